import { createHash } from 'node:crypto';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { indexPart, type OfflinePack, type PackFile, partOf } from '#domain/offline-pack.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Below the site's root, without a slash in front. */
  readonly path: string;
  /** Changes whenever the bytes do. */
  readonly revision: string;
}

/** Enough of a hash to tell two releases apart. */
const revisionLength = 8;

const inOrder = (files: readonly BuiltFile[]): BuiltFile[] => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const toPackFile = ({ path, revision }: BuiltFile): PackFile => [
  path.replace(/(^|\/)index\.html$/, '$1'),
  revision.slice(0, revisionLength),
];

/** The pack of a built site: its files by part, in the order of their names. */
export function packOf(files: readonly BuiltFile[], date: CalendarDate): OfflinePack {
  const byPart = Map.groupBy(inOrder(files), ({ path }) => partOf(path) ?? '');
  const index = byPart.get(indexPart) ?? [];
  byPart.delete('');
  byPart.delete(indexPart);
  const revision = createHash('sha256').update(index.flatMap(toPackFile).join('\n')).digest('hex');
  return {
    date,
    parts: Object.fromEntries([...byPart].map(([part, list]) => [part, list.map(toPackFile)])),
    indexRevision: revision.slice(0, revisionLength),
  };
}

/** The addresses of the search index, for a reader who wants it on the phone. */
export const renderIndexList = (files: readonly BuiltFile[]): string =>
  JSON.stringify(inOrder(files.filter(({ path }) => partOf(path) === indexPart)).map(({ path }) => path));
