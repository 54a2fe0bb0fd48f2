import {
  cacheName,
  corePart,
  indexFolder,
  indexListFile,
  indexPart,
  type OfflinePack,
  tickedIn,
} from '#domain/offline-pack.ts';

/** A copy of the pack on this phone. */
export interface KeptPack {
  /** Fetches what is new. Rejects when a file does not come or has no room; nothing new is kept then. */
  fetchAll(): Promise<void>;
  /** Lets go of what this pack does not have. */
  dropOld(): Promise<void>;
  /** The kept file for an address; `undefined` for one that the pack does not have. */
  find(address: string): Promise<Response | undefined> | undefined;
}

/** As many files at once: a browser gives up when it is asked for a thousand. */
const batchSize = 40;

/** Fetches a file and keeps it; tells whether it came. */
async function fetchInto(cache: Cache, address: string, key: string): Promise<boolean> {
  try {
    // Past the browser's own cache, which removing the pack could not empty. A network that asks for a login sends
    // everybody to another page: that is not ours.
    const response = await fetch(address, { cache: 'no-store', redirect: 'error' });
    if (response.ok) await cache.put(key, response);
    return response.ok;
  } catch {
    return false;
  }
}

/** The pack that a worker at `workerAddress` keeps for the site at `scope`. */
export function keptPack({ parts, indexRevision }: OfflinePack, scope: string, workerAddress: string): KeptPack {
  const name = cacheName(scope);
  const ticked = tickedIn(workerAddress);
  const hasIndex = ticked.indexOf(indexPart) >= 0;
  const revisions = new Map<string, string>();
  for (const part of [corePart, ...ticked])
    for (const [address, revision] of parts[part] || []) revisions.set(scope + address, revision);
  /** A file is kept under its address and revision, so that a new release fetches only what has changed. */
  const keyOf = (address: string): string | undefined => {
    const isIndex = hasIndex && address.indexOf(scope + indexFolder) === 0;
    const revision = isIndex ? indexRevision : revisions.get(address);
    return revision && `${address}?ban=${revision}`;
  };
  const plain = (address: string): string => address.replace(/[?#].*/, '');
  const addresses = async (): Promise<string[]> => {
    const own = Array.from(revisions.keys());
    if (!hasIndex) return own;
    const list: string[] = await (await fetch(scope + indexListFile, { cache: 'no-store' })).json();
    return own.concat(list.map((address) => scope + address));
  };

  return {
    async fetchAll() {
      // Before a cache is opened, which makes it: a list that does not come must not leave an empty one.
      const wanted = (await addresses()).map((address) => ({ address, key: keyOf(address) || '' }));
      const cache = await caches.open(name);
      const old = (await cache.keys()).map(({ url }) => url);
      const fresh = wanted.filter(({ key }) => old.indexOf(key) < 0);
      for (let at = 0; at < fresh.length; at += batchSize) {
        const batch = fresh.slice(at, at + batchSize);
        const results = await Promise.all(batch.map(({ address, key }) => fetchInto(cache, address, key)));
        if (results.indexOf(false) < 0) continue;
        await (old.length ? Promise.all(fresh.map(({ key }) => cache.delete(key))) : caches.delete(name));
        throw new Error('Thiếu tệp');
      }
    },
    async dropOld() {
      const cache = await caches.open(name);
      const old = (await cache.keys()).filter(({ url }) => keyOf(plain(url)) !== url);
      await Promise.all(old.map((request) => cache.delete(request)));
    },
    find(address) {
      const key = keyOf(plain(address));
      return key === undefined ? undefined : caches.match(key, { cacheName: name });
    },
  };
}
