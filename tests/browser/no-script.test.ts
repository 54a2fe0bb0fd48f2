import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { pageOfEachKind } from '../support/built-site.ts';

const site = openSite();
const withoutScript = { javaScriptEnabled: false };
const official = pageOfEachKind.find(({ html }) => html.includes('data-official-text'))?.path ?? '';

describe('không cần JavaScript', () => {
  test('mục mở ra và dẫn đi được', async () =>
    site.onPage('/', withoutScript, async (page) => {
      const link = page.locator('.menu nav a', { hasText: 'Cảnh báo' });
      expect(await link.isVisible()).toBe(false);
      await page.locator('.menu summary').click();
      await link.click();
      expect(page.url()).toBe(site.addressOf('/canh-bao/'));
    }));

  test('lối thoát nhanh đi ngay, không nói cho nơi đến biết từ đâu', async () =>
    site.inContext(withoutScript, async (context) => {
      const page = await context.newPage();
      const referers: (string | undefined)[] = [];
      await context.route(/^https:/, (route) => {
        referers.push(route.request().headers()['referer']);
        return route.fulfill({ body: 'thời tiết' });
      });
      await page.goto(site.addressOf(official));
      await page.locator('header').getByText('Thoát nhanh', { exact: true }).click();
      await expect.poll(() => referers, { timeout: 10_000 }).toEqual([undefined]);
    }));

  test('trang mang theo nói rõ máy chưa lưu được, không bày nút không chạy', async () =>
    site.onPage('/mang-theo/', withoutScript, async (page) => {
      expect(await page.locator('[data-without-script]').isVisible()).toBe(true);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.locator('main a[href="tel:111"]').first().isVisible()).toBe(true);
    }));

  test.each([
    ['Bản đọc', /^Bản đọc/, false, true],
    ['Bản chép', /^Bản chép/, true, false],
    ['Cả hai', /^Cả hai/, true, true],
  ] as const)('chọn %s', async (_, label, hasSource, hasCorrection) =>
    site.onPage(official, withoutScript, async (page) => {
      const shown = async (tag: string): Promise<boolean[]> => {
        const changes = await page.locator(`[data-official-text] ${tag}`).all();
        return [...new Set(await Promise.all(changes.map((change) => change.isVisible())))];
      };
      // Nothing chosen yet is the reading text.
      expect([await shown('del'), await shown('ins')]).toEqual([[false], [true]]);
      await page.getByRole('radio', { name: label }).check();
      expect([await shown('del'), await shown('ins')]).toEqual([[hasSource], [hasCorrection]]);
    }),
  );
});
