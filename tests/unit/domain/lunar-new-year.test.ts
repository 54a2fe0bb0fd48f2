import { expect, test } from 'vitest';
import { lunarNewYearOf } from '#domain/lunar-new-year.ts';

/** Days on which Viet Nam kept Tết, those to come as published tables have them; 1985, 2007 and 2030 are not Beijing's. */
test.each([
  ['1968-01-29'],
  ['1985-01-21'],
  ['2007-02-17'],
  ['2015-02-19'],
  ['2020-01-25'],
  ['2023-01-22'],
  ['2024-02-10'],
  ['2025-01-29'],
  ['2026-02-17'],
  ['2027-02-06'],
  ['2028-01-26'],
  ['2030-02-02'],
  // A month is put in between right after the eleventh.
  ['2034-02-19'],
])('Tết %s', (day) => expect(lunarNewYearOf(Number(day.slice(0, 4)))).toBe(day));

test('năm nào cũng rơi vào khoảng 20/1 đến 21/2, cách Tết trước 12 hoặc 13 tuần trăng', () => {
  const days = Array.from({ length: 150 }, (_, index) => lunarNewYearOf(1950 + index));
  expect(days.filter((day) => day.slice(5) < '01-20' || day.slice(5) > '02-21')).toEqual([]);
  const lengths = days.slice(1).map((day, index) => (Date.parse(day) - Date.parse(days[index] ?? '')) / 86_400_000);
  expect([...new Set(lengths)].sort()).toEqual([354, 355, 383, 384]);
});
