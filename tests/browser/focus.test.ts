import { expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { focused } from '../support/focused.ts';

const site = openSite();

test.each([
  ['/', 'light'],
  ['/', 'dark'],
  ['/duong-day-nong/', 'light'],
  ['/tim-kiem/', 'light'],
  ['/van-ban/phieu-chuyen-7632-pc-vp/', 'light'],
  ['/van-ban/ke-hoach-45-kh-bcnda5/', 'light'],
  ['/canh-bao/viec-nhe-luong-cao/', 'light'],
] as const)('đi bằng phím Tab qua %s (%s): luôn thấy đang ở đâu', async (path, colorScheme) =>
  site.onPage(path, { colorScheme }, async (page) => {
    const stops: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const { name, isTop, isSeen } = await focused(page);
      if (isTop) break;
      stops.push(name);
      if (!isSeen) unseen.push(name);
    }
    expect(stops[0]).toContain('Đến nội dung');
    expect(stops.some((stop) => stop.includes('Thoát nhanh'))).toBe(true);
    expect(stops.some((stop) => stop.includes('111'))).toBe(true);
    expect(stops.length).toBeLessThan(400);
    expect(unseen).toEqual([]);
  }),
);

test('liên kết “Đến nội dung” đưa bàn phím tới nội dung', async () =>
  site.onPage('/', {}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  }));

test('mục mở và đóng bằng phím', async () =>
  site.onPage('/', {}, async (page) => {
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.menu nav a').first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.menu nav a').first().isVisible()).toBe(false);
  }));
