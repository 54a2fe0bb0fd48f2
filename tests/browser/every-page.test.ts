import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { openSite } from '../support/browser.ts';
import { builtPages, pageOfEachKind } from '../support/built-site.ts';
import { sidewaysFaults } from '../support/layout-faults.ts';
import { cutTextFaults } from '../support/page-blocks.ts';

const site = openSite();
const height = 740;

const named = (name: string, faults: readonly string[]): string[] => faults.map((fault) => `${name}: ${fault}`);

const modes = [
  ['nền sáng', { colorScheme: 'light', forcedColors: 'none', media: 'screen' }],
  ['nền tối', { colorScheme: 'dark', forcedColors: 'none', media: 'screen' }],
  ['màu của máy', { colorScheme: 'light', forcedColors: 'active', media: 'screen' }],
  ['bản in', { colorScheme: 'light', forcedColors: 'none', media: 'print' }],
] as const;

/** WCAG 2.2 AA in every way that a page can be drawn. */
async function axeFaultsInAllModes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [name, mode] of modes) {
    await page.emulateMedia(mode);
    found.push(...named(name, await axeFaults(page, mode.media === 'print')));
  }
  await page.emulateMedia(modes[0][1]);
  return found;
}

/** The page is not wider than a phone; 320 px is also a screen of 1280 px at 400 %. */
async function narrowFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [430, 320]) {
    await page.setViewportSize({ width, height });
    found.push(...named(`${width} px`, await sidewaysFaults(page)));
  }
  return found;
}

/** Nothing is lost when a reader sets the text wider (WCAG 1.4.12). Leaves the page so. */
async function spacingFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = document.styleSheets[0];
    const wide = 'line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important';
    sheet?.insertRule(`*{${wide}}`, sheet.cssRules.length);
    sheet?.insertRule('p{margin-bottom:2em!important}', sheet.cssRules.length);
  });
  return named('chữ giãn', [...(await sidewaysFaults(page)), ...(await cutTextFaults(page))]);
}

async function looksAt(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height });
  return [
    ...(await axeFaultsInAllModes(page)),
    ...named('360 px', await sidewaysFaults(page)),
    ...(await narrowFaults(page)),
    ...(await spacingFaults(page)),
  ];
}

const batchSize = 20;
const batches = Array.from({ length: Math.ceil(builtPages.length / batchSize) }, (_, index) =>
  builtPages.slice(index * batchSize, (index + 1) * batchSize).map(({ path }) => path),
);
/** Two pages at once: a browser draws each in a process of its own. */
const visitInPairs = async (paths: readonly string[]): Promise<string[]> => {
  const halves = [0, 1].map((half) => paths.filter((_, index) => index % 2 === half));
  return (await Promise.all(halves.map((half) => site.visit(half, { colorScheme: 'light' }, looksAt)))).flat();
};

describe('mọi trang: WCAG 2.2 AA bốn cách vẽ, không cuộn ngang ở 320, 360, 430 px, chữ giãn không mất gì', () => {
  test.each(batches.map((paths) => ({ first: paths[0], last: paths.at(-1), paths })))(
    'từ $first đến $last',
    async ({ paths }) => expect(await visitInPairs(paths)).toEqual([]),
    300_000,
  );

  test('máy tính 1280 px: mỗi loại một trang', async () => {
    const paths = pageOfEachKind.map(({ path }) => path);
    expect(await site.visit(paths, { viewport: { width: 1280, height: 800 } }, axeFaults)).toEqual([]);
  });
});

/** One rule added to the page, through the object model: the policy refuses a new style sheet. */
const withRule = (rule: string, look: (page: Page) => Promise<string[]>): Promise<string[]> =>
  site.onPage('/an-toan/', {}, async (page) => {
    await page.evaluate(
      (text) => document.styleSheets[0]?.insertRule(text, document.styleSheets[0].cssRules.length),
      rule,
    );
    return look(page);
  });

describe('bộ kiểm tra thấy lỗi được đưa vào', () => {
  test.each([
    ['nền tối', '@media (prefers-color-scheme: dark) { main p { color: #333 } }', /nền tối: color-contrast/],
    [
      'màu của máy',
      '@media (forced-colors: active) { main p { forced-color-adjust: none; color: #777; background: #666 } }',
      /màu của máy: color-contrast/,
    ],
    ['bản in', '@media print { main p { color: #ccc } }', /bản in: color-contrast/],
    ['320 px', '@media (max-width: 340px) { main { min-width: 400px } }', /320 px: thừa \d+ px/],
    [
      'chữ giãn',
      'h1 { height: 1.3em; overflow: hidden; white-space: nowrap; max-width: 9.6em }',
      /chữ giãn: <h1> .* bị cắt/,
    ],
  ])('%s', async (_, rule, fault) => expect((await withRule(rule, looksAt)).join('\n')).toMatch(fault));

  test('hình không có lời', async () =>
    site.onPage('/an-toan/', {}, async (page) => {
      await page.evaluate(() => {
        const image = document.createElement('img');
        image.src = 'favicon.svg';
        document.querySelector('main')?.append(image);
      });
      expect((await axeFaults(page)).join()).toContain('image-alt');
    }));
});
