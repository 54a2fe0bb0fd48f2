import type { CalendarDate } from './calendar-date.ts';

/** A day of the year, `mm-dd`, in any of its spellings: `20/6`, `01-6`, `ngày 20 tháng 6`. */
function dayPattern(monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number);
  return `(?<![\\d/-])0?${day}(?:\\s*[/-]\\s*|\\s+tháng\\s+)0?${month}`;
}

/** Whether a text names a day of the year; a day with a year behind it is a date and no such day. */
export const namesDay = (text: string, monthDay: string): boolean =>
  new RegExp(`${dayPattern(monthDay)}(?!\\d|\\s*[/-]\\s*\\d|\\s+năm\\s+\\d)`, 'iu').test(text);

/** Whether a text names a date, year included: `01/7/2023`, `ngày 20 tháng 6 năm 2023`. */
export const namesDate = (text: string, date: CalendarDate): boolean =>
  new RegExp(`${dayPattern(date.slice(5))}(?:\\s*[/-]\\s*|\\s+năm\\s+)${date.slice(0, 4)}(?!\\d)`, 'iu').test(text);

/** Every year that a text names; the number of a document (`02/2019/NQ-HĐTP`) names none. */
export const yearsIn = (text: string): number[] =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d|\/\p{L})/gu)].map(([year]) => Number(year));
