import { expect, test } from 'vitest';
import { collapseSpace, composeStrokedD, decomposeStrokedD, foldVietnamese, toSlug } from '#domain/vietnamese-text.ts';

test.each([
  ['Đường dây nóng', 'Duong day nong'],
  ['ỦY BAN NHÂN DÂN', 'UY BAN NHAN DAN'],
  ['mưa, mua; trỏ, trẻ', 'mua, mua; tro, tre'],
  ['nghiêng ngửa, khuỷu, ngoẵng', 'nghieng ngua, khuyu, ngoang'],
  ['111 – “số”', '111 – “so”'],
])('“%s” không dấu là “%s”, liền dấu hay tách dấu', (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
  expect(foldVietnamese(text.normalize('NFD'))).toBe(folded);
  expect(foldVietnamese(decomposeStrokedD(text))).toBe(folded);
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

test.each(['đường dây nóng ĐỀ ÁN 5', 'không có chữ ấy', 'dđDĐ', ''])(
  'đ tách ra rồi ghép lại còn nguyên: “%s”',
  (text) => {
    expect(composeStrokedD(decomposeStrokedD(text))).toBe(text);
  },
);

test('đ tách ra thì không còn đ, và bỏ dấu bằng Unicode là tới d', () => {
  const text = decomposeStrokedD('Đường đi');
  expect(text).not.toMatch(/[đĐ]/u);
  expect(text.normalize('NFD').replace(/\p{Mn}/gu, '')).toBe('Duong di');
});

test.each([
  [' phòng,\n chống\u00a0\tmua  bán ', 'phòng, chống mua bán'],
  ['\n', ''],
])('khoảng trắng của %j', (text, collapsed) => {
  expect(collapseSpace(text)).toBe(collapsed);
});
