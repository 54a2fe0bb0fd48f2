import { expect, test } from 'vitest';
import { officialTextOf } from '#outputs/official-text-of-html.ts';

const page = (text: string): string =>
  `<!doctype html><body><p>Ngoài</p><div data-official-text>${text}</div><p>Sau</p></body>`;

test.each([
  ['chữ thường', '<p>Điều 1</p>\n<p>Điều 2</p>', 'Điều 1 Điều 2', 'Điều 1 Điều 2'],
  [
    'khối dính liền không thêm dấu cách',
    '<h3>II. NỘI DUNG</h3><h4>1. Công tác</h4>',
    'II. NỘI DUNG1. Công tác',
    'II. NỘI DUNG1. Công tác',
  ],
  ['chữ sửa', '<p>chống <del>mưa</del><ins>mua</ins> bán</p>', 'chống mưa bán', 'chống mua bán'],
  ['chữ bỏ trong chữ nghiêng', '<p>biết./. <i><del>Leo</del></i></p>', 'biết./. Leo', 'biết./.'],
  ['ghi chú của trang', '<p>Số 5<sup data-editorial><a href="#">[1]</a></sup> ngày</p>', 'Số 5 ngày', 'Số 5 ngày'],
  ['nhãn là liên kết', '<p><a href="#ii">II.</a> NỘI DUNG</p>', 'II. NỘI DUNG', 'II. NỘI DUNG'],
  ['ký tự đặc biệt', '<p>a &lt; b &amp; “c”&nbsp; d</p>', 'a < b & “c” d', 'a < b & “c” d'],
  ['chữ tách dấu', `<p>${'đường dây'.normalize('NFD')}</p>`, 'đường dây', 'đường dây'],
  ['rỗng', '', '', ''],
])('%s', (_name, html, source, reading) => {
  expect(officialTextOf(page(html))).toEqual({ source, reading });
});

test('trang không có văn bản thì báo, không cho là rỗng', () => {
  expect(() => officialTextOf('<p>Điều 1</p>')).toThrow('Trang không có phần tử data-official-text');
});
