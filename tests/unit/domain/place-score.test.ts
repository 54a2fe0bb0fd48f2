import { describe, expect, test } from 'vitest';
import { longestRun, type Match, type MetWord, matchOf, type QueryWord } from '#domain/place-score.ts';
import { searchWordsOf } from '#domain/search-word.ts';

const queryOf = (text: string): QueryWord[] => searchWordsOf(text).map((word) => ({ ...word, weight: 1 }));
const textOf = (text: string): MetWord[] =>
  text.split(' ').flatMap((stretch, at) => searchWordsOf(stretch).map((word) => ({ ...word, at })));
const match = (query: string, text: string, isOpen = false): Match => matchOf(queryOf(query), textOf(text), isOpen);

test('câu đứng nguyên: mọi con số là 1', () => {
  expect(match('đường dây nóng', 'Gọi đường dây nóng 111.')).toEqual({
    coverage: 1,
    closeness: 1,
    run: 1,
    hits: [1, 2, 3],
  });
  expect(match('duong day nong', 'Gọi đường dây nóng 111.')).toMatchObject({ coverage: 1, run: 1 });
});

describe('câu nguyên hơn câu rời, rời mà gần hơn xa, đủ chữ hơn thiếu chữ', () => {
  const whole = match('mua bán người', 'phòng, chống mua bán người');
  const scattered = match('mua bán người', 'người ta bán đồ, em mua');
  const far = match('mua bán người', `mua ${'xe '.repeat(40)}bán ${'xe '.repeat(40)}người`);
  const partly = match('mua bán người', 'mua bán xe');

  test('chuỗi', () => {
    expect(whole.run).toBe(1);
    expect(scattered.run).toBeCloseTo(1 / 3);
    expect(partly.run).toBeCloseTo(2 / 3);
  });
  test('gần', () => {
    expect([whole, scattered].map(({ closeness }) => closeness)).toEqual([1, 1]);
    expect(far.closeness).toBeCloseTo(1 / 3);
  });
  test('đủ', () => {
    expect([whole, scattered, far].map(({ coverage }) => coverage)).toEqual([1, 1, 1]);
    expect(partly.coverage).toBeCloseTo(2 / 3);
  });
});

test('chữ khác dấu là chữ khác: không thành chuỗi, không được tô', () => {
  expect(match('bán bạn', 'bạn bán')).toMatchObject({ run: 0.5, hits: [0, 1] });
  expect(match('dường', 'đường').hits).toEqual([0]);
  expect(match('đường', 'dương')).toEqual({ coverage: 0.2, closeness: 0.2, run: 0, hits: [] });
});

test('chữ hiếm nặng hơn chữ thường', () => {
  const query = queryOf('nạn nhân karaoke').map((word) => ({ ...word, weight: word.folded === 'karaoke' ? 8 : 1 }));
  expect(matchOf(query, textOf('quán karaoke')).coverage).toBeCloseTo(0.8);
  expect(matchOf(query, textOf('nạn nhân')).coverage).toBeCloseTo(0.2);
});

test('chữ cuối gõ dở thì khớp phần đầu; chữ trước nó thì không', () => {
  expect(match('bị lừa sang campu', 'bị lừa sang Campuchia', true).run).toBeCloseTo(3.5 / 4);
  expect(match('campu lừa', 'Campuchia lừa', true).hits).toEqual([1]);
});

test('một chỗ giữa hai dấu cách chỉ kể một lần, dù có mấy chữ', () => {
  expect(match('1957 qđ ttg', 'Quyết định 1957/QĐ-TTg ngày')).toEqual({ coverage: 1, closeness: 1, run: 1, hits: [2] });
});

test.each([
  ['', 'đường dây nóng'],
  ['nóng', ''],
  ['', ''],
])('hỏi “%s” trong “%s”: không có gì', (query, text) =>
  expect(match(query, text)).toEqual({ coverage: 0, closeness: 0, run: 0, hits: [] }),
);

test('chữ không nặng gì thì không chia cho không', () => {
  expect(matchOf([{ marked: 'nóng', folded: 'nong', weight: 0 }], textOf('nóng'))).toEqual({
    coverage: 0,
    closeness: 0,
    run: 0,
    hits: [0],
  });
});

test.each([
  [[[1, 9], [2, 5], [3]], 3],
  [[[1], [3], [4]], 2],
  [[[5], [4], [3]], 1],
  [[[1], [], [2]], 1],
  [[[], []], 0],
  [[], 0],
])('chuỗi dài nhất của %j: %i', (positions, length) => expect(longestRun(positions)).toBe(length));
