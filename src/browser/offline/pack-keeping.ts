import { cacheName, workerAddress, workerPolicy } from '#domain/offline-pack.ts';

/** What browsers with Trusted Types have and the types of the DOM do not know. */
interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}
declare const trustedTypes: PolicyMaker | undefined;

/** Keeping and removing the pack on this phone. */
export interface PackKeeping {
  /** Resolves when the pack with the ticked parts is kept and served; rejects when nothing new could be kept. */
  keep(ticked: readonly string[]): Promise<void>;
  /** Removes all that was kept, and the worker that served it. */
  remove(): Promise<void>;
  /** The registration of this site's worker; `undefined` as long as nothing is kept. */
  registered(): Promise<ServiceWorkerRegistration | undefined>;
}

/** Resolves when a worker is at work, rejects when it could not keep the pack. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('Không lưu được'));
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Under Trusted Types an address of code needs a policy. This one passes the worker at `path` and no other. */
function scriptAddresses(path: string): (address: string) => string {
  if (typeof trustedTypes === 'undefined') return (address) => address;
  const createScriptURL = (address: string): string => (address.split('?')[0] === path ? address : '');
  const policy = trustedTypes.createPolicy(workerPolicy, { createScriptURL });
  return (address) => policy.createScriptURL(address);
}

/** The pack of the site whose worker stands at `path`. */
export function packKeeping({ serviceWorker }: Navigator, path: string, scope: string): PackKeeping {
  const toScript = scriptAddresses(path);
  const registered = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const found = await serviceWorker.getRegistration(scope);
    // The browser also gives the worker of a site that stands above ours on the same host.
    return found && found.scope === scope ? found : undefined;
  };
  async function remove(): Promise<void> {
    const registration = await registered();
    if (registration) await registration.unregister();
    await caches.delete(cacheName(scope));
  }
  return {
    registered,
    remove,
    async keep(ticked) {
      const before = await registered();
      try {
        const registration = await serviceWorker.register(toScript(workerAddress(path, ticked)), { scope });
        const worker = registration.installing || registration.waiting || registration.active;
        if (worker) await settled(worker);
      } catch (error) {
        // What was kept before is still there; what has failed leaves nothing.
        if (!before) await remove();
        throw error;
      }
    },
  };
}
