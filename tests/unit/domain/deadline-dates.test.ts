import { expect, test } from 'vitest';
import { datesOf, isOver, lastDayOf, nextOf } from '#domain/deadline-dates.ts';

const quarters = { days: ['09-20', '03-20'], years: { first: 2022, last: 2023 } };
const peak = { dates: ['2023-07-01', '2023-09-30'] };
const phase = { years: { first: 2021, last: 2022 } };

test.each([
  [quarters, ['2022-03-20', '2022-09-20', '2023-03-20', '2023-09-20']],
  [peak, ['2023-07-01', '2023-09-30']],
  [phase, []],
  [{ days: ['07-30'] }, []],
  [{ days: ['07-30'], years: { first: 2023, last: 2022 } }, []],
  [{}, []],
])('ngày của %j', (time, expected) => expect(datesOf(time)).toEqual(expected));

test.each([
  [quarters, '2023-09-20'],
  [phase, '2022-12-31'],
  [{}, undefined],
])('ngày cuối của %j', (time, expected) => expect(lastDayOf(time)).toBe(expected));

test.each([
  [peak, '2023-09-30', false],
  [peak, '2023-10-01', true],
  [phase, '2022-12-31', false],
  [{}, '2026-11-22', false],
])('%j đã qua vào %s: %s', (time, today, expected) => expect(isOver(time, today)).toBe(expected));

test.each([
  ['07-30', '2026-07-29', '2026-07-30'],
  ['07-30', '2026-07-30', '2026-07-30'],
  ['07-30', '2026-11-22', '2027-07-30'],
])('lần tới của %s tính từ %s là %s', (day, today, expected) => expect(nextOf(day, today)).toBe(expected));
