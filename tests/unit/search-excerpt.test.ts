import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround } from '#domain/search-excerpt.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `từ${index}`).join(' ');
/** The words of an excerpt, hits in brackets. */
const shown = (...input: Parameters<typeof excerptAround>): string =>
  excerptAround(...input)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join(' ');

test('lời quanh chữ tìm thấy, chữ ấy được tô', () => {
  expect(shown('Gọi số 111 khi an toàn, bất kể ngày đêm', [2], 5)).toBe('Gọi số [111] khi an');
});

test('khúc nhiều chữ tìm thấy thì được chọn, có vài chữ dẫn vào', () => {
  expect(shown(words(80), [12, 50, 51, 52], 10)).toBe('từ44 từ45 từ46 từ47 từ48 từ49 [từ50] [từ51] [từ52] từ53');
});

test('chữ tìm thấy ở cuối: không hụt lời', () => {
  expect(shown(words(30), [29], 8)).toBe('từ22 từ23 từ24 từ25 từ26 từ27 từ28 [từ29]');
});

test('không có chữ nào (khớp ở tên trang): cho đầu bài', () => {
  expect(shown(words(5), [], 3)).toBe('từ0 từ1 từ2');
});

test.each([
  ['khoảng trắng thừa không phải chữ', '  đường   dây\nnóng ', [2, 2], 'đường dây [nóng]'],
  ['bài không có chữ', '   ', [], ''],
])('%s', (_, content, hits, expected) => expect(shown(content, hits)).toBe(expected));

test('bài nào, chỗ nào cũng được: đủ dài, đúng thứ tự, có một chữ tìm thấy', () => {
  const content = fc
    .array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 60 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(content, fc.uniqueArray(fc.nat(60)), fc.integer({ min: 10, max: 40 }), (text, places, length) => {
      const all = text.split(/\s+/).filter((word) => word !== '');
      const hits = places.filter((at) => at < all.length).sort((a, b) => a - b);
      const excerpt = excerptAround(text, hits, length);
      expect(excerpt).toHaveLength(Math.min(length, all.length));
      expect(` ${all.join(' ')} `).toContain(` ${excerpt.map((word) => word.text).join(' ')} `.replace(/^ {2}$/, ' '));
      expect(excerpt.some(({ isHit }) => isHit)).toBe(hits.length > 0);
    }),
  );
});
