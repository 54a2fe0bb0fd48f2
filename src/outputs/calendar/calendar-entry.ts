import { type CalendarDate, toShortDay } from '#domain/calendar-date.ts';
import { placeLabel } from '#domain/clause.ts';
import { nextOf } from '#domain/deadline-dates.ts';
import { instrumentPathOf } from '#domain/instrument-path.ts';
import type { StatedDeadline } from '#library/pages.ts';
import type { Instrument } from '#schemas/instrument.ts';
import { documentStates } from '#schemas/official-document.ts';

/** Whole days in a calendar. */
export interface CalendarEntry {
  /** Tells this entry from all others, whatever our own words for it become. */
  readonly key: string;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** In how many years running it comes; `undefined` for every year from the first on. */
  readonly yearCount: number | undefined;
  readonly summary: string;
  readonly description: string;
  /** Address inside the site. */
  readonly path: string;
}

function stretchesOf({ days = [], years, dates = [], comparator }: StatedDeadline) {
  const [first, last] = dates;
  const once =
    comparator === 'tu-den' && first && last
      ? [{ first, last, yearCount: 1 }]
      : dates.map((date) => ({ first: date, last: date, yearCount: 1 }));
  const yearly = years
    ? days.map((day) => {
        const date = `${years.first}-${day}`;
        return { first: date, last: date, yearCount: years.last - years.first + 1 };
      })
    : [];
  return [...once, ...yearly];
}

/** The entries of a deadline: one for each day that the text gives, none where it gives none. */
export function entriesOf(deadline: StatedDeadline): CalendarEntry[] {
  const { page, clause, asWritten, agencies, text } = deadline;
  const { status } = page.entry.data;
  const description = [
    ...(agencies.length > 0 ? [`Cơ quan: ${agencies.map((named) => named.asWritten).join('; ')}.`] : []),
    `${page.title}, ${placeLabel(clause)}: “${text}”`,
    `Văn bản ${documentStates[status.state].toLowerCase()}. ${status.note}`,
  ].join('\n');
  return stretchesOf(deadline).map((stretch) => ({
    ...stretch,
    key: [page.id, clause, asWritten, ...agencies.map(({ agency }) => agency).sort(), stretch.first.slice(5)].join('|'),
    summary:
      deadline.comparator === 'truoc'
        ? `Trước ngày ${toShortDay(stretch.first.slice(5))}: ${deadline.deadline}`
        : deadline.deadline,
    description,
    path: `${page.path}#${clause}`,
  }));
}

/** The day that an instrument in force sets aside each year: from the first such day after its date on, without end. */
export function yearlyEntriesOf(instruments: readonly Instrument[]): CalendarEntry[] {
  return instruments.flatMap((instrument) => {
    const { id, yearlyDay, issuedOn, status, title, documentNumber } = instrument;
    if (!yearlyDay || !issuedOn || status.state !== 'con-hieu-luc') return [];
    const first = nextOf(yearlyDay, issuedOn);
    return [
      {
        key: `${id}|${yearlyDay}`,
        first,
        last: first,
        yearCount: undefined,
        summary: nameOfDay(title),
        description: [`${documentNumber ?? ''}: ${title}.`, status.note].join('\n'),
        path: instrumentPathOf(id),
      },
    ];
  });
}

/** The name of a day in the title of the instrument that sets it aside: what stands in quotes, else the title. */
export const nameOfDay = (title: string): string => /“(.+?)”/u.exec(title)?.[1] ?? title;
