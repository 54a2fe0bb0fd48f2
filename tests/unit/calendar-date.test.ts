import { expect, test } from 'vitest';
import { isCalendarDate, toEnglishDate, toLongDate, toShortDate, vietnamDateAt } from '#domain/calendar-date.ts';

test.each([
  ['2020-03-10', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2023-02-31', false],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-01-00', false],
  ['2023-1-5', false],
  ['10/3/2020', false],
  ['2020-03-10T00:00', false],
  [' 2020-03-10', false],
  ['２０２０-03-10', false],
  ['', false],
])('“%s” có thật: %s', (text, isReal) => {
  expect(isCalendarDate(text)).toBe(isReal);
});

test.each([
  ['2020-03-10', '10/3/2020', 'ngày 10 tháng 3 năm 2020'],
  ['2020-12-03', '03/12/2020', 'ngày 03 tháng 12 năm 2020'],
  ['2026-01-07', '07/1/2026', 'ngày 07 tháng 01 năm 2026'],
  ['2016-02-16', '16/2/2016', 'ngày 16 tháng 02 năm 2016'],
  ['2016-10-26', '26/10/2016', 'ngày 26 tháng 10 năm 2016'],
])('%s viết là %s, %s', (date, short, long) => {
  expect([toShortDate(date), toLongDate(date)]).toEqual([short, long]);
});

test.each([
  ['2020-03-10', '10 March 2020'],
  ['2026-01-07', '7 January 2026'],
  ['2026-12-31', '31 December 2026'],
])('%s viết tiếng Anh là %s', (date, english) => {
  expect(toEnglishDate(date)).toBe(english);
});

test.each([toShortDate, toLongDate, toEnglishDate])('$name không đoán ngày viết sai', (write) => {
  expect(() => write('10/3/2020')).toThrow('Không phải ngày năm-tháng-ngày: 10/3/2020');
});

test.each([
  ['2026-11-21T16:59:59Z', '2026-11-21'],
  ['2026-11-21T17:00:00Z', '2026-11-22'],
  ['2026-12-31T17:00:00Z', '2027-01-01'],
  ['2024-02-28T20:00:00-05:00', '2024-02-29'],
])('lúc %s ở Việt Nam là ngày %s', (instant, date) => {
  expect(vietnamDateAt(new Date(instant))).toBe(date);
});
