import { zipSync } from 'fflate';
import type { CalendarDate } from '#domain/calendar-date.ts';

/** Pictures are packed already: to press them again takes time and saves nothing. */
const isPacked = (name: string): boolean => /\.(?:png|zip)$/u.test(name);

/** A zip of files by their path, dated by a day of the content: the same files give the same bytes. */
export function renderZip(files: Readonly<Record<string, Uint8Array>>, date: CalendarDate): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip holds the clock on the wall, so the day is given in the zone of whoever builds.
  const mtime = new Date(year, month - 1, day);
  const entries = Object.entries(files).map(
    ([name, content]) => [name, [content, { mtime, level: isPacked(name) ? 0 : 9 }]] as const,
  );
  return zipSync(Object.fromEntries(entries.map(([name, [content, options]]) => [name, [content, options]])));
}
