import { expect, test } from 'vitest';
import { placeLabel } from '#domain/clause.ts';

test.each([
  ['ii-2-a-1', 'II.2.a.1'],
  ['iv', 'IV'],
  ['dieu-1', 'Điều 1'],
  ['dieu-12-dd-3', 'Điều 12.đ.3'],
  ['i-1-lap-2', 'I.1 (lần 2)'],
  ['chuong-ii', 'Chương II'],
  ['chuong-ii-dieu-5-1', 'Chương II, Điều 5.1'],
  ['c', 'c'],
  ['xl-2', 'XL.2'],
  ['2-1', '2.1'],
  ['dau-van-ban', 'Phần đầu'],
  ['mo-dau-2', 'Mở đầu 2'],
  ['kem-theo-1', 'Phần kèm theo 1'],
  ['noi-nhan', 'Nơi nhận'],
  ['noi-nhan-2', 'Nơi nhận 2'],
  ['chu-ky', 'Chữ ký'],
])('%s đọc là %s', (address, label) => {
  expect(placeLabel(address)).toBe(label);
});
