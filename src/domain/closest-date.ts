import type { CalendarDate } from './calendar-date.ts';

/** Year, month and day of a date written by hand, in either order. */
function numbersOf(text: string): readonly [number, number, number] | undefined {
  const parts = /^\s*(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})\s*$/.exec(text)?.slice(1).map(Number) ?? [];
  const [first = 0, month = 0, last = 0] = parts;
  if (first >= 1000) return [first, month, last];
  return last >= 1000 ? [last, month, first] : undefined;
}

/** The existing day nearest to a date written wrongly: `31/02/2023` → `2023-02-28`; `undefined` where none can be made out. */
export function closestDate(text: string): CalendarDate | undefined {
  const [year, month = 0, day = 0] = numbersOf(text) ?? [];
  if (year === undefined || month < 1 || month > 12) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(Math.min(Math.max(day, 1), lastDay))}`;
}
