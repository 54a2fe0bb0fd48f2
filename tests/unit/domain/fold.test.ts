import { expect, test } from 'vitest';
import { mapWords, toFolded, toMarked, wordsIn } from '#domain/fold.ts';

test.each([
  ['Đường dây nóng', 'duong day nong'],
  ['ĐẶC KHU', 'dac khu'],
  ['nghiêng ngửa, khuỷu, ngoẵng', 'nghieng ngua, khuyu, ngoang'],
  ['Quyết định 1957/QĐ-TTg', 'quyet dinh 1957/qd-ttg'],
  ['Mê-Công, ẢẤẬẼỄỆỈỊỎỐỘỠỢỦỨỰỲỴỶỸ', 'me-cong, aaaeeeiiooooouuuyyyy'],
  ['d\u0335uo\u031b\u0300ng', 'duong'],
  ['cứu\u200b em \u00advới\ufeff', 'cuu em voi'],
  ['111 – “số”', '111 – “so”'],
  ['', ''],
])('“%s” gập thành “%s”, liền dấu hay tách dấu', (text, folded) => {
  expect(toFolded(text)).toBe(folded);
  expect(toFolded(text.normalize('NFD'))).toBe(folded);
});

test('có dấu: một cách viết cho một chữ', () => {
  expect(toMarked('ĐƯỜNG DÂY'.normalize('NFD'))).toBe('đường dây');
});

test.each([
  ['gọi 111, khi an toàn!', ['gọi', '111', 'khi', 'an', 'toàn']],
  ['1957/QĐ-TTg', ['1957', 'QĐ', 'TTg']],
  ['“việc nhẹ…lương cao”', ['việc', 'nhẹ', 'lương', 'cao']],
  ['nguo72i', ['nguo72i']],
  ['<b>Đ</b>', ['b', 'Đ', 'b']],
  ['…', []],
])('chữ trong “%s”', (text, words) => expect(wordsIn(text)).toEqual(words));

test('đổi chữ mà giữ dấu câu', () => {
  expect(mapWords('a, b-c', (word) => word.toUpperCase())).toBe('A, B-C');
});
