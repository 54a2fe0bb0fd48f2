import { expect, test } from 'vitest';
import { toIndexedHtml } from '#outputs/search/indexed-html.ts';

test.each([
  [
    'chữ sai: bản đọc liền mạch, bản chép theo sau',
    '<p id="iii-4-2" class="item"><a href="#iii-4-2">-</a> kiểm soát phương tiện vận tải <del>hiền</del><ins>biển</ins>, thủy thủ đoàn</p>',
    '<p id="iii-4-2" class="item"><a href="#iii-4-2">-</a> kiểm soát phương tiện vận tải <ins>biển</ins>, thủy thủ đoàn <span>Bản chép: phương tiện vận tải hiền, thủy thủ đoàn</span></p>',
  ],
  [
    'dấu đến: chỉ còn bản chép',
    '<p class="left gone"><del>ĐẾN Số:.....</del></p>',
    '<p class="left gone"> <span>Bản chép: ĐẾN Số:.....</span></p>',
  ],
  ['thuật ngữ và lời giải là hai chữ rời', '<dt>Cấp</dt><dd>Tỉnh</dd>', '<dt>Cấp</dt> <dd>Tỉnh</dd> '],
  ['không có chỗ sửa thì không đổi', '<p id="i">Đường dây nóng</p>', '<p id="i">Đường dây nóng</p>'],
])('%s', (_, html, indexed) => {
  expect(toIndexedHtml(html)).toBe(indexed);
});
