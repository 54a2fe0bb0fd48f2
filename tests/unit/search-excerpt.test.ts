import { expect, test } from 'vitest';
import { placesOf } from '#domain/search-excerpt.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `từ${index}`).join(' ');
const anchors = [
  { id: 'ii', location: 40 },
  { id: 'i', location: 10 },
];
/** Anchor and words of each place, hits in brackets. */
const shown = (...input: Parameters<typeof placesOf>): string[] =>
  placesOf(...input).map(
    ({ anchor, words: list }) => `${anchor}: ${list.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join(' ')}`,
  );

test('lời quanh chữ tìm thấy, chữ ấy được tô', () => {
  expect(shown('Gọi số 111 khi an toàn, bất kể ngày đêm', [2], [], { length: 5 })).toEqual([': Gọi số [111] khi an']);
});

test('khúc nhiều chữ tìm thấy đứng đầu', () => {
  expect(shown(words(80), [12, 50, 51, 52], anchors, { length: 8 })).toEqual([
    'ii: từ44 từ45 từ46 từ47 từ48 từ49 [từ50] [từ51]',
    'i: từ6 từ7 từ8 từ9 từ10 từ11 [từ12] từ13',
  ]);
});

test('mỗi mục một chỗ, nhiều nhất ba chỗ', () => {
  const many = [0, 10, 20, 30, 40].map((location) => ({ id: `m${location}`, location }));
  expect(placesOf(words(60), [1, 2, 11, 12, 21, 31, 41], many).map(({ anchor }) => anchor)).toHaveLength(3);
  expect(placesOf(words(60), [11, 15, 19], many).map(({ anchor }) => anchor)).toEqual(['m10']);
});

test('chữ trước mục đầu tiên thuộc đầu trang', () => {
  expect(placesOf(words(60), [3], anchors).map(({ anchor }) => anchor)).toEqual(['']);
});

test.each([
  [10, 'i'],
  [39, 'i'],
  [40, 'ii'],
])('chữ thứ %i thuộc mục “%s”, dù mục cho theo thứ tự nào', (location, anchor) => {
  expect(placesOf(words(60), [location], anchors)[0]?.anchor).toBe(anchor);
});

test('không có chữ nào (khớp ở tên trang): cho đầu bài', () => {
  expect(shown(words(5), [], anchors, { length: 3 })).toEqual([': từ0 từ1 từ2']);
});

test('chỗ trùng chỉ tính một lần, khoảng trắng thừa không phải chữ', () => {
  expect(shown('  đường   dây\nnóng ', [2, 2], [])).toEqual([': đường dây [nóng]']);
});
