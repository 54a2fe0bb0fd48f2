import { expect, test } from 'vitest';
import { searchRecordsOf } from '#outputs/search/search-records.ts';
import { builtPages } from '../support/built-site.ts';
import { groupedFaults } from '../support/grouped-faults.ts';
import { recordFaults } from '../support/record-faults.ts';

test.each([50, 200, 1000])('bản ghi %i chữ của mọi trang: không mất chữ, không mất chỗ', (limit) => {
  const faults = builtPages.flatMap(({ path, html }) => recordFaults(html, limit).map((fault) => ({ path, fault })));
  expect(groupedFaults(faults)).toEqual([]);
});

test('có trang nhiều bản ghi', () => {
  expect(builtPages.some(({ html }) => searchRecordsOf(html, 200).length > 5)).toBe(true);
});
