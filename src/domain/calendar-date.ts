/** A day in the calendar, `yyyy-mm-dd`: no hour and so no time zone. */
export type CalendarDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text names a day that exists: `2023-02-31` does not. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = pattern.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the text names a day that comes each year, `mm-dd`; 29 February does not. */
export const isMonthDay = (text: string): boolean => isCalendarDate(`2023-${text}`);

function partsOf(date: CalendarDate): { year: string; month: string; day: string } {
  const [, year, month, day] = pattern.exec(date) ?? [];
  if (!year || !month || !day) throw new RangeError(`Không phải ngày năm-tháng-ngày: ${date}`);
  return { year, month, day };
}

/** `2020-03-10` → `10/3/2020`, as Vietnamese prose writes a date; days below 10 keep their zero. */
export function toShortDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}/${Number(month)}/${year}`;
}

/** `06-01` → `01/6`: a day that comes each year. */
export const toShortDay = (monthDay: string): string => toShortDate(`2023-${monthDay}`).replace(/\/2023$/, '');

/** `2020-03-10` → `ngày 10 tháng 3 năm 2020`: days below 10 and months below 3 take a zero, as official texts write them. */
export function toLongDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2020-03-10` → `10 March 2020`. */
export function toEnglishDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}

/** The day it is in Viet Nam (UTC+7, no daylight saving) at an instant. */
export function vietnamDateAt(instant: Date): CalendarDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;

/** How many days lie between two days; negative where the second comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
