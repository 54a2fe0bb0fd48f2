import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { CalendarEntry } from './calendar-entry.ts';

export interface CalendarFile {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** The day of the build: one and the same day gives one and the same file. */
  readonly today: CalendarDate;
  readonly absoluteUrl: (path: string) => string;
}

const startOf = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);
/** The end of a whole day is the day after it. */
const endOf = (date: CalendarDate): Date => new Date(startOf(date).getTime() + 86_400_000);
const uidOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

/** An iCalendar file (RFC 5545) of whole days. It blocks nobody's time: these are dates to know. */
export function renderCalendar({ name, entries, today, absoluteUrl }: CalendarFile): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'phong-chong-mua-ban-nguoi', product: 'lich', language: 'VI' },
  });
  for (const { key, first, last, yearCount, summary, description, path } of entries) {
    const url = absoluteUrl(path);
    calendar.createEvent({
      id: uidOf(key),
      start: startOf(first),
      end: endOf(last),
      allDay: true,
      stamp: startOf(today),
      summary,
      description: `${description}\n${url}`,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
      // A count, not an end: the library would write the end as an instant, which whole days may not have.
      repeating:
        yearCount === 1
          ? null
          : {
              freq: ICalEventRepeatingFreq.YEARLY,
              ...(yearCount === undefined ? {} : { count: yearCount }),
            },
    });
  }
  return calendar.toString();
}
