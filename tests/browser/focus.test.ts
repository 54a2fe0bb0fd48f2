import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';

const site = openSite();

/** The element that has the focus, and whether the reader can see so. */
const focused = (page: Page): Promise<{ name: string; isTop: boolean; isSeen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', isTop: true, isSeen: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // The call bar lies over the bottom of the page, and hides what is under it.
    const bar = element.closest('.call-bar') ? undefined : document.querySelector('.call-bar')?.getBoundingClientRect();
    const floor = bar && bar.height > 0 ? bar.top : innerHeight;
    const isOnScreen = right > 0 && left < innerWidth && bottom > 0 && top < floor;
    const name = `${element.tagName} “${(element.textContent?.trim() || element.getAttribute('name') || '').slice(0, 40)}”`;
    return {
      name,
      isTop: false,
      isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && isOnScreen,
    };
  });

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
