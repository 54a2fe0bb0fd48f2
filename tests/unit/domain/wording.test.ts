import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsIn, withoutQuoted } from '#domain/quotations.ts';
import { wordingFinder, wordsOfWording } from '#domain/wording.ts';

const wordings = [
  { avoid: 'tiến hành', forms: ['tiến hành công tác', 'tiến hành, thực hiện'] },
  { avoid: 'gái', except: ['con gái', 'trẻ em gái', 'gái hay trai'] },
  { avoid: 'và/hoặc' },
  { avoid: 'triển khai' },
];
const find = wordingFinder(wordings, ['Kế hoạch triển khai Luật', 'Triển khai']);
const found = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('lời nên tránh trong một câu', () => {
  test.each([
    ['Xã tiến hành công tác kiểm tra.', ['tiến hành công tác']],
    ['TIẾN  HÀNH\nkiểm tra', ['TIẾN  HÀNH']],
    ['Tiến hành, thực hiện, rồi tiến hành nữa', ['Tiến hành, thực hiện', 'tiến hành']],
    ['cấp tiến. Hành động', []],
    ['tiến. Hành', []],
    ['tiên hành, tiến hanh', []],
    ['xtiến hành, tiến hànhx, tiến-hành', []],
    ['tiến hành'.normalize('NFD'), []],
    ['con gái, Con Gái, trẻ em gái, gái hay trai', []],
    ['một gái, gái', ['gái', 'gái']],
    ['gọi và/hoặc nhắn', ['và/hoặc']],
    ['Theo Kế hoạch triển khai Luật, xã triển khai', ['triển khai']],
    ['gọi là “gái”, không gọi gái', ['gái']],
    ['Nói: “Em hãy tiến hành.”', ['tiến hành']],
    ['Họ nói: “Em hãy tiến hành.”', []],
    ['“gái mà không đóng ngoặc', ['gái']],
    ['', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));
});

test('sổ trống không thấy gì', () => expect(wordingFinder([])('tiến hành')).toEqual([]));

test.each([
  ['Hỏi: “A?”', true],
  ['Nói thêm với lớp: “A.”', true],
  ['chị ấy nói: “A.”', false],
  ['Câu “A” sai', false],
])('lời trích trong %j là của ta: %j', (text, isOurs) =>
  expect(quotationsIn(text).map((quotation) => quotation.isOurs)).toEqual([isOurs]),
);

const words = wordings.flatMap(wordsOfWording);
const anyText = fc.array(
  fc.oneof(
    fc.constantFrom(...words, ...words.map((word) => word.toUpperCase()), 'con gái', 'Nói: ', '“', '”'),
    fc.constantFrom(' ', '\n', ', ', '. ', '/', '-', 'ß', 'İ', '\u0301', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 30 },
);

test('với chữ bất kỳ: chỗ tìm thấy đúng thứ tự, không chồng nhau, đúng là lời trong sổ', () => {
  fc.assert(
    fc.property(anyText, (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, wording } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
        const written = text.slice(start, end).toLowerCase().replace(/\s+/gu, '');
        expect(wordsOfWording(wording).map((word) => word.replaceAll(' ', ''))).toContain(written);
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(withoutQuoted(text)).toHaveLength(text.length);
    }),
    { numRuns: 500 },
  );
});

test('lời nào trong sổ, đứng giữa câu, cũng được tìm thấy', () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '\n', ' ('), (word, gap) => {
      expect(found(`ta${gap}${word}${gap.trim()} rồi`)).toEqual([word]);
    }),
  );
});
