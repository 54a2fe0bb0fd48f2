import { expect, test } from 'vitest';
import { lookUpIn, type Shortlist, shortlistOf, toLoaded } from '#browser/find-records.ts';
import type { Fragment, Pagefind } from '#browser/pagefind.ts';
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
    preload: async () => undefined,
    options: async (options) => {
      isExact = options['exactDiacritics'] === true;
    },
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
const shortlist = (text: string): Promise<Shortlist> =>
  shortlistOf({ text, worth: 1 }, lookUpIn(engineOver(texts).pagefind, {}), texts.length);
/** The texts that a query finds, likeliest first. */
const foundBy = async (text: string): Promise<string[]> => {
  const { candidates } = await shortlist(text);
  const best = candidates.toSorted((a, b) => b.score - a.score);
  return Promise.all(best.map(async ({ result }) => toLoaded(await result.data()).content));
};

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

test('câu nguyên vẹn đứng trước chữ rời', async () => {
  expect(await foundBy('đường dây')).toEqual(['gọi đường dây nóng', 'dây chuyền đường mía']);
});

test('lời trả về có đ một chữ; ô nhập không phải chỗ để đọc', async () => {
  const [first] = (await shortlist('nóng')).candidates;
  if (!first) throw new Error('không tìm thấy');
  const loaded = toLoaded(await first.result.data());
  expect(loaded).toMatchObject({ url: '/trang-0/', title: 'Trang 0', kind: 'Cảnh báo', content: texts[0] });
  expect(loaded.read.segments.map(({ anchor }) => anchor?.id)).toEqual([undefined, 'muc']);
});

test('chữ không trang nào có thì nói ra, chữ khác vẫn tìm', async () => {
  const { candidates, missing } = await shortlist('đường karaoke');
  expect(missing.map(({ marked }) => marked)).toEqual(['karaoke']);
  expect(candidates).toHaveLength(2);
});

test('câu quá dài chỉ hỏi mười hai chữ đầu', async () => {
  const { pagefind, asked } = engineOver(texts);
  const text = Array.from({ length: 500 }, (_, index) => `x${index}`).join(' ');
  await shortlistOf({ text, worth: 1 }, lookUpIn(pagefind, {}), 4);
  expect(asked).toHaveLength(12);
});

test('chữ cần cho mọi cách đọc được lấy về một lượt, không dấu', async () => {
  const { pagefind } = engineOver(texts);
  const preloaded: string[] = [];
  const lookUp = lookUpIn({ ...pagefind, preload: async (query) => void preloaded.push(query) }, {});
  await lookUp.prepare(['đường dây', 'mua bán']);
  expect(preloaded).toEqual(['duong day mua ban']);
});

test('giá trị lọc được viết như trong chỉ mục: đ là chữ và nét', async () => {
  const { pagefind } = engineOver(texts);
  const filters: unknown[] = [];
  const lookUp = lookUpIn(
    {
      ...pagefind,
      search: (query, options) => {
        filters.push(options.filters);
        return pagefind.search(query, options);
      },
    },
    { kind: 'Đường dây nóng' },
  );
  const [word] = searchWordsOf('xe');
  if (word) await lookUp.find(word);
  expect(filters).toEqual([{ kind: 'D\u0335ường dây nóng' }]);
});
