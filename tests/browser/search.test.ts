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
/** The kinds of the pages in the list, each once. */
const kindsShown = async (page: Page): Promise<string[]> => [
  ...new Set((await page.locator('.hit-kind').allInnerTexts()).map((kind) => kind.split(' · ')[0] ?? '')),
];
/** What is said of a search that found something. */
const found = /^(?:Hơn )?\d+ trang hợp với/u;
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

  test.each(['nạn nhân', 'nội luật hóa'])(
    '“%s”: kết quả nào cũng dẫn tới một chỗ có thật, của văn bản thì tới điều khoản',
    async (query) =>
      site.onPage(searchFor(query), {}, async (page) => {
        await finished(page);
        const links = await page
          .locator('#ket-qua a')
          .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
        const targets = links.map((link) => ({
          path: sitePathOf(link, '/tim-kiem/') ?? link,
          id: decodeURIComponent(link.split('#')[1] ?? ''),
        }));
        expect(targets.length).toBeGreaterThan(2);
        for (const { path, id } of targets) if (id !== '') expect(idsOf(builtPage(path).elements), path).toContain(id);
        // A page of the register is one entry: its top is the place.
        const official = targets.filter(({ path }) => /^\/van-ban\/(?!tra-cuu\/)/u.test(path));
        if (query === 'nội luật hóa') expect(official.length).toBeGreaterThan(0);
        expect(official.filter(({ id }) => id === '')).toEqual([]);
      }),
  );

  test('báo đang bận rồi báo xong', async () =>
    site.inContext({}, async (context) => {
      const page = await context.newPage();
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/pagefind/*/tu/*', async (route) => {
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

  test('lọc theo mục bằng bàn phím; bộ lọc nằm trong địa chỉ và sống lại từ địa chỉ', async () => {
    const address = await site.onPage(searchFor('mua bán người'), {}, async (page) => {
      await finished(page);
      await page.locator('#loc summary').focus();
      await page.keyboard.press('Enter');
      const options = await page.locator('#loc-kind option').allInnerTexts();
      expect(options).toContain('Cảnh báo');
      await page.locator('#loc-kind').focus();
      for (let step = 0; step < options.indexOf('Cảnh báo'); step += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(() => kindsShown(page), { timeout: 10_000 }).toEqual(['Cảnh báo']);
      const parameters = new URL(page.url()).searchParams;
      expect([...parameters]).toEqual([
        ['q', 'mua bán người'],
        ['kind', 'Cảnh báo'],
      ]);
      return page.url();
    });
    await site.inContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      await finished(page);
      expect(await page.locator('#loc-kind').inputValue()).toBe('Cảnh báo');
      expect(await kindsShown(page)).toEqual(['Cảnh báo']);
    });
  });

  test.each(['kind', 'document', 'year', 'agency'])('bộ lọc “%s”: mỗi lựa chọn tìm ra trang của nó', async (name) =>
    site.onPage('/tim-kiem/', {}, async (page) => {
      const options = await page
        .locator(`#loc-${name} option`)
        .evaluateAll((all) =>
          all.flatMap((one) => (one instanceof HTMLOptionElement ? [{ value: one.value, text: one.text }] : [])),
        );
      const choices = options.slice(1);
      expect(choices.length).toBeGreaterThan(1);
      const empty: string[] = [];
      for (const { value, text } of choices) {
        // Every page speaks of one or the other.
        await page.goto(site.addressOf(`${searchFor('người việc')}&${name}=${encodeURIComponent(value)}`));
        await finished(page);
        expect(await page.locator(`#loc-${name}`).inputValue()).toBe(value);
        if ((await hits(page).count()) === 0) empty.push(value);
        if (name === 'document') expect(await page.locator('#ket-qua h3').allTextContents()).toEqual([text]);
      }
      expect(empty).toEqual([]);
    }),
  );

  test('giá trị lọc không có thật thì như không lọc', async () =>
    site.onPage(`${searchFor('nạn nhân')}&kind=%3Cb%3E&year=1900&__proto__=1`, {}, async (page, faults) => {
      await finished(page);
      expect(await hits(page).count()).toBeGreaterThan(0);
      expect(await page.locator('#loc-kind').inputValue()).toBe('');
      expect(faults).toEqual([]);
    }));

  test('nút quay lại của trình duyệt đưa câu trước trở lại', async () =>
    site.onPage(searchFor('karaoke'), {}, async (page) => {
      await finished(page);
      const before = await hits(page).allInnerTexts();
      await page.locator('#q').fill('dẫn độ');
      await page.locator('#q').press('Enter');
      await expect.poll(() => status(page)).toContain('“dẫn độ”');
      await page.goBack();
      await expect.poll(() => status(page)).toContain('“karaoke”');
      expect(await page.locator('#q').inputValue()).toBe('karaoke');
      expect(await hits(page).allInnerTexts()).toEqual(before);
    }));

  test('bàn phím: Tab tới kết quả đầu, Enter mở đúng chỗ', async () =>
    site.onPage('/tim-kiem/', {}, async (page, faults) => {
      await page.locator('#q').focus();
      await page.keyboard.type('phong tỏa tài sản');
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page)).toContain('“phong tỏa tài sản”');
      const first = hits(page).first().locator('h3 a');
      const address = (await first.getAttribute('href')) ?? '';
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('Tab');
        if (await first.evaluate((link) => link === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/tim-kiem/');
      expect(page.url().replace(/:~:.*$/, '')).toBe(site.addressOf(address));
      expect(faults).toEqual([]);
    }));

  test('lúc bấm, địa chỉ mang theo chữ cần tô; trong danh sách vẫn là địa chỉ trơn để chép', async () =>
    site.onPage(searchFor('phong tỏa tài sản'), {}, async (page) => {
      await finished(page);
      const link = hits(page).first().locator('h3 a');
      const plain = await link.getAttribute('href');
      const onTheWay = await link.evaluate((element) => {
        if (!(element instanceof HTMLAnchorElement)) throw new Error('không phải liên kết');
        return new Promise<string>((resolve) => {
          document.addEventListener('click', (event) => {
            event.preventDefault();
            resolve(element.getAttribute('href') ?? '');
          });
          element.click();
        });
      });
      expect(decodeURIComponent(onTheWay)).toMatch(new RegExp(`^${plain}:~:text=phong tỏa tài sản`, 'i'));
      await expect.poll(() => link.getAttribute('href')).toBe(plain);
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

  test('tải hỏng một lần rồi tìm lại được', async () =>
    site.inContext({}, async (context) => {
      const page = await context.newPage();
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(site.addressOf(searchFor('nạn nhân')));
      await expect.poll(() => status(page)).toContain('Chưa tìm được');
      await page.unroute('**/pagefind/**');
      await page.locator('form.search button').click();
      await expect.poll(() => status(page)).toMatch(found);
    }));

  test('xem thêm mà hỏng thì nói, không im lặng', async () =>
    site.inContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(site.addressOf(searchFor('mua bán người')));
      await expect.poll(() => status(page)).toMatch(found);
      await page.route('**/pagefind/*/doan/*', (route) => route.abort());
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
