import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLength, measuredSentences } from '#domain/sentence-length.ts';
import { sentencesIn } from '#domain/sentences.ts';
import { syllableCount } from '#domain/syllable-count.ts';

const split = (text: string): string[] => sentencesIn(text).map((sentence) => sentence.text);

describe('tách câu', () => {
  test.each([
    ['Dừng lại. Kể cho người tin cậy. Gọi @111.', ['Dừng lại.', 'Kể cho người tin cậy.', 'Gọi @111.']],
    ['Đang nguy hiểm? @113. Ở xa: gọi!', ['Đang nguy hiểm?', '@113.', 'Ở xa: gọi!']],
    ['Ở TP. Hồ Chí Minh, Th.S Lan nói. Hết.', ['Ở TP. Hồ Chí Minh, Th.S Lan nói.', 'Hết.']],
    ['Hiệu lực từ 01.7.2025. Luật 53/2024/QH15. 24 giờ.', ['Hiệu lực từ 01.7.2025.', 'Luật 53/2024/QH15.', '24 giờ.']],
    ['Tăng 1.250 vụ v.v. và giảm 3,5%. Hết', ['Tăng 1.250 vụ v.v. và giảm 3,5%.', 'Hết']],
    ['Hẹn giờ… rồi đổi. Đi… Về.', ['Hẹn giờ… rồi đổi.', 'Đi…', 'Về.']],
    ['Nói: “Em cần hỏi. Em chưa đi.” Rồi gọi.', ['Nói: “Em cần hỏi.', 'Em chưa đi.”', 'Rồi gọi.']],
    ['Họ hỏi “Đi không?” rồi giục.', ['Họ hỏi “Đi không?” rồi giục.']],
    ['C. Mọi lời mời. 1. Làm quen', ['C. Mọi lời mời.', '1. Làm quen']],
    ['Vì sao (xem Điều 2.)? Vì thế.', ['Vì sao (xem Điều 2.)?', 'Vì thế.']],
    ['Một dòng\nchưa hết.\n\nDòng khác', ['Một dòng\nchưa hết.', 'Dòng khác']],
    ['Dạ. Vâng ạ. Ồ. Đi.', ['Dạ.', 'Vâng ạ.', 'Ồ.', 'Đi.']],
    ['Ông Đ. Hải ở Q. Ba', ['Ông Đ. Hải ở Q. Ba']],
    ['  ', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));
});

describe('đếm chữ', () => {
  test.each([
    ['Gọi 111 khi an toàn', 5],
    ['Gọi @bao-ho-cong-dan khi an toàn.', 5],
    ['Nghị định 162/2025/NĐ-CP ngày 29/6/2025', 5],
    ['Kế hoạch 45/KH-BCNĐA5', 3],
    ['Sở LĐ-TB&XH, UBND', 3],
    ['200–300 triệu đồng, 72%', 4],
    ['13-18 tuổi', 2],
    ['6 giờ 30 – 21 giờ', 5],
    ['https://bocongan.gov.vn/tin?id=1 và thu@vi.du.vn', 3],
    ['Facebook, Zalo', 2],
    ['Thừa Thiên-Huế', 3],
    ['phòng/tầng', 2],
    ['nguy hiểm'.normalize('NFD'), 2],
    ['', 0],
    ['— … “”', 0],
  ])('%j: %i', (text, count) => expect(syllableCount(text)).toBe(count));
});

test('lời trích không tính vào câu, lời dặn thầy cô thì tính', () => {
  const lengths = (text: string): number[] => measuredSentences(text).map(({ length }) => length);
  expect(lengths('Luật viết “không phân biệt đối xử với nạn nhân”.')).toEqual([2]);
  expect(lengths('Nói: “Thầy cô tin em.”')).toEqual([5]);
  expect(lengths('Hỏi cả lớp: “Em muốn biết gì?”')).toEqual([7]);
  expect(lengths('Họ nói: “Đi ngay. Xe chờ rồi.” Bạn hỏi lại.')).toEqual([2, 3]);
  expect(measuredSentences('Luật viết “nạn nhân”. Hết.').map(({ text }) => text)).toEqual([
    'Luật viết “nạn nhân”.',
    'Hết.',
  ]);
  expect(lengths('“Ngoặc mở mà không đóng thì vẫn tính.')).toEqual([8]);
});

test('trung bình chỉ tính câu trọn, có dấu kết', () => {
  expect(averageLength(measuredSentences('Dấu hiệu'))).toBeUndefined();
  expect(averageLength(measuredSentences('Một hai ba. Một. Đề mục dài không có dấu kết'))).toBe(2);
});

const syllable = fc.constantFrom('gọi', 'đường', 'nguy', 'hiểm', 'ủy', 'ban', 'mua', 'người', 'ạ');
const sentence = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 12 }), fc.constantFrom('.', '!', '?', '…', '.”'))
  .map(([words, end]) => {
    const [first = '', ...rest] = words;
    return { text: [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ') + end, count: words.length };
  });

test('câu ghép lại rồi tách ra vẫn là những câu ấy', () => {
  fc.assert(
    fc.property(fc.array(sentence), fc.constantFrom(' ', '\n', '\u00a0', '  '), (sentences, gap) => {
      expect(split(sentences.map(({ text }) => text).join(gap))).toEqual(sentences.map(({ text }) => text));
    }),
  );
});

test('số chữ của cả đoạn là tổng số chữ của các câu', () => {
  fc.assert(
    fc.property(fc.array(sentence), (sentences) => {
      const text = sentences.map((each) => each.text).join(' ');
      expect(syllableCount(text)).toBe(sentences.reduce((sum, { count }) => sum + count, 0));
      expect(syllableCount(text.normalize('NFD'))).toBe(syllableCount(text));
    }),
  );
});

const anyText = fc.array(
  fc.oneof(
    fc.constantFrom(
      'TP. ',
      'Điều 2. ',
      '1. ',
      'v.v. ',
      '… ',
      '“',
      '” ',
      '@111 ',
      '53/2024/QH15 ',
      'Nói: ',
      '.',
      ' ',
      '\n',
    ),
    syllable,
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 40 },
);

test('với chữ bất kỳ: câu đúng thứ tự, không chồng nhau, giữa các câu chỉ có khoảng trắng', () => {
  fc.assert(
    fc.property(anyText, (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const each of sentencesIn(text)) {
        expect(text.slice(each.start, each.end)).toBe(each.text);
        expect(text.slice(end, each.start).trim()).toBe('');
        expect(each.text).not.toBe('');
        expect(each.text.trim()).toBe(each.text);
        end = each.end;
      }
      expect(text.slice(end).trim()).toBe('');
      const own = measuredSentences(text);
      expect(own.every(({ start, end: last, text: words }) => text.slice(start, last) === words)).toBe(true);
      expect(own.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(syllableCount(text) + own.length);
    }),
    { numRuns: 500 },
  );
});
