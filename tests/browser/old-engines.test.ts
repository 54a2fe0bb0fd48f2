import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { openSite } from '../support/browser.ts';
import { type BuiltPage, builtPage, pageOfEachKind } from '../support/built-site.ts';
import { cssBlocksOf, printCss } from '../support/css-blocks.ts';
import { groupedFaults } from '../support/grouped-faults.ts';
import { strippedForChrome61 } from '../support/late-css.ts';
import { sidewaysFaults } from '../support/layout-faults.ts';
import {
  type Block,
  blocksOf,
  cutTextFaults,
  droppedOnOldDisplays,
  movedFaults,
  unreachableCallFaults,
} from '../support/page-blocks.ts';

const site = openSite();
/** Styles are changed on their way; the policy knows the hash of the true ones alone. */
const oldPhone = { bypassCSP: true, colorScheme: 'light' } as const;

const asChrome61 = (html: string): string =>
  html.replace(
    /(<style>)(.*?)(<\/style>)/gs,
    (_, open: string, css: string, close: string) => open + printCss(strippedForChrome61(cssBlocksOf(css))) + close,
  );

/** Answers the page's address with what `rewrite` makes of it. */
async function openRewritten(page: Page, { path, html }: BuiltPage, rewrite: (html: string) => string): Promise<void> {
  const address = site.addressOf(path);
  await page.route(address, (route) => route.fulfill({ body: rewrite(html), contentType: 'text/html; charset=utf-8' }));
  await page.goto(address);
  await page.unroute(address);
}

/** What an old phone shows otherwise than a new one. */
async function faultsOnOldPhone(
  page: Page,
  built: BuiltPage,
  before = (html: string): string => html,
): Promise<string[]> {
  await openRewritten(page, built, before);
  const onNew: Block[] = await blocksOf(page);
  await openRewritten(page, built, (html) => asChrome61(before(html)));
  const dropped = await droppedOnOldDisplays(page);
  return [
    ...dropped,
    ...movedFaults(onNew, await blocksOf(page)),
    ...(await cutTextFaults(page)),
    ...(await sidewaysFaults(page)),
    ...(await unreachableCallFaults(page)),
  ];
}

describe('như Chrome 61 thấy', () => {
  test.each([360, 1280])('màn hình %i px: mọi khối ở chỗ cũ, chữ đủ và đọc được, số gọi được', async (width) => {
    const faults = await site.inContext({ ...oldPhone, viewport: { width, height: 740 } }, async (context) => {
      const page = await context.newPage();
      const found: { path: string; fault: string }[] = [];
      for (const built of pageOfEachKind) {
        const faults = [...(await faultsOnOldPhone(page, built)), ...(width === 360 ? await axeFaults(page) : [])];
        found.push(...faults.map((fault) => ({ path: built.path, fault })));
      }
      return groupedFaults(found);
    });
    expect(faults).toEqual([]);
  });

  test.each([
    ['@layer', '@layer them{main{border-top:60px solid}}', /cao|xê dịch/],
    [':has', 'body:has(main) h1{margin-top:40px}', /<h1>/],
    ['oklch', 'main,main *{color:oklch(0.35 0.05 260)}main,main *{background:#223}', /color-contrast/],
    ['khe của hàng flex', 'header>div{gap:20px}', /xê dịch|rộng/],
    ['aspect-ratio', '.call-card{aspect-ratio:1;overflow:hidden}', /cao/],
    ['nút là lưới', 'form.search button{display:grid}', /<button>/],
    ['số gọi chỉ hiện với :is', 'main a[href^="tel:"]{display:none}main :is(a){display:flex!important}', /không thấy/],
    ['chữ bị cắt', 'h1{height:10px;overflow:hidden}@supports (inset:0){h1{height:auto}}', /bị cắt/],
  ])('bộ kiểm tra thấy lỗi được đưa vào: %s', async (_, css, fault) =>
    site.inContext(oldPhone, async (context) => {
      const page = await context.newPage();
      const addRule = (html: string): string => html.replace('</style>', () => `${css}</style>`);
      const faults = await faultsOnOldPhone(page, builtPage('/'), addRule);
      expect([...faults, ...(await axeFaults(page))].join('\n')).toMatch(fault);
    }),
  );

  describe('mở tới một khoản', () => {
    const official = builtPage('/van-ban/ke-hoach-45-kh-bcnda5/');
    const clauses = official.elements
      .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
      .filter((id) => /^i{1,3}-\d/.test(id))
      .slice(0, 12);
    /** Clauses whose first words lie under the bar when the reader arrives. */
    const hiddenClauses = (rewrite: (html: string) => string): Promise<string[]> =>
      site.inContext(oldPhone, async (context) => {
        const page = await context.newPage();
        await openRewritten(page, official, rewrite);
        return page.evaluate((ids) => {
          const bar = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
          return ids.filter((id) => {
            location.hash = id;
            const words = document.createRange();
            words.selectNodeContents(document.getElementById(id) ?? document.body);
            const lines = [...words.getClientRects()].filter(({ width }) => width > 1);
            return Math.min(...lines.map(({ top }) => top)) < bar - 1;
          });
        }, clauses);
      });

    test('lời của khoản không nằm dưới thanh đầu trang', async () => {
      expect(clauses).toHaveLength(12);
      expect(await hiddenClauses(asChrome61)).toEqual([]);
    });

    test('bộ kiểm tra thấy khi không còn cách thay cho scroll-padding', async () => {
      const withoutRoom = (html: string): string => html.replace('{padding-top:5rem', '{');
      expect((await hiddenClauses((html) => asChrome61(withoutRoom(html)))).length).toBeGreaterThan(6);
    });
  });
});
