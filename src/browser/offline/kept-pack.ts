import { cacheName, corePart, type OfflinePack, tickedIn } from '#domain/offline-pack.ts';

/** A copy of the pack on this phone. */
export interface KeptPack {
  /** Fetches what is new. Rejects when a file does not come or has no room; nothing new is kept then. */
  fetchAll(): Promise<void>;
  /** Lets go of what this pack does not have. */
  dropOld(): Promise<void>;
  /** The kept file for an address; `undefined` for one that the pack does not have. */
  find(address: string): Promise<Response | undefined> | undefined;
}

/** The pack that a worker at `workerAddress` keeps for the site at `scope`. */
export function keptPack({ parts }: OfflinePack, scope: string, workerAddress: string): KeptPack {
  const name = cacheName(scope);
  // By address; a file is kept under its address and revision, so that a new release fetches only what has changed.
  const keys = new Map<string, string>();
  for (const part of [corePart, ...tickedIn(workerAddress)])
    for (const [address, revision] of parts[part] || [])
      keys.set(scope + address, `${scope}${address}?ban=${revision}`);

  return {
    async fetchAll() {
      const cache = await caches.open(name);
      const old = (await cache.keys()).map(({ url }) => url);
      const fresh = Array.from(keys).filter(([, key]) => old.indexOf(key) < 0);
      const fetchOne = async ([address, key]: [string, string]): Promise<boolean> => {
        // A network that asks for a login sends everybody to another page: that is not ours.
        const response = await fetch(address, { cache: 'no-cache', redirect: 'error' });
        if (response.ok) await cache.put(key, response);
        return response.ok;
      };
      const results = await Promise.all(fresh.map((file) => fetchOne(file).catch(() => false)));
      if (results.indexOf(false) < 0) return;
      await (old.length ? Promise.all(fresh.map(([, key]) => cache.delete(key))) : caches.delete(name));
      throw new Error('Thiếu tệp');
    },
    async dropOld() {
      const cache = await caches.open(name);
      const wanted = Array.from(keys.values());
      const old = (await cache.keys()).filter(({ url }) => wanted.indexOf(url) < 0);
      await Promise.all(old.map((request) => cache.delete(request)));
    },
    find(address) {
      const key = keys.get(address.replace(/[?#].*/, ''));
      return key === undefined ? undefined : caches.match(key, { cacheName: name });
    },
  };
}
