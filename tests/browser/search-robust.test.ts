import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { pageOfEachKind } from '../support/built-site.ts';

const site = openSite();
const searchFor = (query: string): string => `/tim-kiem/?q=${encodeURIComponent(query)}`;
const finished = (page: Page): Promise<void> =>
  page.locator('#ket-qua[aria-busy="false"]').waitFor({ state: 'attached' });
const hits = (page: Page): ReturnType<Page['locator']> => page.locator('ol#ket-qua > li');
const cards = (page: Page): ReturnType<Page['locator']> => page.locator('#tra-loi-nhanh [data-answer]');
const status = async (page: Page): Promise<string> => (await page.locator('#trang-thai').textContent()) ?? '';

const inNeed = 'bị lừa sang campuchia';

/** Opens a search with `answer` in the place of what the site would send for addresses like `pattern`. */
const withNetwork = (
  pattern: string,
  answer: (route: Route) => unknown,
  use: (page: Page) => Promise<void>,
): Promise<void> =>
  site.inContext({}, async (context) => {
    const page = await context.newPage();
    let answered = 0;
    await page.route(pattern, (route) => {
      answered += 1;
      return answer(route);
    });
    await use(page);
    // A pattern that nothing is fetched by proves nothing.
    expect(answered).toBeGreaterThan(0);
  });

const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });
const stalled = (): void => undefined;
describe('máy tìm không chạy: thẻ trả lời vẫn hiện, có 111 và danh sách mọi trang', () => {
  test.each<[string, string, (route: Route) => unknown]>([
    ['mất chỉ mục', '**/pagefind/**', missing],
    ['chỉ mục không tới', '**/pagefind/**', stalled],
    ['mất mã tìm', '**/start-engine.*.js', missing],
    ['mã tìm không tới', '**/start-engine.*.js', stalled],
    ['mất mục lục', '**/pagefind/*/muc-luc.json', missing],
    ['mất tệp chữ', '**/pagefind/*/tu/*', missing],
    ['mất đoạn', '**/pagefind/*/doan/*', missing],
    ['đoạn đến nửa chừng rồi dừng', '**/pagefind/*/doan/*', stalled],
    ['chỉ mục đến nơi bị hỏng', '**/pagefind/*/tu/*', (route) => route.fulfill({ body: 'hỏng' })],
  ])('%s', async (_, pattern, answer) =>
    withNetwork(pattern, answer, async (page) => {
      // The reader's clock, so that nobody here has to wait as long as the reader.
      await page.clock.install();
      await page.goto(site.addressOf(searchFor(inNeed)));
      await page.clock.runFor(2_000);
      await cards(page).first().waitFor({ state: 'visible' });
      expect(await cards(page).first().getAttribute('data-answer')).toBe('bi-lua-sang-campuchia');
      expect(await cards(page).first().locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      await page.clock.runFor(20_000);
      await expect.poll(() => status(page), { timeout: 10_000 }).toContain('gọi 111');
      expect(await status(page)).toContain('Chưa tìm được');
      await finished(page);
      await page.locator('#danh-sach a[href="tel:111"]').waitFor({ state: 'visible' });
      expect(await page.locator('#danh-sach li a').count()).toBeGreaterThan(10);
    }),
  );
});

describe('thiếu một tệp chữ: vẫn tìm được trang', () => {
  test.each([
    ['trả lời nhanh', '**/tim-kiem/tra-loi.json', missing],
    ['chữ để đọc câu hỏi', '**/tim-kiem/tu-dien.json', missing],
    ['mọi chữ của trang', '**/pagefind/*/tu.txt', missing],
    ['trả lời nhanh hỏng', '**/tim-kiem/tra-loi.json', (route: Route) => route.fulfill({ body: '{"hỏng' })],
    [
      'chữ để đọc câu hỏi hỏng',
      '**/tim-kiem/tu-dien.json',
      (route: Route) => route.fulfill({ body: '<!doctype html>' }),
    ],
    ['trả lời nhanh không tới', '**/tim-kiem/tra-loi.json', stalled],
    ['mất mã trả lời', '**/search-answers.*.js', missing],
    ['mã trả lời không tới', '**/search-answers.*.js', stalled],
  ])('%s', async (_, pattern, answer) =>
    withNetwork(pattern, answer, async (page) => {
      // A word that begins none of the site asks for the words of all pages, too.
      await page.goto(site.addressOf(searchFor('zạn nhân')));
      await hits(page).first().waitFor();
      await finished(page);
      expect(await status(page)).toMatch(/^(?:Hơn )?\d+ trang hợp với/u);
    }),
  );
});

/** Words that break searches that put them into markup, a pattern, an address or a table. */
const hostile: readonly [string, string][] = [
  ['thẻ chạy mã', '<img src=x onerror="document.title=\'bị chèn\'">'],
  ['thẻ mã lệnh', '"><script>document.title="bị chèn"</script>'],
  ['dấu của biểu thức', '\\ ( [ { * + ? ^ $ | . ) ] }'],
  ['biểu thức nổ', '(a+)+$ (x|x)*'],
  ['tên có sẵn', '__proto__ constructor toString hasOwnProperty'],
  ['nửa ký tự', 'nạn \ud800 nhân \udc00'],
  ['chỉ nửa ký tự', '\ud800'],
  ['không ký tự nào thấy được', '\u200b\u00ad\ufeff'],
  ['dấu rời', '\u0301\u0323\u031b'],
  ['ký tự điều khiển', 'nạn\u0000nhân\u0007\u001b[31m'],
  ['chữ viết từ phải sang', '\u202enạn nhân שלום'],
  ['phần trăm', '%E0%A4%A %00 %zz &q=x#y'],
  ['biểu tượng', '🆘👩‍👧 cứu 🇻🇳'],
  ['ngoặc kép lẻ', '"nạn nhân'],
  ['một chữ 10.000 ký tự', 'a'.repeat(10_000)],
  ['10.000 ký tự Telex', 'ddwowngf '.repeat(1_111)],
  ['10.000 dấu rời', `a${'\u0301'.repeat(9_999)}`],
  ['10.000 ký tự số', '1/'.repeat(5_000)],
];

describe('câu hỏi phá phách', () => {
  test.each(hostile)('%s', async (_, query) =>
    site.onPage('/tim-kiem/', {}, async (page, faults) => {
      const title = await page.title();
      page.on('dialog', (dialog) => faults.push(`hộp thoại: ${dialog.message()}`));
      await page.evaluate((text) => {
        const input = document.querySelector('#q');
        if (input instanceof HTMLInputElement) input.value = text;
        document.querySelector<HTMLFormElement>('form.search')?.requestSubmit();
      }, query);
      await finished(page);
      expect(await page.title()).toBe(title);
      expect(await page.locator('#trang-thai').locator('*').count()).toBe(0);
      expect(await page.locator('#ket-qua').locator('img, script, iframe, svg').count()).toBe(0);
      expect(await status(page)).not.toContain('Chưa tìm được');
      expect(faults).toEqual([]);
      // The page still answers.
      await page.locator('#q').fill(inNeed);
      await page.locator('#q').press('Enter');
      await expect.poll(() => status(page), { timeout: 10_000 }).toContain(`“${inNeed}”`);
      expect(await hits(page).count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    }),
  );

  test.each(hostile.filter(([, query]) => query.length < 1_000))('%s, trong địa chỉ', async (_, query) => {
    const parameters = new URLSearchParams({ q: query, kind: query });
    await site.onPage(`/tim-kiem/?${parameters}`, {}, async (page, faults) => {
      await finished(page);
      expect(await page.locator('#trang-thai').locator('*').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  test('địa chỉ hỏng vẫn mở được trang', async () =>
    site.onPage('/tim-kiem/?q=%E0%A4%A&q=hai&kind&=&%', {}, async (page, faults) => {
      await finished(page);
      expect(faults).toEqual([]);
    }));
});

test('chữ không thành thẻ, không thành mã: trình duyệt chặn cả khi mã của trang lỡ tay', async () =>
  site.onPage(searchFor('nạn nhân'), {}, async (page, faults) => {
    await hits(page).first().waitFor();
    await finished(page);
    expect(faults).toEqual([]);
    const refused = await page.evaluate(() => {
      const tried = (write: () => void): string => {
        try {
          write();
          return 'được';
        } catch (error) {
          return error instanceof TypeError ? 'bị chặn' : String(error);
        }
      };
      return {
        markup: tried(() => {
          document.body.innerHTML = '<b>chèn</b>';
        }),
        script: tried(() => {
          document.createElement('script').src = '/ma.js';
        }),
        policy: tried(() => {
          // TypeScript's DOM does not know Trusted Types yet.
          const { trustedTypes } = globalThis as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): void };
          };
          trustedTypes.createPolicy('mở-cửa', {});
        }),
      };
    });
    expect(refused).toEqual({ markup: 'bị chặn', script: 'bị chặn', policy: 'bị chặn' });
  }));

test('không trang nào khác tải mã hay dữ liệu của phần tìm kiếm', async () =>
  site.inContext({}, async (context) => {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    for (const { path } of pageOfEachKind.filter((one) => one.path !== '/tim-kiem/'))
      await page.goto(site.addressOf(path), { waitUntil: 'load' });
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((path) => /pagefind|tim-kiem/.test(path))).toEqual([]);
    const elsewhere = new Set(requests);
    await page.goto(site.addressOf('/tim-kiem/'), { waitUntil: 'load' });
    const scripts = requests.filter((path) => /\.js$/.test(path) && !elsewhere.has(path));
    expect(scripts.some((path) => path.includes('search-answers'))).toBe(true);
    // Nobody has asked yet.
    expect(scripts.filter((path) => path.includes('start-engine'))).toEqual([]);
  }));
