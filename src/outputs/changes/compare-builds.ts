import { isNamedByHash, stableName } from './stable-name.ts';

/** A file of a build, as far as two builds are compared. */
export interface BuiltFile {
  /** In its folder, with `/`. */
  readonly path: string;
  /** Of the content without hashes that follow from other files: the same for files that say and show the same. */
  readonly sameAs: string;
  /** What a reader meets; `undefined` for what has no words, such as a picture. */
  readonly lines?: readonly string[] | undefined;
  /** What can be told in short of a file without words: `PNG 1.200 × 630 điểm`. */
  readonly facts: string;
}

export type Build = readonly BuiltFile[];

export interface LineChange {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** A file that both builds have, with different content. */
export interface ChangedFile extends LineChange {
  readonly path: string;
  readonly before: BuiltFile;
  readonly after: BuiltFile;
}

export interface BuildChanges {
  readonly added: readonly BuiltFile[];
  readonly gone: readonly BuiltFile[];
  readonly changed: readonly ChangedFile[];
}

/** Lines of which one list has more than the other, in their order. A line that only moved is in neither. */
export function lineChange(before: readonly string[], after: readonly string[]): LineChange {
  const moreIn = (lines: readonly string[], others: readonly string[]): string[] => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    });
  };
  return { gone: moreIn(before, after), added: moreIn(after, before) };
}

/** The files by what they are in any build: their name without hashes, or their content where the name is all hash. */
const byName = (build: Build): Map<string, BuiltFile> =>
  new Map(build.map((file) => [isNamedByHash(file.path) ? `${file.sameAs} ` : stableName(file.path), file]));

/** What differs between two builds for people; what only follows from a hash in a name does not. Pure. */
export function compareBuilds(before: Build, after: Build): BuildChanges {
  const old = byName(before);
  const now = byName(after);
  const changed = [...now].flatMap(([name, file]) => {
    const former = old.get(name);
    if (!former || former.sameAs === file.sameAs) return [];
    return [{ path: file.path, before: former, after: file, ...lineChange(former.lines ?? [], file.lines ?? []) }];
  });
  const missingIn = (files: Map<string, BuiltFile>, others: Map<string, BuiltFile>): BuiltFile[] =>
    [...files].flatMap(([name, file]) => (others.has(name) ? [] : [file]));
  return { added: missingIn(now, old), gone: missingIn(old, now), changed };
}
