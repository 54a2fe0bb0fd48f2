import { expect, test } from 'vitest';
import { lookUpIn, shortlistOf } from '#browser/find-records.ts';
import type { Fragment, Pagefind } from '#browser/pagefind.ts';
import { searchEngine } from '#browser/search-engine.ts';
import { toFolded } from '#domain/fold.ts';
import { searchWordsOf } from '#domain/search-word.ts';
import { composeStrokedD, decomposeStrokedD } from '#domain/vietnamese-text.ts';

/** An engine over a few texts, with Pagefind's manners: one option for all searches, `đ` in two letters. */
function engineOver(texts: readonly string[]): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  let isExact = false;
  const fragmentOf = (text: string, index: number): Fragment => ({
    url: `/trang-${index}/`,
    content: decomposeStrokedD(text),
    meta: { title: decomposeStrokedD(`Trang ${index}`) },
    filters: { kind: [decomposeStrokedD('Cảnh báo')] },
    anchors: [
      { id: 'o', location: 0, element: 'input', text: '' },
      { id: 'muc', location: 1, element: 'h2', text: 'Mục' },
    ],
  });
  const pagefind: Pagefind = {
    init: async () => undefined,
    options: async (options) => {
      isExact = options['exactDiacritics'] === true;
    },
    preload: async () => undefined,
    search: async (query) => {
      const wasExact = isExact;
      asked.push(`${composeStrokedD(query)}${wasExact ? ' (đúng dấu)' : ''}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (wasExact !== isExact) throw new Error('Đổi ý giữa chừng');
      const same = (word: string): string => (isExact ? word.toLowerCase() : toFolded(word));
      const found = texts.map((text, index) => {
        const words = text.split(' ').flatMap((word, at) => (same(word) === same(composeStrokedD(query)) ? [at] : []));
        return { id: String(index), score: words.length, words, data: async () => fragmentOf(text, index) };
      });
      return { results: found.filter(({ words }) => words.length > 0) };
    },
  };
  return { pagefind, asked };
}

const texts = ['gọi đường dây nóng', 'đương nhiên', 'dây chuyền đường mía', 'xe lửa'];
const find = (text: string, depth = 10) =>
  searchEngine({
    pagefind: engineOver(texts).pagefind,
    lexicon: { synonyms: [], documents: new Map() },
    recordCount: texts.length,
    vocabulary: async () => ['đường', 'dây', 'nóng', 'chuyền'],
  }).find(text, { filters: {}, depth, isOpen: false, topics: [] });

test('mỗi chữ hỏi một lần, lần lượt; chữ có dấu hỏi đúng dấu trước, không có thì bỏ dấu', async () => {
  const { pagefind, asked } = engineOver(texts);
  const lookUp = lookUpIn(pagefind, {});
  const words = searchWordsOf('đường dương day đường');
  const found = await Promise.all(words.map((word) => lookUp.find(word)));
  expect(asked).toEqual(['đường (đúng dấu)', 'dương (đúng dấu)', 'duong', 'day']);
  expect(found.map((results) => results.map(({ id }) => id))).toEqual([
    ['0', '2'],
    ['0', '1', '2'],
    ['0', '2'],
    ['0', '2'],
  ]);
});

test('một lần hỏng không làm hỏng lần sau', async () => {
  const { pagefind } = engineOver(texts);
  let isBroken = true;
  const lookUp = lookUpIn(
    {
      ...pagefind,
      search: (query, options) => (isBroken ? Promise.reject(new Error('đứt mạng')) : pagefind.search(query, options)),
    },
    {},
  );
  const [first, second] = searchWordsOf('xe lửa');
  if (!first || !second) throw new Error('thiếu chữ');
  await expect(lookUp.find(first)).rejects.toThrow('đứt mạng');
  isBroken = false;
  expect(await lookUp.find(second)).toHaveLength(1);
});

test('câu nguyên vẹn đứng trước chữ rời; tên và lời trả về có đ một chữ', async () => {
  const { hits } = await find('đường dây');
  expect(hits.map(({ url }) => url)).toEqual(['/trang-0/', '/trang-2/']);
  expect(hits[0]).toMatchObject({ title: 'Trang 0', kind: 'Cảnh báo', places: [{ anchor: 'muc' }] });
  expect(hits[0]?.places[0]?.words.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['đường', 'dây']);
});

test('chữ không trang nào có và không giống chữ nào thì nói ra, chữ khác vẫn tìm', async () => {
  const { hits, missing, mended } = await find('đường karaoke');
  expect([missing, mended]).toEqual([['karaoke'], []]);
  expect(hits).toHaveLength(2);
});

test('chữ gõ nhầm và chữ gõ liền được sửa, và nói là đã sửa', async () => {
  expect((await find('nongg')).mended).toEqual([['nongg', 'nóng']]);
  expect((await find('duongday')).mended).toEqual([['duongday', 'đường dây']]);
});

test('chỉ đọc số bản ghi được phép, vẫn biết còn nữa', async () => {
  const { hits, hasMore } = await find('duong', 1);
  expect([hits.length < 3, hasMore]).toEqual([true, true]);
});

test('câu quá dài chỉ hỏi mười hai chữ đầu', async () => {
  const { pagefind, asked } = engineOver(texts);
  const text = Array.from({ length: 500 }, (_, index) => `x${index}`).join(' ');
  await shortlistOf({ text, worth: 1 }, lookUpIn(pagefind, {}), 4);
  expect(asked).toHaveLength(12);
});
