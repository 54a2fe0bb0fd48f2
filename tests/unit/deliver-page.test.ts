import { expect, test } from 'vitest';
import { hashSource } from '#outputs/headers/content-security-policy.ts';
import { deliverPage, linkedScripts, linkedStyles } from '#outputs/styles/deliver-page.ts';
import { styleGroupOf } from '#outputs/styles/style-group.ts';

const script = '<script type="module" src="/_astro/tim-kiem.js"></script>';
const pageWith = (head: string, body = '<p>Đường dây nóng</p>'): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title>${head}</head><body>${body}</body></html>`;
const linked = pageWith('<link rel="stylesheet" href="/_astro/site.css"><link rel="stylesheet" href="/_astro/b.css">');

const policyOf = (html: string): string =>
  /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('tờ kiểu và mã lệnh mà trang gọi', () => {
  expect(linkedStyles(linked)).toEqual(['/_astro/site.css', '/_astro/b.css']);
  expect(linkedScripts(pageWith(script))).toEqual(['/_astro/tim-kiem.js']);
  expect(linkedStyles(pageWith('<link rel="icon" href="/favicon.svg">'))).toEqual([]);
  expect(linkedScripts(pageWith('<script type="application/ld+json">{}</script>'))).toEqual([]);
});

test('kiểu nằm trong trang, không còn tờ gọi ngoài', () => {
  expect(deliverPage(linked, '.a{top:0}')).toMatchInlineSnapshot(
    `"<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'none'; style-src 'sha256-HKUUHr/zGJPt9XqxhVtl8Y2jTDRcFYbbXT8D5+vpwJE='; img-src 'self'; manifest-src 'self'; connect-src 'none'; worker-src 'none'; form-action 'self'; base-uri 'none'"><title>Trang</title><style>.a{top:0}</style></head><body><p>Đường dây nóng</p></body></html>"`,
  );
});

test.each(['.a{top:0}', `a[href$='.txt']{top:0}`, '.a:after{content:"$&$`$1$$"}', '.a:after{content:"“đ”"}'])(
  'chữ trong <style> đúng là chữ đã băm: %s',
  (css) => {
    const html = deliverPage(linked, css);
    const inside = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(inside).toBe(css);
    expect(policyOf(html)).toContain(hashSource(inside));
    expect(html.endsWith('</style></head><body><p>Đường dây nóng</p></body></html>')).toBe(true);
  },
);

test('lời cho phép đứng trước mọi thứ nó cai quản', () => {
  const html = deliverPage(pageWith(script), '.a{top:0}');
  const at = html.indexOf('content-security-policy');
  expect(at).toBeLessThan(html.indexOf('<script'));
  expect(at).toBeLessThan(html.indexOf('<style'));
});

test.each([
  ['trang đọc', pageWith(''), "script-src 'none'"],
  ['có mã lệnh', pageWith(script), "script-src 'self';"],
  ['có máy tìm', pageWith(script, '<ol data-index="/pagefind/"></ol>'), "connect-src 'self';"],
])('%s', (_name, html, policy) => {
  expect(policyOf(deliverPage(html, ''))).toContain(policy);
});

test.each([
  ['/van-ban/ke-hoach-45-kh-bcnda5/', '/van-ban/quyet-dinh-1957-qd-ttg/', true],
  ['/van-ban/ke-hoach-45-kh-bcnda5/', '/van-ban/tra-cuu/', false],
  ['/van-ban/ke-hoach-45-kh-bcnda5/', '/van-ban/ke-hoach-45-kh-bcnda5/dinh-chinh/', false],
  ['/canh-bao/', '/tin/mot-so-111-cho-ca-hai-viec/', true],
  ['/', '/duong-day-nong/', false],
])('%s và %s dùng chung tờ kiểu: %s', (one, other, isShared) => {
  expect(styleGroupOf(one) === styleGroupOf(other)).toBe(isShared);
});
