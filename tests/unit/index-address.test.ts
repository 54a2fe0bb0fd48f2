import { expect, test } from 'vitest';
import { withIndexAddress } from '#outputs/search/index-address.ts';

const searchPage =
  '<head><title>Tìm kiếm</title></head><ol data-index="/thu/pagefind/" data-answers="/thu/tim-kiem/tra-loi.json" data-wording="/thu/tim-kiem/tu-dien.json"></ol>';

const scripts = ['/thu/_astro/a.js', '/thu/_astro/b.js'];

test('trang tìm kiếm biết chỉ mục ở đâu; thứ trả lời ngay tải cùng trang', () => {
  expect(withIndexAddress(searchPage, '0a1b2c', scripts).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<head>
    <title>Tìm kiếm</title>
    <link rel="preload" as="fetch" crossorigin href="/thu/tim-kiem/tra-loi.json">
    <link rel="preload" as="fetch" crossorigin href="/thu/pagefind/0a1b2c/muc-luc.json">
    <link rel="modulepreload" href="/thu/_astro/a.js">
    <link rel="modulepreload" href="/thu/_astro/b.js">
    </head>
    <ol data-index="/thu/pagefind/0a1b2c/" data-answers="/thu/tim-kiem/tra-loi.json" data-wording="/thu/tim-kiem/tu-dien.json">
    </ol>"
  `);
});

test.each([
  ['trang khác', '<head><title>Cảnh báo</title></head>'],
  ['trang không nói câu trả lời ở đâu', searchPage.replace('data-answers', 'data-a')],
])('%s thì giữ nguyên', (_, html) => {
  expect(withIndexAddress(html, '0a1b2c', scripts)).toBe(html);
});
