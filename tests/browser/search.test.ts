import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { builtPage, sitePathOf } from '../support/built-site.ts';
import { idsOf } from '../support/links.ts';

const site = openSite();
const searchFor = (query: string): string => `/tim-kiem/?q=${encodeURIComponent(query)}`;
const finished = (page: Page): Promise<void> =>
  page.locator('#ket-qua[aria-busy="false"]').waitFor({ state: 'attached' });
const hits = (page: Page): ReturnType<Page['locator']> => page.locator('ol#ket-qua > li');
const status = async (page: Page): Promise<string> => (await page.locator('#trang-thai').textContent()) ?? '';

describe('tìm thấy', () => {
  test.each([
    ['duong day nong', /đường dây nóng/iu],
    ['Đường dây nóng', /đường dây nóng/iu],
    ['đường dây nóng'.normalize('NFD'), /đường dây nóng/iu],
    ['1957/QĐ-TTg', /1957\/QĐ-TTg/u],
    ['1957/qd-ttg', /1957\/QĐ-TTg/u],
    ['mua bán người', /mua\s+bán\s+người/iu],
    ['nan nhan', /nạn nhân/iu],
    ['karaoke', /karaoke/iu],
    // Both readings of a corrected place, as a phrase: the scan has “vận tải hiền”, the reading text “vận tải biển”.
    ['"vận tải hiền, thủy thủ đoàn"', /tải hiền/u],
    ['"vận tải biển, thủy thủ đoàn"', /tải biển/u],
  ])('“%s”', async (query, expected) =>
    site.onPage(searchFor(query), {}, async (page, faults) => {
      await finished(page);
      expect(await hits(page).count()).toBeGreaterThan(0);
      const shown = (await page.locator('#ket-qua').textContent()) ?? '';
      expect(shown.normalize('NFC')).toMatch(expected);
      // The engine is given `đ` as a letter and a stroke; the reader never sees that.
      expect(shown).not.toMatch(/\u0335/u);
      expect(await page.locator('#ket-qua mark').count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    }),
  );

  test('mỗi kết quả dẫn tới một chỗ có thật; kết quả của văn bản dẫn tới đúng điều khoản', async () =>
    site.onPage(searchFor('nạn nhân'), {}, async (page) => {
      await finished(page);
      const links = await hits(page).evaluateAll((items) =>
        items.map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''),
      );
      const targets = links.map((link) => ({
        path: sitePathOf(link, '/tim-kiem/') ?? link,
        id: decodeURIComponent(link.split('#')[1] ?? ''),
      }));
      expect(targets.length).toBeGreaterThan(2);
      for (const { path, id } of targets) if (id !== '') expect(idsOf(builtPage(path).elements), path).toContain(id);
      // A page of the register is one entry: its top is the place.
      const official = targets.filter(({ path }) => /^\/van-ban\/(?!tra-cuu\/)/u.test(path));
      expect(official.length).toBeGreaterThan(0);
      expect(official.filter(({ id }) => id === '')).toEqual([]);
    }));

  test('báo đang bận rồi báo xong', async () =>
    site.inContext({}, async (context) => {
      const page = await context.newPage();
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/pagefind/pagefind.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(site.addressOf(searchFor('111')));
      await page.locator('#ket-qua[aria-busy="true"]').waitFor({ state: 'attached' });
      expect(await status(page)).toBe('Đang tìm…');
      release();
      await finished(page);
      expect(await status(page)).not.toContain('Đang tìm');
    }));

  test('gõ vào ô rồi bấm Enter: địa chỉ đổi theo, kết quả cũ nhường chỗ', async () =>
    site.onPage(searchFor('karaoke'), {}, async (page) => {
      await finished(page);
      await page.locator('#q').fill('kết hôn');
      await page.locator('#q').press('Enter');
      await expect.poll(() => status(page)).toContain('“kết hôn”');
      expect(new URL(page.url()).searchParams.get('q')).toBe('kết hôn');
    }));

  test('lọc theo mục bằng bàn phím', async () =>
    site.onPage(searchFor('mua bán người'), {}, async (page) => {
      await finished(page);
      const before = await hits(page).count();
      const options = await page.locator('#loai option').allInnerTexts();
      expect(options).toContain('Cảnh báo');
      await page.locator('#loai').focus();
      for (let step = 0; step < options.indexOf('Cảnh báo'); step += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.locator('#loai option:checked').textContent()).toBe('Cảnh báo');
      const kinds = async (): Promise<string[]> =>
        (await page.locator('.hit-kind').allInnerTexts()).map((kind) => kind.split(' · ')[0] ?? '');
      await expect.poll(async () => [...new Set(await kinds())], { timeout: 10_000 }).toEqual(['Cảnh báo']);
      expect(await hits(page).count()).toBeLessThan(before);
    }));
});

describe('không tìm được', () => {
  const expectWayOut = async (page: Page): Promise<void> => {
    await page.locator('#danh-sach a[href="tel:111"]').waitFor({ state: 'visible' });
    expect(await page.locator('#danh-sach li a').count()).toBeGreaterThan(10);
    expect(await page.locator('#danh-sach li a').first().isVisible()).toBe(true);
  };

  test('không có kết quả: nói rõ, chỉ tới 111 và danh sách mọi trang', async () =>
    site.onPage(searchFor('xyzzyqwvut'), {}, async (page, faults) => {
      await finished(page);
      expect(await status(page)).toContain('Không thấy');
      expect(await hits(page).count()).toBe(0);
      await expectWayOut(page);
      expect(faults).toEqual([]);
    }));

  test.each([
    ['bị chặn', 'abort'],
    ['không trả lời', 'hang'],
  ] as const)('bộ tìm kiếm %s: báo thôi tìm, còn danh sách', async (_, manner) =>
    site.inContext({}, async (context) => {
      const page = await context.newPage();
      await page.route('**/pagefind/**', (route) => (manner === 'abort' ? route.abort() : undefined));
      // The reader's clock, so that nobody here has to wait as long as the reader.
      await page.clock.install();
      await page.goto(site.addressOf(searchFor('nạn nhân')));
      await page.clock.runFor(20_000);
      await expect.poll(() => status(page), { timeout: 10_000 }).toContain('Chưa tìm được');
      expect(await page.locator('#ket-qua').getAttribute('aria-busy')).toBe('false');
      await expectWayOut(page);
    }),
  );

  test('tải hỏng một lần rồi tìm lại được, mục lọc không lặp', async () =>
    site.inContext({}, async (context) => {
      const page = await context.newPage();
      await page.route('**/pagefind/pagefind.js*', (route) => route.abort(), { times: 1 });
      await page.goto(site.addressOf(searchFor('nạn nhân')));
      await expect.poll(() => status(page)).toContain('Chưa tìm được');
      await page.locator('form.search button').click();
      await expect.poll(() => status(page)).toMatch(/^\d+ trang có/u);
      const kinds = await page.locator('#loai option').allTextContents();
      expect(kinds.length).toBe(new Set(kinds).size);
    }));

  test('xem thêm mà hỏng thì nói, không im lặng', async () =>
    site.inContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(site.addressOf(searchFor('mua bán người')));
      await expect.poll(() => status(page)).toMatch(/^\d+ trang có/u);
      await page.route('**/pagefind/fragment/**', (route) => route.abort());
      await page.locator('#xem-them button').click();
      await expect.poll(() => status(page)).toContain('Chưa tìm được');
      await expectWayOut(page);
    }));

  test('không có JavaScript: danh sách mọi trang và 111', async () =>
    site.onPage(searchFor('nạn nhân'), { javaScriptEnabled: false }, async (page) => {
      const word = page.locator('noscript p');
      expect(await word.isVisible()).toBe(true);
      expect(await word.textContent()).toContain('danh sách');
      await expectWayOut(page);
    }));
});
