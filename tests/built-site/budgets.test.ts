import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { workerFile } from '#domain/offline-pack.ts';
import { site } from '#site.ts';
import { builtPage, builtPages, readBuiltBytes, sitePathOf } from '../support/built-site.ts';
import { attributeOf, type Element, hasRel, textOf } from '../support/html.ts';

/** Bytes on the wire: a static host sends what was compressed once, as well as brotli can (its default quality is 11). */
const wireBytes = (content: string | Uint8Array): number => brotliCompressSync(content).length;

/** `12.345 B  /trang/`, one a line, largest first. */
const table = (rows: readonly { path: string; bytes: number }[]): string =>
  [...rows]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${bytes.toLocaleString('vi-VN').padStart(8)} B  ${path}`)
    .join('\n');

/** An alert stands above every page for some days: it has a budget of its own, so that a full page may carry one. */
const banner = /(<\/header>\s*)<aside class="no-print border-b[^>]*>.*?<\/aside>/s;
const withoutAlert = (html: string): string => html.replace(banner, '$1');

const isData = (script: Element): boolean => attributeOf(script, 'type') === 'application/ld+json';
/** The quick exit, the one script of every page: the file that the home page loads, too. */
const exitScript = builtPage('/').elements.flatMap((one) =>
  one.tagName === 'script' && !isData(one) ? (attributeOf(one, 'src') ?? []) : [],
);
/** Pages that run another script. A page joins this list with a reason, not by chance. */
const pagesWithScript = [
  // Keeps the help pack on the phone, when asked.
  '/mang-theo/',
  // Search is a script.
  '/tim-kiem/',
  // Slides that follow the keys; a quiz that answers at once. Both can be read, printed and filled in without.
  ...builtPages.flatMap(({ path }) =>
    /^\/bai-hoc\/[^/]+\/(?:trinh-chieu\/(?:ghi-chu\/)?|trac-nghiem\/)$/.test(path) ? [path] : [],
  ),
  // What is passed on to others: share and read aloud. All of it can be read without.
  '/kiem-tra/',
  ...builtPages.flatMap(({ path }) => (/^\/(?:canh-bao|tin|tro-giup)\/[^/]+\/$/.test(path) ? [path] : [])),
];

const scriptsIn = (elements: readonly Element[]): Element[] =>
  elements.filter((one) => one.tagName === 'script' && !isData(one));
const fileAt = (address: string, from: string): Buffer => readBuiltBytes(sitePathOf(address, from) ?? address);

/** What the browser fetches by itself to show a page: `<a>`, `canonical` and the like wait for the reader. */
function requestedBy(element: Element): string[] {
  const of = (...names: string[]): string[] => names.flatMap((name) => attributeOf(element, name) ?? []);
  switch (element.tagName) {
    case 'link':
      return hasRel(element, 'canonical', 'alternate', 'license', 'author', 'next', 'prev') ? [] : of('href');
    case 'form':
    case 'button':
      return of('action', 'formaction');
    case 'a':
      return of('ping');
    case 'meta':
      return attributeOf(element, 'http-equiv') === 'refresh' ? of('content') : [];
    default:
      return of(
        'src',
        'srcset',
        'data',
        'poster',
        'xlink:href',
        'background',
        'manifest',
        element.tagName === 'use' ? 'href' : 'src',
      );
  }
}

test('có trang để đo', () => expect(builtPages.length).toBeGreaterThan(30));

describe('dung lượng', () => {
  test('mỗi trang, cả kiểu dáng, tới máy người đọc không quá 14.600 B', () => {
    const sizes = builtPages.map(({ path, html }) => ({ path, bytes: wireBytes(withoutAlert(html)) }));
    expect(table(sizes.filter(({ bytes }) => bytes > 14_600))).toBe('');
  });

  test('dải thông báo, khi có, không quá 250 B trên trang nào', () => {
    const costs = builtPages.map(({ path, html }) => ({
      path,
      bytes: wireBytes(html) - wireBytes(withoutAlert(html)),
    }));
    expect(table(costs.filter(({ bytes }) => bytes > 250))).toBe('');
  });

  test('trang đường dây nóng, cả hình và biểu tượng, không quá 6.000 B', () => {
    const { path, html, elements } = builtPage('/duong-day-nong/');
    const files = elements.filter(
      (one) => ['img', 'script'].includes(one.tagName) || hasRel(one, 'icon', 'stylesheet', 'preload'),
    );
    const addresses = new Set(files.flatMap(requestedBy));
    const rows = [
      { path, bytes: wireBytes(withoutAlert(html)) },
      ...[...addresses].map((address) => ({ path: address, bytes: wireBytes(fileAt(address, path)) })),
    ];
    const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, `${total} B:\n${table(rows)}`).toBeLessThanOrEqual(6_000);
  });

  test('mã thoát nhanh, một tệp trên mọi trang, không quá 1.000 B', () => {
    expect(exitScript).toHaveLength(1);
    expect(wireBytes(fileAt(exitScript[0] ?? '', '/'))).toBeLessThanOrEqual(1_000);
  });

  test('mọi mã lệnh ngoài trang tìm kiếm, cả phần chạy ngầm, cộng lại không quá 6.000 B', () => {
    const outside = builtPages.filter(({ path }) => path !== '/tim-kiem/');
    const scripts = outside.flatMap(({ path, elements }) =>
      scriptsIn(elements).map((script) => {
        const address = attributeOf(script, 'src');
        return { key: address ?? textOf(script), bytes: wireBytes(address ? fileAt(address, path) : textOf(script)) };
      }),
    );
    const rows = [
      ...new Map(scripts.map(({ key, bytes }) => [key, { path: key.slice(0, 60), bytes }])).values(),
      // With the list of what it keeps.
      { path: workerFile, bytes: wireBytes(readBuiltBytes(`/${workerFile}`)) },
    ];
    expect(
      rows.reduce((sum, { bytes }) => sum + bytes, 0),
      table(rows),
    ).toBeLessThanOrEqual(6_000);
  });
});

describe('những gì một trang gọi tới', () => {
  test('mọi trang có mã thoát nhanh; mã khác chỉ ở trang cần nó; không mã lệnh trong thuộc tính', () => {
    const addressesIn = (elements: readonly Element[]): (string | undefined)[] =>
      scriptsIn(elements).map((script) => attributeOf(script, 'src'));
    const without = builtPages.filter(({ elements }) => !addressesIn(elements).includes(exitScript[0]));
    expect(without.map(({ path }) => path)).toEqual([]);
    const scripted = builtPages.filter(({ elements }) => addressesIn(elements).some((one) => one !== exitScript[0]));
    expect(scripted.map(({ path }) => path).sort()).toEqual(pagesWithScript.toSorted());
    const handlers = builtPages.flatMap(({ path, elements }) =>
      elements.flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => `${path} ${name}`),
      ),
    );
    expect(handlers).toEqual([]);
  });

  test('không tệp kiểu dáng rời, không phông chữ tải về', () => {
    const wrong = builtPages.flatMap(({ path, elements }) =>
      elements.flatMap((element) => {
        // The search page fetches its answers with itself; what it loads is measured in the browser.
        if (pagesWithScript.includes(path) && attributeOf(element, 'as') === 'fetch') return [];
        if (hasRel(element, 'stylesheet', 'preload', 'prefetch', 'preconnect', 'dns-prefetch'))
          return [`${path} <link rel="${attributeOf(element, 'rel')}">`];
        if (element.tagName !== 'style') return [];
        return (textOf(element).match(/@font-face|@import|url\((?!["']?data:)[^)]*\)/g) ?? []).map(
          (found) => `${path} ${found}`,
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('không gọi tới nơi nào khác', () => {
    const outside = builtPages.flatMap(({ path, elements }) =>
      elements.flatMap((element) =>
        requestedBy(element)
          .flatMap((value) =>
            attributeOf(element, 'srcset') === value ? value.split(',').map((one) => one.trim()) : [value],
          )
          .filter((address) => new URL(address, `${site.origin}/`).origin !== site.origin)
          .map((address) => `${path} <${element.tagName}> ${address}`),
      ),
    );
    expect(outside).toEqual([]);
  });

  test('không khung nhúng', () => {
    const embedding = ['iframe', 'frame', 'object', 'embed', 'portal'];
    expect(builtPages.filter(({ elements }) => elements.some(({ tagName }) => embedding.includes(tagName)))).toEqual(
      [],
    );
  });
});

test.each(['/', '/mang-theo/'])('mã của %s đọc được trên trình duyệt cũ (Chrome 61)', (path) => {
  const scripts = scriptsIn(builtPage(path).elements).flatMap((script) => attributeOf(script, 'src') ?? []);
  for (const script of [...scripts, `${site.basePath}${workerFile}`])
    expect(fileAt(script, path).toString()).not.toMatch(
      /\?\?|\?\.[a-z[(]|catch\s*\{|\{\s*\.\.\.|\.(?:flat|flatMap|at|allSettled|finally|replaceAll|matchAll|fromEntries)\(/i,
    );
});

test.each(['/tim-kiem/', '/kiem-tra/'])('mã của %s đọc được trên trình duyệt cũ (Chrome 61)', (path) => {
  const scripts = scriptsIn(builtPage(path).elements).flatMap((script) => attributeOf(script, 'src') ?? []);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(fileAt(script, path).toString()).not.toMatch(/\?\?|\?\.[a-z[(]|catch\s*\{/i);
});

test('mã gửi trang và đọc to không quá 1.800 B', () => {
  const [script] = scriptsIn(builtPage('/kiem-tra/').elements)
    .flatMap((one) => attributeOf(one, 'src') ?? [])
    .filter((address) => !exitScript.includes(address));
  expect(wireBytes(fileAt(script ?? '', '/kiem-tra/'))).toBeLessThanOrEqual(1_800);
});
