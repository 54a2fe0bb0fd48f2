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
  '<head><title>Tìm kiếm</title></head><ol data-engine="/thu/pagefind/pagefind.js" data-answers="/thu/tim-kiem/tra-loi.json" data-wording="/thu/tim-kiem/tu-dien.json"></ol>';

test('trang tìm kiếm: câu trả lời nhanh tải cùng trang; những gì máy tìm luôn cần có đủ, đúng địa chỉ sẽ được gọi', () => {
  expect(withEnginePreloads(searchPage, index).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<head>
    <title>Tìm kiếm</title>
    <link rel="preload" as="fetch" crossorigin href="/thu/tim-kiem/tra-loi.json">
    </head>
    <ol data-engine="/thu/pagefind/pagefind.js" data-tag="0a1b2c" data-records="256" data-preloads="/thu/pagefind/wasm.unknown.pagefind /thu/pagefind/pagefind-entry.json?ts=0a1b2c /thu/pagefind/pagefind.vi_0a1b2c.pf_meta /thu/tim-kiem/tu-dien.json" data-answers="/thu/tim-kiem/tra-loi.json" data-wording="/thu/tim-kiem/tu-dien.json">
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
