import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe-faults.ts';
import { openSite } from '../support/browser.ts';

const site = openSite();
/** States of a page that a visit alone does not show; every page as it opens is in every-page.test.ts. */
describe('WCAG 2.2 AA', () => {
  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('tìm kiếm %i px, nền %s: thẻ trả lời, kết quả, bộ lọc và mục đã mở', async (width, colorScheme) =>
    site.onPage(
      '/tim-kiem/?q=bị lừa sang campuchia',
      { viewport: { width, height: 800 }, colorScheme },
      async (page) => {
        await page.locator('#tra-loi-nhanh [data-answer]').first().waitFor();
        await page.locator('#ket-qua > li').first().waitFor();
        await page.locator('#loc summary').click();
        for (const menu of await page.locator('.menu summary:visible').all()) await menu.click();
        expect(await axeFaults(page)).toEqual([]);
      },
    ),
  );

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
  ] as const)('kiểm tra lời mời %i px, nền %s: đã đánh dấu, dải lời khuyên đang hiện', async (width, colorScheme) =>
    site.onPage('/kiem-tra/', { viewport: { width, height: 800 }, colorScheme }, async (page) => {
      await page.locator('.check > .grave').first().check();
      // Wherever the page stands, the bar cuts some box, which axe takes for a small one: here it is in its own place.
      await page.locator('.results').evaluate((results) => results.scrollIntoView());
      expect(await axeFaults(page)).toEqual([]);
    }),
  );
});
