import { describe, expect, test } from 'vitest';
import { datedPage, keptLine } from '#browser/offline/dated-page.ts';
import { partOf, tickedIn, workerAddress } from '#domain/offline-pack.ts';
import { bundleWorker } from '#integrations/offline-worker.ts';
import { packOf, renderIndexList } from '#outputs/offline/pack-files.ts';
import { sizeOf, withPackSizes } from '#outputs/offline/pack-sizes.ts';

describe('tệp nào thuộc phần nào', () => {
  test.each([
    ['index.html', 'co-ban'],
    ['favicon.svg', 'co-ban'],
    ['_astro/BHgP-mp6.js', 'co-ban'],
    ['duong-day-nong/index.html', 'co-ban'],
    ['tro-giup/dang-nguy-hiem/index.html', 'co-ban'],
    ['canh-bao/index.html', 'co-ban'],
    ['kiem-tra/index.html', 'co-ban'],
    ['kiem-tra/tin-nhan.txt', 'co-ban'],
    ['tim-kiem/tra-loi.json', 'co-ban'],
    ['mang-theo/index.html', 'co-ban'],
    ['bai-hoc/doc-mot-loi-moi/index.html', 'bai-hoc/doc-mot-loi-moi'],
    ['bai-hoc/doc-mot-loi-moi/hoc-sinh/index.html', 'bai-hoc/doc-mot-loi-moi'],
    ['bai-hoc/doc-mot-loi-moi/trac-nghiem/loi-giai.json', 'bai-hoc/doc-mot-loi-moi'],
    ['bai-hoc/loc/45-phut/index.html', undefined],
    ['bai-hoc/index.html', undefined],
    ['bai-hoc/doc-mot-loi-moi/phieu.pdf', undefined],
    ['pagefind/002cb01345/tu.json', 'chi-muc'],
    ['van-ban/ke-hoach-45-kh-bcnda5/index.html', undefined],
    ['mang-theo.js', undefined],
    ['mang-theo-chi-muc.json', undefined],
    ['404.html', undefined],
    ['xem-truoc.png', undefined],
  ])('%s: %s', (file, part) => expect(partOf(file)).toBe(part));
});

describe('gói', () => {
  const files = [
    { path: 'tro-giup/index.html', revision: 'bbbbbbbb22222222' },
    { path: 'index.html', revision: 'aaaaaaaa11111111' },
    { path: 'bai-hoc/mot/index.html', revision: 'cccccccc33333333' },
    { path: 'pagefind/0a/tu.json', revision: 'dddddddd44444444' },
    { path: 'van-ban/index.html', revision: 'eeeeeeee55555555' },
  ];

  test('địa chỉ và bản của từng tệp, theo phần; chỉ mục có một bản chung', () => {
    expect(packOf(files, '2026-11-22')).toMatchInlineSnapshot(`
      {
        "date": "2026-11-22",
        "indexRevision": "af6beaba",
        "parts": {
          "bai-hoc/mot": [
            [
              "bai-hoc/mot/",
              "c12bac8e",
            ],
          ],
          "co-ban": [
            [
              "",
              "aaaaaaaa",
            ],
            [
              "tro-giup/",
              "bbbbbbbb",
            ],
          ],
        },
      }
    `);
    expect(renderIndexList(files)).toBe('["pagefind/0a/tu.json"]');
  });

  test('chỉ mục đổi một tệp thì đổi bản', () => {
    const changed = files.map((file) => (file.path.startsWith('pagefind') ? { ...file, revision: 'ffffffff' } : file));
    expect(packOf(changed, '2026-11-22').indexRevision).not.toBe(packOf(files, '2026-11-22').indexRevision);
    expect(packOf(files.toReversed(), '2026-11-22')).toEqual(packOf(files, '2026-11-22'));
  });

  test('các tệp của một bài có chung một bản: đổi một tệp là đổi cả bài', () => {
    const more = [...files, { path: 'bai-hoc/mot/phieu/index.html', revision: '9999999900000000' }];
    const revisionsIn = (list: typeof more): string[] =>
      (packOf(list, '2026-11-22').parts['bai-hoc/mot'] ?? []).map(([, revision]) => revision);
    expect(new Set(revisionsIn(more)).size).toBe(1);
    expect(revisionsIn(more)).toHaveLength(2);
    expect(revisionsIn(more)).not.toContain(revisionsIn(files)[0]);
  });

  test.each([[[]], [['bai-hoc/mot']], [['bai-hoc/mot', 'chi-muc']]])('phần đã chọn nằm trong địa chỉ: %o', (ticked) => {
    expect(tickedIn(`https://a.vn${workerAddress('/thu/mang-theo.js', ticked)}`)).toEqual(ticked);
  });
});

describe('dung lượng', () => {
  test('tệp nén không nhỏ hơn thì tính như khi không nén', () => {
    expect(sizeOf([new Uint8Array([1, 2, 3])])).toEqual({ wire: 3, size: 3 });
    expect(sizeOf([new Uint8Array(10_000)])).toMatchObject({ size: 10_000 });
    expect(sizeOf([new Uint8Array(10_000)]).wire).toBeLessThan(50);
  });

  test('viết vào trang, làm tròn lên; phần không có trên trang thì thôi', () => {
    const page = '<input value="co-ban" data-wire="0" data-size="0"><data value="co-ban"></data>';
    const sizes = new Map([
      ['co-ban', { wire: 1_234_001, size: 2_000 }],
      ['chi-muc', { wire: 1, size: 1 }],
    ]);
    expect(withPackSizes(page, sizes)).toMatchInlineSnapshot(
      `"<input value="co-ban" data-wire="1234001" data-size="2000"><data value="co-ban">tải 1.235 kB, trong máy 2 kB</data>"`,
    );
    expect(withPackSizes('<p>Trang khác</p>', sizes)).toBe('<p>Trang khác</p>');
  });
});

describe('tuổi của bản lưu', () => {
  const lineAt = (now: string): string =>
    keptLine('2026-11-22', Date.parse(now), '/mang-theo/').replace(/<[^>]+>/g, '');

  test.each([
    ['2026-11-22T00:00:00+07:00', 'ngày 22/11/2026, hôm nay.'],
    ['2026-11-22T23:59:00+07:00', 'ngày 22/11/2026, hôm nay.'],
    ['2026-11-23T00:00:00+07:00', 'ngày 22/11/2026, 1 ngày trước.'],
    ['2027-11-22T08:00:00+07:00', 'ngày 22/11/2026, 365 ngày trước.'],
    // The clock of the phone is a year slow.
    ['2025-11-22T08:00:00+07:00', 'ngày 22/11/2026. '],
  ])('lúc %s', (now, words) => expect(lineAt(now)).toContain(words));

  test('đứng đầu nội dung; đầu đáp còn lại giữ nguyên', async () => {
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'X-Thu': 'c',
    };
    const page = await datedPage(
      new Response('<body><main id="noi-dung"><h1>Gọi ai</h1></main>', { headers }),
      '<p>Cũ</p>',
    );
    expect(await page.text()).toBe('<body><main id="noi-dung"><p>Cũ</p><h1>Gọi ai</h1></main>');
    expect(page.headers.get('Content-Encoding')).toBeNull();
    expect(page.headers.get('X-Thu')).toBe('c');
  });

  test('tệp không phải trang thì để yên', async () => {
    const answer = new Response('{"<main>":1}', { headers: { 'Content-Type': 'application/json' } });
    expect(await datedPage(answer, '<p>Cũ</p>')).toBe(answer);
  });
});

describe('phần chạy ngầm', () => {
  test('bật: một tệp, có danh sách của bản này; tắt: bỏ mọi thứ rồi tự gỡ', async () => {
    const pack = {
      date: '2026-11-22',
      parts: { 'co-ban': [['duong-day-nong/', '0a1b2c3d']] },
      indexRevision: 'ff',
    } as const;
    const on = await bundleWorker(pack);
    expect(on).toContain('0a1b2c3d');
    expect(on).not.toMatch(/\bimport\b|importScripts|offlinePack/);
    const off = await bundleWorker(undefined);
    expect(off).toContain('unregister');
    expect(off).toContain('skipWaiting');
    expect(off).not.toMatch(/\bfetch\b|importScripts/);
  });
});
