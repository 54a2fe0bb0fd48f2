import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { pageOfEachKind } from '../support/built-site.ts';
import { groupedFaults } from '../support/grouped-faults.ts';

const site = openSite();
const kindPaths = pageOfEachKind.map(({ path }) => path);
const day = 24 * 60 * 60 * 1000;

/** No heading to read, or no link to 111 that a finger can reach. */
const callFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    };
    const isReached = (link: Element): boolean => {
      link.scrollIntoView({ block: 'center' });
      const [box] = link.getClientRects();
      const touched = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return touched !== null && touched !== undefined && link.contains(touched);
    };
    const heading = document.querySelector('h1');
    const calls = [...document.querySelectorAll('a[href="tel:111"]')].filter((link) =>
      link.textContent?.includes('111'),
    );
    return [
      ...(heading && isShown(heading) && heading.textContent?.trim() ? [] : ['không đọc được tiêu đề']),
      ...(calls.some((link) => isShown(link) && isReached(link)) ? [] : ['không chạm được vào số 111']),
    ];
  });

/** Every store refuses, as with cookies blocked or the disk full. */
function denyStorage(): void {
  const refuse = (): never => {
    throw new DOMException('Không được phép', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  if ('serviceWorker' in navigator)
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => Promise.reject(new DOMException('Không được phép', 'SecurityError')),
    });
}

/** The store is there and full. */
function fillStorage(): void {
  const refuse = (): never => {
    throw new DOMException('Hết chỗ', 'QuotaExceededError');
  };
  Storage.prototype.setItem = refuse;
  if ('Cache' in window)
    for (const name of ['put', 'add', 'addAll'])
      Object.defineProperty(Cache.prototype, name, {
        value: () => Promise.reject(new DOMException('Hết chỗ', 'QuotaExceededError')),
      });
}

/** An engine that lacks what scripts like to call. */
function dropInterfaces(): void {
  const gone = [
    'fetch',
    'IntersectionObserver',
    'ResizeObserver',
    'speechSynthesis',
    'WebAssembly',
    'Worker',
    'URLSearchParams',
    'Intl',
    'customElements',
    'requestIdleCallback',
  ];
  for (const name of gone) Reflect.deleteProperty(window, name);
  for (const name of ['share', 'clipboard', 'serviceWorker', 'storage', 'permissions'])
    Reflect.deleteProperty(Navigator.prototype, name);
  Reflect.deleteProperty(Element.prototype, 'closest');
  Reflect.deleteProperty(Element.prototype, 'append');
}

const stateless = (): Promise<void> => Promise.resolve();
const withoutStyles = async (context: BrowserContext): Promise<void> => {
  const bodies = new Map(
    pageOfEachKind.map(({ path, html }) => [site.addressOf(path), html.replace(/<style>.*?<\/style>/gs, '')]),
  );
  await context.route(
    (url) => bodies.has(url.href),
    (route) =>
      route.fulfill({ body: bodies.get(route.request().url()) ?? '', contentType: 'text/html; charset=utf-8' }),
  );
};

const states: readonly (readonly [
  name: string,
  options: BrowserContextOptions,
  prepare: (context: BrowserContext) => Promise<void>,
])[] = [
  ['JavaScript tắt', { javaScriptEnabled: false }, stateless],
  ['không có kiểu dáng', {}, withoutStyles],
  ['đồng hồ chậm một năm', {}, (context) => context.clock.setFixedTime(Date.now() - 365 * day)],
  ['đồng hồ nhanh một năm', {}, (context) => context.clock.setFixedTime(Date.now() + 365 * day)],
  ['không được lưu gì', {}, async (context) => void (await context.addInitScript(denyStorage))],
  ['bộ nhớ đầy', {}, async (context) => void (await context.addInitScript(fillStorage))],
];

describe('trạng thái xấu: tiêu đề đọc được, 111 chạm được, không mã lệnh nào báo lỗi', () => {
  test.each(states)('%s', async (_, options, prepare) =>
    site.inContext(options, async (context, scriptFaults) => {
      await prepare(context);
      const page = await context.newPage();
      const found: { path: string; fault: string }[] = [];
      for (const path of kindPaths) {
        await page.goto(site.addressOf(path));
        found.push(...(await callFaults(page)).map((fault) => ({ path, fault })));
      }
      expect(groupedFaults(found)).toEqual([]);
      expect(scriptFaults).toEqual([]);
    }),
  );

  test('máy thiếu những thứ mã lệnh hay gọi: mã hỏng, trang vẫn đọc và gọi được', async () =>
    site.inContext({}, async (context) => {
      await context.addInitScript(dropInterfaces);
      const page = await context.newPage();
      const found: { path: string; fault: string }[] = [];
      for (const path of kindPaths) {
        await page.goto(site.addressOf(path));
        found.push(...(await callFaults(page)).map((fault) => ({ path, fault })));
      }
      expect(groupedFaults(found)).toEqual([]);
      // A search that cannot run leaves the list of all pages.
      await page.goto(site.addressOf('/tim-kiem/?q=bị giữ hộ chiếu'));
      await expect.poll(() => page.locator('#danh-sach a').first().isVisible(), { timeout: 20_000 }).toBe(true);
    }));

  test.each(['/canh-bao/trang-da-bo/', '/trang-cu/muc/chi-tiet/?tu=zalo#cuoi'])(
    'liên kết cũ tới trang đã bỏ: %s',
    async (path) =>
      site.inContext({}, async (context) => {
        const page = await context.newPage();
        const response = await page.goto(site.addressOf(path));
        expect(response?.status()).toBe(404);
        expect(await callFaults(page)).toEqual([]);
        await page.locator('main a[href^="/"]').first().click();
        expect(new URL(page.url()).pathname).not.toBe(path);
      }),
  );

  test.each([
    [
      'số bị che',
      'body::after { content: ""; position: fixed; top: 0; right: 0; bottom: 0; left: 0; z-index: 99 }',
      'không chạm được vào số 111',
    ],
    ['số ẩn đi', 'a[href="tel:111"] { display: none !important }', 'không chạm được vào số 111'],
    ['tiêu đề ẩn đi', 'h1 { visibility: hidden }', 'không đọc được tiêu đề'],
  ])('bộ kiểm tra thấy %s', async (_, rule, fault) =>
    site.onPage('/an-toan/', {}, async (page) => {
      await page.evaluate(
        (text) => document.styleSheets[0]?.insertRule(text, document.styleSheets[0].cssRules.length),
        rule,
      );
      expect(await callFaults(page)).toContain(fault);
    }),
  );
});
