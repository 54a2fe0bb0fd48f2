import { describe, expect, test } from 'vitest';
import { hasMarks, isSmallWord, likenessOf, type SearchWord, searchWordsOf } from '#domain/search-word.ts';

const wordOf = (text: string): SearchWord => searchWordsOf(text)[0] ?? { marked: '', folded: '' };

test.each([
  ['Đường dây NÓNG', 'đường dây nóng'],
  ['1957/QĐ-TTg', '1957 qđ ttg'],
  ['hoà giải, thuý', 'hòa giải thúy'],
  ['đường'.normalize('NFD'), 'đường'],
  ['“kỳ thị”, (xa) lánh…', 'kỳ thị xa lánh'],
  ['mua\u200bbán', 'muabán'],
  ['<b>&"\' ', 'b'],
  ['  ', ''],
])('chữ của “%s”: “%s”', (text, marked) =>
  expect(
    searchWordsOf(text)
      .map((word) => word.marked)
      .join(' '),
  ).toBe(marked),
);

test('bỏ dấu, kể cả đ', () => expect(wordOf('Đường')).toEqual({ marked: 'đường', folded: 'duong' }));

test.each([
  ['đường', true],
  ['đi', true],
  ['duong', false],
  ['111', false],
])('“%s” có dấu: %s', (text, marked) => expect(hasMarks(wordOf(text))).toBe(marked));

test.each([
  ['là', true],
  ['gi', true],
  ['KHÔNG', false],
  ['ko', true],
  ['người', false],
  ['nao', true],
])('“%s” chỉ để hỏi, để nối: %s', (text, isSmall) => expect(isSmallWord(wordOf(text))).toBe(isSmall));

describe('giống đến đâu', () => {
  test.each([
    ['đường', 'đường', 1],
    ['duong', 'đường', 1],
    ['duong', 'dương', 1],
    ['đuong', 'đường', 0.9],
    ['dương', 'đường', 0.9],
    ['đường', 'duong', 0.2],
    ['đương', 'dương', 0.2],
    ['bán', 'bạn', 0.2],
    ['ban', 'bang', 0],
    ['đường', 'nóng', 0],
  ])('gõ “%s”, gặp “%s”: %d', (typed, met, likeness) =>
    expect(likenessOf(wordOf(typed), wordOf(met), false)).toBe(likeness),
  );

  test.each([
    ['campu', 'campuchia', true, 0.5],
    ['campu', 'campuchia', false, 0],
    ['c', 'campuchia', true, 0],
    ['nón', 'nóng', true, 0.5],
  ])('đang gõ dở “%s”, gặp “%s” (%s): %d', (typed, met, isOpen, likeness) =>
    expect(likenessOf(wordOf(typed), wordOf(met), isOpen)).toBe(likeness),
  );
});
