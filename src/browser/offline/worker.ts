import type { OfflinePack } from '#domain/offline-pack.ts';
import { datedPage, keptLine } from './dated-page.ts';
import { keptPack } from './kept-pack.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Put in by the build: the pack of this release. */
declare const offlinePack: OfflinePack;
/** The global scope of a service worker, which the types of the DOM take for a window. */
declare const self: WorkerScope;

// Read once: where the name stands, the build puts the whole list.
const release = offlinePack;
const { scope } = self.registration;
const pack = keptPack(release, scope, self.location.href);

self.addEventListener('install', (event) => {
  // A phone seldom closes all tabs of a site: waiting for that would keep an old copy for weeks.
  event.waitUntil(pack.fetchAll().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(pack.dropOld()));

/** From the phone, never from the network; the network alone for a file that the browser has thrown away. */
async function answer(request: Request, kept: Promise<Response | undefined>): Promise<Response> {
  const response = await kept;
  if (!response) return fetch(request);
  if (request.mode !== 'navigate') return response;
  return datedPage(response, keptLine(release.date, Date.now(), `${scope}mang-theo/`));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const kept = request.method === 'GET' ? pack.find(request.url) : undefined;
  // What the pack does not have goes its usual way.
  if (kept) event.respondWith(answer(request, kept));
});
