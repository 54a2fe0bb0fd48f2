import { expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { pageOfEachKind } from '../support/built-site.ts';

const site = openSite();

test('không để lại gì trong máy và không gọi ra ngoài, trên mỗi loại trang', async () =>
  site.inContext({}, async (context, faults) => {
    const page = await context.newPage();
    for (const { path } of pageOfEachKind) {
      await page.goto(site.addressOf(path), { waitUntil: 'load' });
      const kept = await page.evaluate(async () => ({
        localStorage: localStorage.length,
        sessionStorage: sessionStorage.length,
        caches: await caches.keys(),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      expect(kept, path).toEqual({ localStorage: 0, sessionStorage: 0, caches: [], databases: [], workers: 0 });
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
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
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
