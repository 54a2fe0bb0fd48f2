import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { builtPages } from '../support/built-site.ts';

const site = openSite();
/** Counts and names. */
interface Kept {
  readonly localStorage: number;
  readonly sessionStorage: number;
  readonly caches: readonly string[];
  readonly databases: readonly (string | undefined)[];
  readonly workers: number;
}

const nothing: Kept = { localStorage: 0, sessionStorage: 0, caches: [], databases: [], workers: 0 };

/** What a page has left in the browser. */
const keptBy = (page: Page): Promise<Kept> =>
  page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('không để lại gì trong máy và không gọi ra ngoài khi chưa ai bấm lưu, trên mọi trang', async () =>
  site.inContext({}, async (context, faults) => {
    const page = await context.newPage();
    for (const { path } of builtPages) {
      await page.goto(site.addressOf(path), { waitUntil: 'load' });
      expect(await keptBy(page), path).toEqual(nothing);
    }
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  }));

test('tìm kiếm không gửi chữ đã gõ đi đâu và không giữ lại', async () =>
  site.inContext({}, async (context, faults) => {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
    await page.goto(site.addressOf('/tim-kiem/'));
    await page.locator('#q').fill('bị giữ hộ chiếu');
    await page.locator('#q').press('Enter');
    await page.locator('#ket-qua > li').first().waitFor();
    expect(requests.filter((url) => /hộ|chiếu/u.test(url))).toEqual([]);
    expect(await keptBy(page)).toEqual(nothing);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  }));

test('bộ canh thấy yêu cầu ra ngoài và mã bị chính sách chặn', async () =>
  site.onPage('/', {}, async (page, faults) => {
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://example.invalid/dem.gif';
      document.body.append(image);
    });
    await expect.poll(() => faults.join('\n'), { timeout: 10_000 }).toMatch(/Content Security Policy|ra ngoài/);
  }));
