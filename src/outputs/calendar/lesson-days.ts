import { type CalendarDate, toShortDate, toShortDay } from '#domain/calendar-date.ts';
import { nextOf } from '#domain/deadline-dates.ts';
import { lunarNewYearOf } from '#domain/lunar-new-year.ts';
import type { LessonPage } from '#library/page.ts';
import { type LessonSeason, lessonSeasons } from '#schemas/lesson.ts';
import { lessonFactsOf, lessonGroupPathOf } from '#schemas/lesson-groups.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** Days that come every year, `mm-dd`. The day on which schools open is set anew each year: the first week holds it. */
const yearly: Readonly<Partial<Record<LessonSeason, readonly [first: string, last: string]>>> = {
  'dau-nam': ['09-01', '09-07'],
  '30-7': ['07-24', '07-30'],
};
/** Before Tết: the last two weeks in which every school still teaches, in days before the new year. */
const beforeTet = [21, 8] as const;
/** Days that change each year are written out for so many years. */
const yearCount = 3;

// Object.keys forgets the key type of a closed table.
const seasons = Object.keys(lessonSeasons) as readonly LessonSeason[];

function daysBefore(date: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}

type Stretch = Pick<CalendarEntry, 'first' | 'last' | 'yearCount'>;

/** When a season comes next: once for all years where its days stay, else for some years. */
function stretchesOf(season: LessonSeason, today: CalendarDate): Stretch[] {
  const days = yearly[season];
  if (days) {
    const last = nextOf(days[1], today);
    return [{ first: last.slice(0, 5) + days[0], last, yearCount: undefined }];
  }
  const year = Number(today.slice(0, 4));
  return Array.from({ length: yearCount + 1 }, (_, index) => lunarNewYearOf(year + index))
    .map((tet) => ({ first: daysBefore(tet, beforeTet[0]), last: daysBefore(tet, beforeTet[1]), yearCount: 1 }))
    .filter(({ last }) => last >= today)
    .slice(0, yearCount);
}

/** When each season comes next, in words. */
export function lessonSeasonTimes(today: CalendarDate): { season: LessonSeason; when: string }[] {
  return seasons.flatMap((season) => {
    const [next] = stretchesOf(season, today);
    if (!next) return [];
    const every = yearly[season];
    const when = every
      ? `từ ${toShortDay(every[0])} đến ${toShortDay(every[1])} hằng năm.`
      : `từ ${toShortDate(next.first)} đến ${toShortDate(next.last)}, trước khi trường nghỉ Tết.`;
    return [{ season, when }];
  });
}

/** A hint in the calendar for each season that has lessons: which ones to teach. */
export function lessonEntriesOf(pages: readonly LessonPage[], today: CalendarDate): CalendarEntry[] {
  return seasons.flatMap((season) => {
    const own = pages.filter(({ entry }) => entry.data.seasons.includes(season));
    if (own.length === 0) return [];
    return stretchesOf(season, today).map((stretch) => ({
      ...stretch,
      key: `bai-hoc|${season}|${yearly[season] ? '' : stretch.first}`,
      summary: `${lessonSeasons[season]}: ${own.length} bài nên dạy`,
      description: own.map(({ title, entry }) => `${title} (${lessonFactsOf(entry.data)})`).join('\n'),
      path: lessonGroupPathOf({ id: `dip-${season}` }),
    }));
  });
}
