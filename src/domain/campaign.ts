import { type CalendarDate, daysBetween, toShortDate } from './calendar-date.ts';

/** The day of the campaign, each year, and the last day of its months. */
const campaignDay = '07-30';
const lastCampaignDay = '09-30';

/** A campaign's id as readers say it: `30-7/2025` → `30/7 năm 2025`. */
export const campaignName = (id: string): string => id.replace(/^(\d+)-(\d+)\/(\d{4})$/, '$1/$2 năm $3');

/** The year whose campaign is under way or comes next: it ends with September. */
export function campaignYearOf(today: CalendarDate): number {
  const year = Number(today.slice(0, 4));
  return today <= `${year}-${lastCampaignDay}` ? year : year + 1;
}

/**
 * How far the day of a year's campaign is, in words that stay true of the day they were written on; `undefined` once
 * its months are over.
 */
export function countdownWords(year: number, today: CalendarDate): string | undefined {
  const day = `${year}-${campaignDay}`;
  const asOf = `tính đến ngày dựng trang, ${toShortDate(today)}`;
  if (today < day) return `Còn ${daysBetween(today, day)} ngày đến ngày ${toShortDate(day)}, ${asOf}.`;
  if (today === day) return `Hôm nay, ngày dựng trang, là ngày ${toShortDate(day)}.`;
  if (today > `${year}-${lastCampaignDay}`) return undefined;
  return `Ngày ${toShortDate(day)} đã qua ${daysBetween(day, today)} ngày, ${asOf}. Việc của đợt này làm đến hết 30/9.`;
}

/** A stretch of days that comes each year, both ends included. */
export interface YearlyStretch {
  readonly fromDay: string;
  readonly toDay: string;
}

/** Whether a day lies in a yearly stretch. */
export const isWithin = ({ fromDay, toDay }: YearlyStretch, today: CalendarDate): boolean =>
  fromDay <= today.slice(5) && today.slice(5) <= toDay;

/** The months of a year from which something is told, each with what is told, in the order of the year. */
export const byMonth = <Row extends { readonly on: CalendarDate }>(rows: readonly Row[]): [month: number, Row[]][] => [
  ...Map.groupBy(
    [...rows].sort((a, b) => a.on.localeCompare(b.on)),
    ({ on }) => Number(on.slice(5, 7)),
  ),
];
