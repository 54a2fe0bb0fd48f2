import { expect, test } from 'vitest';
import { collapseSpace, foldVietnamese, toSlug } from '#domain/vietnamese-text.ts';

test.each([
  ['Đường dây nóng', 'Duong day nong'],
  ['ỦY BAN NHÂN DÂN', 'UY BAN NHAN DAN'],
  ['mưa, mua; trỏ, trẻ', 'mua, mua; tro, tre'],
  ['nghiêng ngửa, khuỷu, ngoẵng', 'nghieng ngua, khuyu, ngoang'],
  ['111 – “số”', '111 – “so”'],
])('“%s” không dấu là “%s”, liền dấu hay tách dấu', (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
  expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
});

test.each([
  ['Điều 1', 'dieu-1'],
  ['Kế hoạch 45/KH-BCNĐA5', 'ke-hoach-45-kh-bcnda5'],
  ['  “Việc nhẹ, lương cao”?! ', 'viec-nhe-luong-cao'],
  ['Chương II', 'chuong-ii'],
  ['30/7', '30-7'],
  ['…', ''],
])('“%s” thành địa chỉ “%s”', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
  expect(toSlug(text.normalize('NFD'))).toBe(slug);
});

test.each([
  [' phòng,\n chống\u00a0\tmua  bán ', 'phòng, chống mua bán'],
  ['\n', ''],
])('khoảng trắng của %j', (text, collapsed) => {
  expect(collapseSpace(text)).toBe(collapsed);
});
