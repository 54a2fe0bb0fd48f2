import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { builtPages } from '../support/built-site.ts';

const site = openSite();
const helpPaths = builtPages.map(({ path }) => path).filter((path) => /^\/tro-giup\/[^/]+\/$/.test(path));
const smallPhone = { viewport: { width: 360, height: 640 } };

/** What of “what is it, whom to call, what to do” a small phone does not show before the reader scrolls. */
async function firstScreenFaults(page: Page): Promise<string[]> {
  const bar = await page.locator('.call-bar').boundingBox();
  const parts = {
    'tên trang': 'h1',
    'câu đầu': 'h1 + p',
    'nút gọi của trang': 'main a[href^="tel:"]',
    'bước đầu': '#lam-gi-ngay + .prose li:first-child',
  };
  const faults = await Promise.all(
    Object.entries(parts).map(async ([name, selector]) => {
      const box = await page.locator(selector).first().boundingBox();
      return box && bar && box.y >= 0 && box.y + box.height <= bar.y ? [] : [`không thấy trọn ${name}`];
    }),
  );
  return faults.flat();
}

test('màn hình đầu của điện thoại nhỏ nói là gì, gọi ai, làm gì', async () => {
  expect(helpPaths.length).toBeGreaterThan(0);
  expect(await site.visit(helpPaths, smallPhone, firstScreenFaults)).toEqual([]);
});

test('bộ kiểm tra thấy lỗi được đưa vào', async () =>
  site.onPage(helpPaths[0] ?? '', smallPhone, async (page) => {
    await page.evaluate(() => {
      document.querySelector('h1')?.append('dài '.repeat(90));
    });
    expect(await firstScreenFaults(page)).toEqual([
      'không thấy trọn tên trang',
      'không thấy trọn câu đầu',
      'không thấy trọn nút gọi của trang',
      'không thấy trọn bước đầu',
    ]);
  }));
