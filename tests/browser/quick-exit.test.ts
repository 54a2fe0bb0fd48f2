import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site as ownSite } from '#site.ts';
import { openSite } from '../support/browser.ts';
import { builtPages, pageOfEachKind } from '../support/built-site.ts';
import { attributeOf } from '../support/html.ts';

const site = openSite();
const start = '/canh-bao/viec-nhe-luong-cao/';

/** What a look over the shoulder would see: parts of the page that are shown, the words that remain, the window title. */
const seen = (page: Page): Promise<{ parts: number; words: string; title: string }> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) =>
        getComputedStyle(one).visibility !== 'hidden' && one.getClientRects().length > 0 && one.textContent?.trim(),
    );
    return { parts: shown.length, words: shown.map((one) => one.textContent).join(' '), title: document.title };
  });

/** Opens `path` where the other site answers with `status`; 204 leaves the browser on the page. */
const withExit = (status: number, use: (page: Page, exits: string[]) => Promise<void>, path = start): Promise<void> =>
  site.inContext({}, async (context) => {
    const exits: string[] = [];
    await context.route(/^https:/, (route) => {
      exits.push(route.request().url());
      return route.fulfill({
        status,
        contentType: 'text/html; charset=utf-8',
        body: status === 204 ? '' : '<h1>thời tiết</h1>',
      });
    });
    const page = await context.newPage();
    await page.goto(site.addressOf('/'));
    await page.goto(site.addressOf(path));
    await use(page, exits);
  });

const blank = { parts: 1, words: 'Đang tải…', title: 'Đang tải…' };

describe('bấm “Thoát nhanh”', () => {
  test('trang trắng ngay trong cú bấm, trước khi trang kia tới', async () =>
    withExit(204, async (page) => {
      const result = await page.evaluate(() => {
        const exit = document.querySelector<HTMLElement>('header [data-exit]');
        const before = performance.now();
        exit?.click();
        const hidden = [...document.querySelectorAll('main, header, footer, .call-bar, h1')].every(
          (one) => getComputedStyle(one).visibility === 'hidden',
        );
        return { hidden, late: performance.now() - before };
      });
      expect(result.hidden).toBe(true);
      expect(result.late).toBeLessThan(50);
      expect(await seen(page)).toEqual(blank);
    }));

  test('sang trang khác, và nút quay lại không về trang đã rời', async () =>
    withExit(200, async (page, exits) => {
      await page.locator('header [data-exit]').click();
      await page.getByText('thời tiết').waitFor();
      expect(exits).toEqual([ownSite.exitUrl]);
      await page.goBack();
      expect(page.url()).toBe(site.addressOf('/'));
    }));

  test('liên kết tắt thứ hai, ngay sau “Đến nội dung”, làm cùng việc', async () =>
    withExit(200, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thoát nhanh khỏi trang này');
      await page.keyboard.press('Enter');
      await page.getByText('thời tiết').waitFor();
      await page.goBack();
      expect(page.url()).toBe(site.addressOf('/'));
    }));

  test('trang kia không mở được thì trang này hiện lại', async () =>
    withExit(204, async (page) => {
      const before = await seen(page);
      await page.locator('header [data-exit]').click();
      expect(await seen(page)).toEqual(blank);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      expect(await seen(page)).toEqual(before);
    }));
});

describe('phím Shift', () => {
  const notice = (page: Page): Promise<string | null> => page.locator('.skip[role="status"]').textContent();

  test('ba lần thì thoát; sau lần một và lần hai có lời nhìn thấy và nghe được', async () =>
    withExit(200, async (page, exits) => {
      expect(await notice(page)).toBe('');
      await page.keyboard.press('Shift');
      expect(await notice(page)).toBe('Bấm Shift thêm 2 lần để thoát');
      const box = await page.locator('.skip[role="status"]').boundingBox();
      expect(box && box.x >= 0 && box.y > 0 && box.x + box.width <= 360 && box.y + box.height <= 740).toBe(true);
      await page.keyboard.press('Shift');
      expect(await notice(page)).toBe('Bấm Shift thêm 1 lần để thoát');
      await page.keyboard.press('Shift');
      await page.getByText('thời tiết').waitFor();
      expect(exits).toEqual([ownSite.exitUrl]);
    }));

  test('quá năm giây thì thôi, và nói là thôi', async () =>
    withExit(204, async (page, exits) => {
      await page.clock.install();
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.clock.runFor(5_100);
      expect(await notice(page)).toBe('Hết giờ, chưa thoát');
      await page.clock.runFor(5_100);
      expect(await notice(page)).toBe('');
      await page.keyboard.press('Shift');
      expect(await notice(page)).toBe('Bấm Shift thêm 2 lần để thoát');
      expect(exits).toEqual([]);
    }));

  test.each([
    ['chữ hoa', ['Shift+a', 'Shift+b', 'Shift+c']],
    ['phím khác xen giữa', ['Shift', 'Shift', 'x', 'Shift']],
    ['đổi bộ gõ bằng Ctrl và Shift', ['Control+Shift', 'Control+Shift', 'Control+Shift']],
  ])('không thoát vì %s', async (_, keys) =>
    withExit(
      204,
      async (page, exits) => {
        await page.locator('#q').focus();
        for (const key of keys) await page.keyboard.press(key);
        await page.waitForTimeout(100);
        expect(exits).toEqual([]);
        expect(await page.locator('main').isVisible()).toBe(true);
      },
      '/',
    ),
  );
});

test('mỗi trang có hai lối thoát tới cùng một nơi, một liên kết nói lối thoát không làm gì', () => {
  const wrong = builtPages.filter(({ elements }) => {
    const exits = elements.filter((one) => attributeOf(one, 'data-exit') !== undefined);
    const about = elements.filter((one) =>
      ['an-toan/', 'en/safety/'].some((path) => attributeOf(one, 'href') === ownSite.basePath + path),
    );
    return (
      exits.length !== 2 || exits.some((one) => attributeOf(one, 'href') !== ownSite.exitUrl) || about.length === 0
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('mã chạy được trên mỗi loại trang, không lỗi', async () =>
  site.inContext({}, async (context, faults) => {
    const page = await context.newPage();
    for (const { path } of pageOfEachKind) {
      await page.goto(site.addressOf(path));
      await page.keyboard.press('Shift');
      expect(await page.locator('.skip[role="status"]').textContent(), path).toMatch(/Shift.* 2 /);
    }
    expect(faults).toEqual([]);
  }));
