import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName, termFinder } from '#domain/term-mentions.ts';

const terms = [
  { id: 'nan-nhan', term: 'Nạn nhân' },
  { id: 'dang-xac-dinh', term: 'Người đang trong quá trình xác định là nạn nhân', forms: ['người nghi là nạn nhân'] },
  { id: 'dua-nguoi', term: 'Đưa người di cư trái phép (khác mua bán người)' },
  { id: 'chuyen-no', term: '“Chuyển nợ”' },
  { id: 'commit', term: 'Tiến trình COMMIT', abbreviations: ['COMMIT'] },
  { id: 'ke-hoach', term: 'Kế hoạch', abbreviations: ['KH'] },
  { id: 'bcd', term: 'Ban Chỉ đạo', abbreviations: ['BCĐ'] },
  { id: 'bcd-138', term: 'Ban Chỉ đạo 138/CP', abbreviations: ['BCĐ 138/CP'] },
  { id: 'ky-thay', term: 'Ký thay', abbreviations: ['KT.'] },
  { id: 'ldtbxh', term: 'Lao động - Thương binh và Xã hội', abbreviations: ['LĐ-TB&XH'] },
];
const find = termFinder(terms);
const found = (text: string): string[] => find(text).map(({ start, end, id }) => `${id}: ${text.slice(start, end)}`);

describe('thuật ngữ trong một câu', () => {
  test.each([
    ['Nạn nhân được giúp.', ['nan-nhan: Nạn nhân']],
    ['NẠN NHÂN', ['nan-nhan: NẠN NHÂN']],
    ['nạn  nhân\nvà nạn nhân', ['nan-nhan: nạn  nhân', 'nan-nhan: nạn nhân']],
    ['người nghi là nạn nhân', ['dang-xac-dinh: người nghi là nạn nhân']],
    ['nạn nhân, người nghi là nạn nhân', ['nan-nhan: nạn nhân', 'dang-xac-dinh: người nghi là nạn nhân']],
    ['tội đưa người di cư trái phép', ['dua-nguoi: đưa người di cư trái phép']],
    ['gọi là “chuyển nợ”, “trừ nợ”', ['chuyen-no: chuyển nợ']],
    ['COMMIT, không phải commit', ['commit: COMMIT']],
    ['tiến trình commit', ['commit: tiến trình commit']],
    ['Kế hoạch 45/KH-BCNĐA5, KH 1600/KH-C41', ['ke-hoach: Kế hoạch', 'ke-hoach: KH']],
    ['Lưu: VT, BCĐ(V01-P5); BCĐ 138/CP', ['bcd: BCĐ', 'bcd-138: BCĐ 138/CP']],
    ['Ban Chỉ đạo 138/CP họp', ['bcd-138: Ban Chỉ đạo 138/CP']],
    ['Ban Chỉ đạo 138/TP họp', ['bcd: Ban Chỉ đạo']],
    ['KT. CHỦ TỊCH', ['ky-thay: KT.']],
    ['Sở LĐ-TB&XH', ['ldtbxh: LĐ-TB&XH']],
    ['nạn nhânn, xnạn nhân, nạn nhân2, nạn-nhân', []],
    ['nạn nhân'.normalize('NFD'), []],
    ['', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));
});

test.each([
  ['“Việc nhẹ lương cao”', 'Việc nhẹ lương cao'],
  ['Ngày toàn dân phòng, chống mua bán người (30/7)', 'Ngày toàn dân phòng, chống mua bán người'],
  ['Chủ trì, phối hợp', 'Chủ trì, phối hợp'],
])('tên trơn của %s', (term, name) => expect(plainName(term)).toBe(name));

test('sổ trống không thấy gì, cả trong câu trống', () => {
  expect(termFinder([])('nạn nhân')).toEqual([]);
  expect(termFinder([{ id: 'trong', term: '(để trống)' }])('để trống')).toEqual([]);
});

const anyText = fc.array(
  fc.oneof(
    fc.constantFrom(...terms.flatMap(({ term, abbreviations = [] }) => [term, term.toUpperCase(), ...abbreviations])),
    fc.constantFrom(' ', '\n', ', ', '/', '-', '(', '“', 'ß', 'İ', 'ſ', '\u0301', '\ud800'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 30 },
);

test('chỗ tìm thấy nằm trong câu, không chồng nhau, đúng thứ tự, và đúng là chữ của thuật ngữ', () => {
  fc.assert(
    fc.property(anyText, (pieces) => {
      const text = pieces.join('');
      const mentions = find(text);
      let end = 0;
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        end = mention.end;
        const term = terms.find(({ id }) => id === mention.id);
        const words = text.slice(mention.start, mention.end).replace(/\s+/gu, ' ');
        const forms = [plainName(term?.term ?? ''), ...(term?.forms ?? [])].map((form) => form.toLowerCase());
        expect(forms.includes(words.toLowerCase()) || (term?.abbreviations ?? []).includes(words)).toBe(true);
      }
      const cut = mentions.flatMap((mention, index) => [
        text.slice(mentions[index - 1]?.end ?? 0, mention.start),
        text.slice(mention.start, mention.end),
      ]);
      expect([...cut, text.slice(end)].join('')).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('tên của mọi thuật ngữ đứng riêng đều được tìm thấy', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ă', 'đ', 'Ệ', '(', '.', '*', '|', '^', '$', '[', '\\') }),
      (around, name) => {
        fc.pre(plainName(name) === name && /^[\p{L}]/u.test(name));
        const text = `${around} ${name} ${around}`;
        expect(termFinder([{ id: 'moi', term: name }])(text).length).toBeGreaterThan(0);
      },
    ),
  );
});
