import { expect, test } from 'vitest';
import { writtenTerm } from '#domain/written-term.ts';

test.each([
  ['30/7', 'hằng năm', '“30/7” (hằng năm)'],
  ['Hàng năm', 'hằng năm', '“Hàng năm”'],
  ['Hàng năm'.normalize('NFD'), 'hằng năm', `“${'Hàng năm'.normalize('NFD')}”`],
  ['Định kỳ hàng quý', 'hằng quý', '“Định kỳ hàng quý”'],
  ['năm 2020', 'một lần', '“năm 2020” (một lần)'],
  ['nhân “Ngày toàn dân”', 'hằng năm', 'nhân “Ngày toàn dân” (hằng năm)'],
])('%s, %s', (asWritten, recurrence, shown) => expect(writtenTerm(asWritten, recurrence)).toBe(shown));
