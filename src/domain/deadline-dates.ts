import type { CalendarDate } from './calendar-date.ts';

/** The time of a duty, as far as a text gives it. */
export interface DeadlineTime {
  /** Days that come each year, `mm-dd`. */
  readonly days?: readonly string[] | undefined;
  /** Years that it covers, both included. */
  readonly years?: { readonly first: number; readonly last: number } | undefined;
  /** Days that come once. */
  readonly dates?: readonly CalendarDate[] | undefined;
}

const yearsOf = ({ first, last }: { readonly first: number; readonly last: number }): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Every date of a row, earliest first; none where the text gives no day. Days without years give none. */
export function datesOf({ days = [], years, dates = [] }: DeadlineTime): CalendarDate[] {
  const yearly = years ? yearsOf(years).flatMap((year) => days.map((day) => `${year}-${day}`)) : [];
  return [...dates, ...yearly].sort();
}

/** The last day that a row speaks of: its last date, else the end of its last year; `undefined` where it names neither. */
export function lastDayOf(time: DeadlineTime): CalendarDate | undefined {
  return datesOf(time).at(-1) ?? (time.years && `${time.years.last}-12-31`);
}

/** Whether all that a row speaks of lies before a day. */
export function isOver(time: DeadlineTime, today: CalendarDate): boolean {
  const last = lastDayOf(time);
  return last !== undefined && last < today;
}

/** The next time a yearly day comes, that day itself included. */
export function nextOf(day: string, today: CalendarDate): CalendarDate {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${day}`;
  return thisYear >= today ? thisYear : `${year + 1}-${day}`;
}
