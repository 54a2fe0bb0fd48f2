import { expect, test } from 'vitest';
import { hashSource, pagePolicy, sitePolicy } from '#outputs/headers/content-security-policy.ts';
import { headerRules, headersFor, parseHeaderFile, renderHeaderFile } from '#outputs/headers/header-file.ts';

const directivesOf = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  );

test('mã băm là của đúng từng byte, chữ Việt tính theo UTF-8', () => {
  // printf 'Đường' | openssl dgst -sha256 -binary | base64
  expect(hashSource('Đường')).toMatchInlineSnapshot(`"'sha256-d3ekwggVR+YTKlO8YmNzzkD+S02TGeeeqkouTAAyleA='"`);
  expect(hashSource('Đường')).not.toBe(hashSource('Đường'.normalize('NFD')));
});

test.each([
  ['trang không mã lệnh', { hasScript: false, hasFetch: false }, "'none'", "'none'"],
  ['trang có mã lệnh', { hasScript: true, hasFetch: false }, "'self'", "'none'"],
  ['trang tìm kiếm', { hasScript: true, hasFetch: true }, "'self'", "'self'"],
  ['máy tìm mà không mã lệnh thì không chạy gì', { hasScript: false, hasFetch: true }, "'none'", "'self'"],
])('%s', (_name, uses, scripts, connects) => {
  const directives = directivesOf(pagePolicy({ styles: ["'sha256-a='"], hasWorker: false, ...uses }));
  expect(directives).toMatchObject({ 'script-src': scripts, 'connect-src': connects, 'style-src': "'sha256-a='" });
});

test('không có kiểu nào thì cấm kiểu', () => {
  expect(
    directivesOf(pagePolicy({ styles: [], hasScript: false, hasFetch: false, hasWorker: false }))['style-src'],
  ).toBe("'none'");
});

test('lời cho phép của một trang', () => {
  expect(
    pagePolicy({ styles: [hashSource('p{}')], hasScript: false, hasFetch: false, hasWorker: false }).split('; '),
  ).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'none'",
      "style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='",
      "img-src 'self'",
      "manifest-src 'self'",
      "connect-src 'none'",
      "worker-src 'none'",
      "form-action 'self'",
      "base-uri 'none'",
    ]
  `);
});

test.each([
  [true, "'script'", "'none'"],
  [false, undefined, undefined],
])('trang có mã lệnh (%s) thì chữ không thành thẻ, không thành mã', (hasScript, required, policies) => {
  const directives = directivesOf(pagePolicy({ styles: [], hasScript, hasFetch: false, hasWorker: false }));
  expect(directives['require-trusted-types-for']).toBe(required);
  expect(directives['trusted-types']).toBe(policies);
});

test.each([
  [true, "'self'", 'mang-theo'],
  [false, "'none'", "'none'"],
])('trang mở được phần chạy ngầm (%s) thì nó và nó thôi được trao địa chỉ mã', (hasWorker, workers, policies) => {
  const directives = directivesOf(pagePolicy({ styles: [], hasScript: true, hasFetch: false, hasWorker }));
  expect(directives).toMatchObject({ 'worker-src': workers, 'trusted-types': policies });
});

test('lời cho phép của cả trang mạng là của mọi trang gộp lại, thêm điều <meta> không nói được', () => {
  const styles = ["'sha256-a='", "'sha256-b='"];
  expect(sitePolicy(styles)).toBe(
    `${pagePolicy({ styles, hasScript: true, hasFetch: true, hasWorker: true })}; frame-ancestors 'none'`,
  );
});

test('không lời nào mở cửa cho nơi khác hay cho mã chép thẳng vào trang', () => {
  const policies = [
    pagePolicy({ styles: ["'sha256-a='"], hasScript: true, hasFetch: true, hasWorker: true }),
    sitePolicy(["'sha256-a='"]),
  ];
  for (const policy of policies) expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
});

const rules = headerRules('/thu/', [hashSource('p{}')]);

test('tệp _headers', () => {
  expect(renderHeaderFile(rules)).toMatchInlineSnapshot(`
    "/thu/*
      Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; img-src 'self'; manifest-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types mang-theo; frame-ancestors 'none'
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()
      Referrer-Policy: no-referrer
      X-Content-Type-Options: nosniff

    /thu/mang-theo.js
      Cache-Control: no-cache

    /thu/_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /thu/pagefind/*
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});

test('viết ra rồi đọc lại còn nguyên', () => {
  expect(parseHeaderFile(renderHeaderFile(rules))).toEqual(rules);
});

test.each([
  ['/thu/', false],
  ['/thu/van-ban/ke-hoach/', false],
  ['/thu/_astro/tim-kiem.js', true],
  ['/khac/', undefined],
])('đầu đáp cho %s', (path, isImmutable) => {
  const headers = headersFor(rules, path);
  expect('Content-Security-Policy' in headers).toBe(isImmutable !== undefined);
  expect(headers['Cache-Control']).toBe(isImmutable ? 'public, max-age=31536000, immutable' : undefined);
});

test('quy tắc sau đè quy tắc trước; đường dẫn không dấu * phải khớp hẳn', () => {
  const own = [
    { path: '/*', headers: { A: '1', B: '1' } },
    { path: '/mot/', headers: { A: '2' } },
  ];
  expect(headersFor(own, '/mot/')).toEqual({ A: '2', B: '1' });
  expect(headersFor(own, '/mot/hai/')).toEqual({ A: '1', B: '1' });
});
