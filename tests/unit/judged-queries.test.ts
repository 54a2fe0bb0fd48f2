import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { toFolded, toMarked } from '#domain/fold.ts';
import { normalizeTonePlace } from '#domain/tone-place.ts';
import { type JudgedQuery, judgedQueries } from '../support/judged-queries.ts';
import { filesBelow } from '../support/source-files.ts';

const plain = (text: string): string =>
  toMarked(normalizeTonePlace(text))
    .replace(/<\/?(?:sup|i|b|em)>|[*_`]/g, '')
    .replace(/\s+/g, ' ');

/** Where the words of a content file are read on the site. */
function addressOf(path: string): string {
  const stem = path.replace(/\.(?:mdx|yaml)$/, '');
  if (stem.startsWith('trang/')) return `/${basename(stem)}/`;
  return stem === 'van-kien' ? '/van-ban/tra-cuu/' : `/${stem}/`;
}

const places = [
  ...filesBelow('content', (name) => /\.(?:mdx|yaml)$/.test(name))
    .filter(({ path }) => !path.includes('.dinh-chinh.') && path !== 'tra-loi-nhanh.yaml')
    .map(({ path, text }) => ({ address: addressOf(path), text: plain(text) })),
  { address: '/du-lieu/', text: plain(readFileSync('src/pages/du-lieu/index.astro', 'utf8')) },
];

const isHeld = (text: string, held: string): boolean =>
  held.split(' | ').some((choice) => text.includes(plain(choice)));

/** Whether a page of today can answer a query. */
const isAnswerable = ({ holds, pages }: JudgedQuery): boolean =>
  places.some(
    ({ address, text }) =>
      (pages.length === 0 || pages.some((page) => address.startsWith(page) || page.startsWith(address))) &&
      holds.every((held) => isHeld(text, held)),
  );

test('đủ số câu của từng kiểu', () => {
  const count = (style: string): number => judgedQueries.filter((one) => one.style === style).length;
  const noisy = judgedQueries.length - count('co-dau') - count('khong-dau') - count('can-giup');
  expect(judgedQueries.length).toBeGreaterThanOrEqual(260);
  expect(count('co-dau')).toBeGreaterThanOrEqual(100);
  expect(count('khong-dau')).toBe(count('co-dau'));
  expect(noisy).toBeGreaterThanOrEqual(60);
  expect(count('can-giup')).toBeGreaterThanOrEqual(40);
});

test('không câu nào có hai lần trong một kiểu', () => {
  const keys = judgedQueries.map(({ query, style }) => `${style} ${query}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('câu không dấu không còn dấu nào', () => {
  const unmarked = judgedQueries.filter(({ style }) => style === 'khong-dau');
  expect(unmarked.filter(({ query }) => query !== toFolded(query))).toEqual([]);
});

test('câu nào cũng trả lời được bằng nội dung hôm nay', () => {
  expect(judgedQueries.filter((one) => !isAnswerable(one)).map(({ query, holds }) => `${query}: ${holds}`)).toEqual([]);
});

test('lời không có ở đâu thì bị thấy', () => {
  const base = { query: 'x', style: 'co-dau', answers: undefined };
  expect(isAnswerable({ ...base, holds: ['kho báu dưới đáy biển'], pages: [] })).toBe(false);
  expect(isAnswerable({ ...base, holds: ['1957/QĐ-TTg'], pages: ['/an-toan/'] })).toBe(false);
  expect(isAnswerable({ ...base, holds: ['1957/QĐ-TTg'], pages: ['/van-ban/'] })).toBe(true);
});
