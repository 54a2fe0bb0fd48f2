import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { lessonKeys } from '../support/lesson-key.ts';

const site = openSite();
const slug = lessonKeys[0]?.slug ?? '';
const slides = `/bai-hoc/${slug}/trinh-chieu/`;
const quiz = `/bai-hoc/${slug}/trac-nghiem/`;

/** The slide that begins nearest to where slides are scrolled to, from 1; 0 at the heading. */
const slideShown = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const tops = Array.from(document.querySelectorAll('.slide'), (slide) => slide.getBoundingClientRect().top);
    return tops.filter((top) => top < innerHeight / 5).length;
  });

describe('trình chiếu', () => {
  test('phím mũi tên, Page Down sang trang; hết trang thì thôi', async () =>
    site.onPage(slides, { viewport: { width: 1280, height: 800 } }, async (page, faults) => {
      const shownAfter = async (key: string): Promise<number> => {
        await page.keyboard.press(key);
        return slideShown(page);
      };
      const count = await page.locator('.slide').count();
      expect([
        await shownAfter('ArrowRight'),
        await shownAfter('ArrowRight'),
        await shownAfter('PageDown'),
        await shownAfter('ArrowLeft'),
      ]).toEqual([1, 2, 3, 2]);
      for (let turn = 0; turn < count; turn += 1) await page.keyboard.press('ArrowRight');
      expect(await slideShown(page)).toBe(count);
      expect(faults).toEqual([]);
    }));

  test('ghi chú mở ở đúng trang, tắt thì về đúng trang', async () =>
    site.onPage(slides, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.locator('#trang-3 .slide-foot a').click();
      expect(new URL(page.url()).hash).toBe('#trang-3');
      expect(await page.locator('#trang-3 .slide-notes').count()).toBe(1);
      await page.locator('#trang-3 .slide-foot a').click();
      expect(new URL(page.url()).pathname).toBe(new URL(site.addressOf(slides)).pathname);
      expect(await page.locator('.slide-notes').count()).toBe(0);
    }));

  test('bản in: mỗi trang chiếu một tờ, không tờ nào thừa', async () =>
    site.onPage(slides, {}, async (page) => {
      const pdf = await page.pdf({ format: 'A4', landscape: true });
      const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
      expect(sheets).toBe(await page.locator('.slide').count());
    }));

  test('không mã lệnh: các phần nối nhau, đọc được hết', async () =>
    site.onPage(slides, { javaScriptEnabled: false }, async (page) => {
      const hidden = await page
        .locator('.slide :is(h2, li)')
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length === 0).length);
      expect(hidden).toBe(0);
    }));
});

describe('trắc nghiệm', () => {
  const firstOf = (page: Page) => page.locator('fieldset').first();

  test('chọn là biết ngay, và vì sao; lời giải chỉ tải khi chọn; không lưu gì', async () =>
    site.inContext({}, async (context, faults) => {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.addressOf(quiz));
      expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
      const labels = firstOf(page).locator('label');
      const said: string[] = [];
      for (let at = 0; at < (await labels.count()); at += 1) {
        await labels.nth(at).click();
        await expect.poll(() => firstOf(page).locator('[role=status]').textContent()).not.toBe(said.at(-1) ?? '');
        said.push((await firstOf(page).locator('[role=status]').textContent()) ?? '');
      }
      expect(said.filter((words) => words.startsWith('Đúng rồi.'))).toHaveLength(1);
      expect(said.filter((words) => /^Chưa phải\. Nên chọn [A-D]\. /.test(words)).length).toBe(said.length - 1);
      expect(asked.filter((url) => url.endsWith('.json'))).toHaveLength(1);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(new URL(page.url()).search).toBe('');
      expect(faults).toEqual([]);
    }));

  test('mất mạng thì nói bằng lời, có mạng lại thì chọn lại được', async () =>
    site.onPage(quiz, {}, async (page) => {
      await page.route('**/loi-giai.json', (route) => route.abort());
      await firstOf(page).locator('label').first().click();
      await expect.poll(() => firstOf(page).locator('[role=status]').textContent()).toMatch(/^Chưa mở được lời giải/);
      await page.unroute('**/loi-giai.json');
      await firstOf(page).locator('label').nth(1).click();
      await expect
        .poll(() => firstOf(page).locator('[role=status]').textContent())
        .toMatch(/^(?:Đúng rồi|Chưa phải)\./);
    }));

  test('không mã lệnh: là phiếu giấy, chọn được, không đổi địa chỉ', async () =>
    site.onPage(quiz, { javaScriptEnabled: false }, async (page) => {
      await firstOf(page).locator('label').first().click();
      expect(await firstOf(page).locator('input').first().isChecked()).toBe(true);
      expect(page.url()).toBe(site.addressOf(quiz));
    }));
});
