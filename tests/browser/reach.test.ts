import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { pageOfEachKind } from '../support/built-site.ts';
import {
  brokenNumberFaults,
  coveredEndFaults,
  exitFaults,
  sidewaysFaults,
  smallTargetFaults,
} from '../support/layout-faults.ts';

const site = openSite();
const kindPaths = pageOfEachKind.map(({ path }) => path);

/** The hotline page alone has a link in the place of the menu. */
async function openMenu(page: Page): Promise<void> {
  for (const summary of await page.locator('.menu summary').all()) await summary.click();
}

describe.each([320, 360, 430])('màn hình rộng %i px', (width) => {
  const screen = { viewport: { width, height: 740 } };

  test('lối thoát nhanh không bao giờ bị che: đầu, giữa, cuối trang, mục đóng và mở', async () => {
    const faults = await site.visit(kindPaths, screen, async (page) => {
      const found: string[] = [];
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part);
        found.push(...(await exitFaults(page)));
      }
      await openMenu(page);
      return [...found, ...(await exitFaults(page)).map((fault) => `mục mở: ${fault}`)];
    });
    expect(faults).toEqual([]);
  });

  test('thanh gọi không che dòng cuối', async () => {
    expect(await site.visit(kindPaths, screen, coveredEndFaults)).toEqual([]);
  });

  test('chỗ chạm quan trọng cao ít nhất 48 px', async () => {
    const faults = await site.visit(kindPaths, screen, async (page) => {
      await openMenu(page);
      return smallTargetFaults(page);
    });
    expect(faults).toEqual([]);
  });

  test('số điện thoại nhiều nhóm không bị ngắt dòng', async () => {
    expect(await site.visit(kindPaths, screen, brokenNumberFaults)).toEqual([]);
  });
});

/** One rule added to the page, through the object model: the policy refuses a new style sheet. */
describe('bộ kiểm tra thấy lỗi được đưa vào', () => {
  test.each([
    ['trang rộng quá', sidewaysFaults, 'main { width: 900px }', /^thừa \d+ px, ở <main/],
    ['lối thoát bị che', exitFaults, 'main { position: fixed; inset: 0; z-index: 99 }', /bị [A-Z\d]+ che/],
    ['lối thoát trôi đi', exitFaults, 'header { position: relative !important; top: -500px }', /ra ngoài màn hình/],
    ['dòng cuối bị che', coveredEndFaults, 'body { padding-bottom: 0 !important }', /dưới thanh gọi/],
    ['nút thấp', smallTargetFaults, '.call-bar a { min-height: 20px !important; height: 20px }', /cao 20\.0 px/],
    ['số bị ngắt', brokenNumberFaults, 'a { white-space: normal !important }', /ngắt dòng/],
  ] as const)('%s', async (_, look, rule, message) =>
    site.onPage(look === brokenNumberFaults ? '/duong-day-nong/' : '/an-toan/', {}, async (page) => {
      await page.evaluate(
        (text) => document.styleSheets[0]?.insertRule(text, document.styleSheets[0].cssRules.length),
        rule,
      );
      await page.evaluate(() => scrollTo(0, 600));
      expect((await look(page)).join('\n')).toMatch(message);
    }),
  );
});
