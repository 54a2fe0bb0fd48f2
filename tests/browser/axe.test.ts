import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { builtPages, pageOfEachKind } from '../support/built-site.ts';

const site = openSite();
/** WCAG 2.2 AA and all that it contains. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** `rule path selector: what is wrong`, one a violation. */
async function violationsOf(page: Page, path: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${path} ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`),
  );
}

/** One profile for many pages: opening one costs more than looking at a page. */
async function violationsOn(paths: readonly string[], options: Parameters<typeof site.inContext>[0]): Promise<string[]> {
  return site.inContext(options, async (context) => {
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site.origin + path);
      found.push(...(await violationsOf(page, path)));
    }
    return found;
  });
}

const kindPaths = pageOfEachKind.map(({ path }) => path);
const batchSize = 20;
const batches = Array.from({ length: Math.ceil(builtPages.length / batchSize) }, (_, index) =>
  builtPages.slice(index * batchSize, (index + 1) * batchSize).map(({ path }) => path),
);

describe('WCAG 2.2 AA', () => {
  test.each(batches.map((paths) => ({ first: paths[0], last: paths.at(-1), paths })))(
    'điện thoại 360 px, nền sáng: từ $first đến $last',
    async ({ paths }) => expect(await violationsOn(paths, { colorScheme: 'light' })).toEqual([]),
  );

  test('điện thoại 360 px, nền tối: mỗi loại một trang', async () =>
    expect(await violationsOn(kindPaths, { colorScheme: 'dark' })).toEqual([]));

  test('máy tính 1280 px: mỗi loại một trang', async () =>
    expect(await violationsOn(kindPaths, { viewport: { width: 1280, height: 800 } })).toEqual([]));

  test('kết quả tìm kiếm và mục đã mở, nền sáng và nền tối', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await site.onPage('/tim-kiem/?q=mua bán người', { colorScheme }, async (page) => {
        await page.locator('#ket-qua > li').first().waitFor();
        await page.locator('.menu summary').click();
        expect(await violationsOf(page, `/tim-kiem/?q= ${colorScheme}`)).toEqual([]);
      });
  });

  test('bộ kiểm tra thấy lỗi được đưa vào', async () =>
    site.onPage('/an-toan/', {}, async (page) => {
      await page.evaluate(() => {
        const image = document.createElement('img');
        image.src = '/favicon.svg';
        document.querySelector('main')?.append(image);
      });
      expect((await violationsOf(page, '/an-toan/')).map((violation) => violation.split(' ')[0])).toContain('image-alt');
    }));
});
