import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresInWords, largestSpoken, numberInWords } from '#domain/number-words.ts';

test.each([
  [0, 'không'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1015, 'một nghìn không trăm mười lăm'],
  [2025, 'hai nghìn không trăm hai mươi lăm'],
  [488_522, 'bốn trăm tám mươi tám nghìn năm trăm hai mươi hai'],
  [1_000_001, 'một triệu không trăm linh một'],
  [2_000_000_000, 'hai tỷ'],
  [
    largestSpoken,
    `${'chín trăm chín mươi chín tỷ '}chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín`,
  ],
])('%d', (number, words) => expect(numberInWords(number)).toBe(words));

const values: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** Reads a number back, word by word, by the rules that a listener follows. */
function heard(words: string): number {
  let total = 0;
  let group = 0;
  let unit = 0;
  for (const word of words.split(' ')) {
    const scale = scales[word];
    if (scale !== undefined) {
      total += (group + unit) * scale;
      [group, unit] = [0, 0];
    } else if (word === 'trăm') [group, unit] = [group + unit * 100, 0];
    else if (word === 'mươi') [group, unit] = [group + unit * 10, 0];
    else if (word === 'mười') group += 10;
    else if (word !== 'linh') unit = values[word] ?? Number.NaN;
  }
  return total + group + unit;
}

describe('mọi số', () => {
  test('nghe lại thì ra đúng số ấy', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestSpoken }), (number) => {
        expect(heard(numberInWords(number))).toBe(number);
      }),
    ));
  test('mốt, tư, lăm chỉ đứng sau mươi (lăm cả sau mười); linh chỉ đứng sau trăm', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestSpoken }), (number) => {
        const words = numberInWords(number);
        expect(words).not.toMatch(
          /(?<!mươi )(?:mốt|tư)(?= |$)|(?<!mươi |mười )lăm|mươi (?:một|năm|bốn)(?= |$)|(?<!trăm )linh/,
        );
        expect(words).toBe(words.trim().replace(/ +/g, ' '));
      }),
    ));
});

test('số điện thoại đọc từng chữ số', () => expect(figuresInWords('0981 84')).toBe('không chín tám một tám bốn'));
