import { type Zippable, zipSync } from 'fflate';
import type { CalendarDate } from '#domain/calendar-date.ts';

/** Pictures are packed already: to press them again takes time and saves nothing. */
const isPacked = (name: string): boolean => /\.(?:png|zip)$/u.test(name);

/** A zip of files by their path, dated by a day of the content: the same files give the same bytes. */
export function renderZip(files: readonly (readonly [path: string, content: Uint8Array])[], date: CalendarDate) {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip holds the clock on the wall, so the day is given in the zone of whoever builds.
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = {};
  for (const [path, content] of files) entries[path] = [content, { mtime, level: isPacked(path) ? 0 : 9 }];
  return zipSync(entries);
}
