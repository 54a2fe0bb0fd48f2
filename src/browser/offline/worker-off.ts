import { cacheName } from '#domain/offline-pack.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The global scope of a service worker, which the types of the DOM take for a window. */
declare const self: WorkerScope;

/** Takes the place of every earlier worker, removes what it kept, and goes. */
const { registration } = self;
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(caches.delete(cacheName(registration.scope)).then(() => registration.unregister())),
);
