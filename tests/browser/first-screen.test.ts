import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { builtPages } from '../support/built-site.ts';
import { firstScreenFaults } from '../support/first-screen-faults.ts';

const site = openSite();
const screen = { viewport: { width: 360, height: 640 } };
const warnings = builtPages.map(({ path }) => path).filter((path) => /^\/canh-bao\/[^/]+\/$/.test(path));

test.each(['light', 'dark'] as const)(
  'màn hình 360 × 640, nền %s: mọi cảnh báo cho thấy ngay là gì, ba dấu hiệu, gọi ai',
  async (colorScheme) => {
    expect(warnings.length).toBeGreaterThan(2);
    expect(await site.visit(warnings, { ...screen, colorScheme }, firstScreenFaults)).toEqual([]);
  },
);

/** One rule added to the page, through the object model: the policy refuses a new style sheet. */
describe('bộ kiểm tra thấy lỗi được đưa vào', () => {
  test.each([
    ['tiêu đề quá to', 'h1 { font-size: 90px !important }', /tiêu đề ra ngoài màn hình đầu \d+ px/],
    ['tóm tắt bị đẩy xuống', 'h1 + p { margin-top: 600px !important }', /câu đầu ra ngoài màn hình đầu \d+ px/],
    ['dấu hiệu thưa ra', '#ba-dau-hieu + ul > li { padding: 60px 0 !important }', /dấu hiệu 3 ra ngoài/],
    ['mất một dấu hiệu', '#ba-dau-hieu + ul > li:nth-child(2) { display: none }', /không có dấu hiệu 2/],
    ['số để gọi bị ẩn', 'main a[href^="tel:"] { display: none !important }', /không có số để gọi/],
    ['số để gọi tụt xuống', '#ba-dau-hieu + ul { margin-bottom: 300px !important }', /số để gọi ra ngoài/],
    [
      'số để gọi quá nhỏ để chạm',
      'main a[href^="tel:"] { min-height: 0 !important; font-size: 10px !important }',
      /số để gọi/,
    ],
    ['thanh gọi cao lên', '.call-bar { height: 400px }', /ra ngoài màn hình đầu/],
  ])('%s', async (_, rule, message) =>
    site.onPage(warnings[0] ?? '/', screen, async (page) => {
      await page.evaluate(
        (text) => document.styleSheets[0]?.insertRule(text, document.styleSheets[0].cssRules.length),
        rule,
      );
      expect((await firstScreenFaults(page)).join('\n')).toMatch(message);
    }),
  );
});
