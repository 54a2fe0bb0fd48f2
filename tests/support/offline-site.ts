import type { RequestListener, Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '#cli/static-server.ts';
import { site } from '#site.ts';
import { siteFolder } from './built-site.ts';
import { launchBrowser } from './launch-browser.ts';

/** What the network does with a request; `true` when it has dealt with it, else the site answers. */
export type Network = (...call: Parameters<RequestListener>) => boolean;

/** Headers arrive, the body never does. */
export const stalled: Network = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.flushHeaders();
  return true;
};
/** In the place of one file, another text. */
export const replaced =
  (path: string, text: () => string): Network =>
  (request, response) => {
    if (request.url?.split('?')[0] !== site.basePath + path) return false;
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(text());
    return true;
  };

/** The built site behind a network that a test may break, and a browser. Each use gets a fresh profile and a whole network. */
export function openOfflineSite() {
  let server: Server;
  let browser: Browser;
  let origin = '';
  let network: Network = () => false;
  /** Addresses that were asked for, in order. */
  const asked: string[] = [];
  beforeAll(async () => {
    server = await serveSite(siteFolder, 0, site.basePath);
    const answers = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      asked.push(request.url ?? '');
      if (!network(request, response)) for (const answer of answers) answer.call(server, request, response);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('Máy chủ thử không có cổng');
    origin = `http://127.0.0.1:${address.port}`;
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  return {
    asked,
    addressOf: (path: string): string => origin + site.basePath + path.slice(1),
    /** From now on the network is like this. */
    setNetwork(now: Network): void {
      network = now;
    },
    async inContext(use: (context: BrowserContext, page: Page) => Promise<void>): Promise<void> {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
      network = () => false;
      asked.length = 0;
      try {
        await use(context, await context.newPage());
      } finally {
        network = () => false;
        server.closeAllConnections();
        await context.close();
      }
    },
  };
}

/** What a site has left on the phone. */
export const keptBy = (page: Page): Promise<{ caches: string[]; workers: string[]; storage: number }> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    storage: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  }));

/** The addresses of the kept files, below the site's root. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const [name] = await caches.keys();
    if (name === undefined) return [];
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname).sort();
  });
