import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '#cli/static-server.ts';
import { site } from '#site.ts';
import { siteFolder } from './built-site.ts';
import { groupedFaults, type PageFault } from './grouped-faults.ts';
import { launchBrowser } from './launch-browser.ts';

export interface OpenSite {
  /** The address, with scheme and host, of a path below the site's root. */
  addressOf(path: string): string;
  /** Runs `use` in a fresh profile; a phone of 360 × 740 unless told. What the pages did wrong is in `faults`. */
  inContext<Result>(
    options: BrowserContextOptions,
    use: (context: BrowserContext, faults: string[]) => Promise<Result>,
  ): Promise<Result>;
  /** The same with one page opened at `path`. */
  onPage<Result>(
    path: string,
    options: BrowserContextOptions,
    use: (page: Page, faults: string[]) => Promise<Result>,
  ): Promise<Result>;
  /** Opens pages one after the other in one profile (a new one costs more than a look) and groups what `look` finds. */
  visit(
    paths: readonly string[],
    options: BrowserContextOptions,
    look: (page: Page) => Promise<readonly string[]>,
  ): Promise<string[]>;
}

/** Script errors, refusals by the Content-Security-Policy and requests that leave the site or fail. */
function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`lỗi mã lệnh: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`yêu cầu ra ngoài: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}

/** One server and one browser for the test file that calls it; `folderOf` gives another site, built when the tests begin. */
export function openSite(folderOf: () => Promise<string> = async () => siteFolder): OpenSite {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let origin = '';
  beforeAll(async () => {
    server = await serveSite(await folderOf(), 0, site.basePath);
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('Máy chủ thử không có cổng');
    origin = `http://127.0.0.1:${address.port}`;
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  const inContext: OpenSite['inContext'] = async (options, use) => {
    if (!browser) throw new Error('Trình duyệt chưa mở');
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN', ...options });
    const faults: string[] = [];
    context.on('page', (page) => watch(page, origin, faults));
    try {
      return await use(context, faults);
    } finally {
      await context.close();
    }
  };
  const addressOf = (path: string): string => origin + site.basePath + path.slice(1);
  return {
    addressOf,
    inContext,
    onPage: (path, options, use) =>
      inContext(options, async (context, faults) => {
        const page = await context.newPage();
        await page.goto(addressOf(path));
        return use(page, faults);
      }),
    visit: (paths, options, look) =>
      inContext(options, async (context) => {
        const page = await context.newPage();
        const found: PageFault[] = [];
        for (const path of paths) {
          await page.goto(addressOf(path));
          found.push(...(await look(page)).map((fault) => ({ path, fault })));
        }
        return groupedFaults(found);
      }),
  };
}
