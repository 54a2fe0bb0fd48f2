import { createHash } from 'node:crypto';
import type { CalendarDate } from '#domain/calendar-date.ts';
import { corePart, indexPart, type OfflinePack, type PackFile, partOf } from '#domain/offline-pack.ts';

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

/** One revision for files that come and go together. */
const sharedRevision = (files: readonly BuiltFile[]): string =>
  createHash('sha256').update(files.flatMap(toPackFile).join('\n')).digest('hex').slice(0, revisionLength);

/** A lesson has many small files: with a revision for each, the list would outweigh the script of the worker. */
function toPart(part: string, files: readonly BuiltFile[]): PackFile[] {
  if (part === corePart) return files.map(toPackFile);
  const revision = sharedRevision(files);
  return files.map((file) => toPackFile({ ...file, revision }));
}

/** The pack of a built site: its files by part, in the order of their names. */
export function packOf(files: readonly BuiltFile[], date: CalendarDate): OfflinePack {
  const byPart = Map.groupBy(inOrder(files), ({ path }) => partOf(path) ?? '');
  const index = byPart.get(indexPart) ?? [];
  byPart.delete('');
  byPart.delete(indexPart);
  return {
    date,
    parts: Object.fromEntries([...byPart].map(([part, list]) => [part, toPart(part, list)])),
    indexRevision: sharedRevision(index),
  };
}

/** The addresses of the search index, for a reader who wants it on the phone. */
export const renderIndexList = (files: readonly BuiltFile[]): string =>
  JSON.stringify(inOrder(files.filter(({ path }) => partOf(path) === indexPart)).map(({ path }) => path));
