import { expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { pageOfEachKind } from '../support/built-site.ts';

const site = openSite();

test.each(pageOfEachKind.map(({ path }) => path))('in %s: có chữ và số 111, không có thanh và nút', async (path) =>
  site.onPage(path, { viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const { bars, text, ground } = await page.evaluate(() => ({
      bars: [...document.querySelectorAll<HTMLElement>('.no-print, .call-bar, .menu, .skip:focus')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => `${element.tagName} “${element.textContent?.trim().slice(0, 30)}”`),
      // biome-ignore lint/performance/useDomNodeTextContent: what the paper shows, not what the page holds.
      text: document.body.innerText,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    expect(bars).toEqual([]);
    expect(text).toContain('111');
    expect(text.length).toBeGreaterThan(200);
    expect(ground).toBe('rgb(255, 255, 255)');
  }),
);

test('in nền tối cũng ra giấy trắng chữ đen', async () =>
  site.onPage('/an-toan/', { colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colors = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { backgroundColor, color };
    });
    expect(colors).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
  }));
