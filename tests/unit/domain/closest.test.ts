import { expect, test } from 'vitest';
import { closestDate } from '#domain/closest-date.ts';
import { closestWord } from '#domain/closest-word.ts';

test.each([
  ['sumary', 'summary'],
  ['issuedon', 'issuedOn'],
  ['sour', 'sources'],
  ['tacGia', undefined],
])('%s gần nhất với %s', (word, near) => {
  expect(closestWord(word, ['title', 'summary', 'sources', 'issuedOn'])).toBe(near);
});

test.each([
  ['31/02/2023', '2023-02-28'],
  ['2023-02-31', '2023-02-28'],
  ['29.2.2024', '2024-02-29'],
  ['5-7-2025', '2025-07-05'],
  ['2023-13-01', undefined],
  ['hôm qua', undefined],
])('%s gần nhất với ngày %s', (text, date) => {
  expect(closestDate(text)).toBe(date);
});
