import type { CalendarDate } from '#domain/calendar-date.ts';
import { type OfflinePack, type PackFile, partOf } from '#domain/offline-pack.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Below the site's root, without a slash in front. */
  readonly path: string;
  /** Changes whenever the bytes do. */
  readonly revision: string;
}

/** Enough of a hash to tell two releases apart. */
const revisionLength = 8;

const toPackFile = ({ path, revision }: BuiltFile): PackFile => [
  path.replace(/(^|\/)index\.html$/, '$1'),
  revision.slice(0, revisionLength),
];

/** The pack of a built site: its files by part, in the order of their names. */
export function packOf(files: readonly BuiltFile[], date: CalendarDate): OfflinePack {
  const byPart = Map.groupBy(
    files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ({ path }) => partOf(path) ?? '',
  );
  byPart.delete('');
  return { date, parts: Object.fromEntries([...byPart].map(([part, list]) => [part, list.map(toPackFile)])) };
}
