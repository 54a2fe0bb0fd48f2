import { expect, test } from 'vitest';
import { withEnginePreloads } from '#outputs/search/engine-preloads.ts';

const file = (path: string): { path: string; content: Uint8Array } => ({ path, content: new Uint8Array() });
const index = {
  files: [
    file('pagefind.js'),
    file('wasm.unknown.pagefind'),
    file('pagefind.vi_0a1b2c.pf_meta'),
    file('index/vi_1.pf_index'),
  ],
  recordCount: 256,
};
const searchPage =
  '<head><title>Tìm kiếm</title></head><ol data-engine="/thu/pagefind/pagefind.js" data-data="/thu/tim-kiem/tu-dien.json"></ol>';

test('trang tìm kiếm: mọi thứ luôn cần được tải ngay, ở đúng địa chỉ mà máy tìm sẽ gọi', () => {
  expect(withEnginePreloads(searchPage, index).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<head>
    <title>Tìm kiếm</title>
    <link rel="modulepreload" href="/thu/pagefind/pagefind.js">
    <link rel="preload" as="fetch" crossorigin href="/thu/tim-kiem/tu-dien.json">
    <link rel="preload" as="fetch" crossorigin href="/thu/pagefind/pagefind-entry.json?ts=0a1b2c">
    <link rel="preload" as="fetch" crossorigin href="/thu/pagefind/pagefind.vi_0a1b2c.pf_meta">
    <link rel="preload" as="fetch" crossorigin href="/thu/pagefind/wasm.unknown.pagefind">
    </head>
    <ol data-engine="/thu/pagefind/pagefind.js" data-tag="0a1b2c" data-records="256" data-data="/thu/tim-kiem/tu-dien.json">
    </ol>"
  `);
});

test.each([
  ['trang khác', '<head><title>Cảnh báo</title></head>', index],
  [
    'chỉ mục không có tên',
    searchPage,
    { ...index, files: index.files.filter(({ path }) => !path.endsWith('pf_meta')) },
  ],
  ['không có máy tìm', searchPage, { ...index, files: index.files.filter(({ path }) => !path.startsWith('wasm')) }],
])('%s thì giữ nguyên', (_, html, { files, recordCount }) => {
  expect(withEnginePreloads(html, { files, recordCount })).toBe(html);
});
