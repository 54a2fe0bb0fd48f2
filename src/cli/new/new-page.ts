import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemsOf } from '#checks/index.ts';
import type { Problem } from '#checks/problem.ts';
import { readDirectory } from '#checks/read-directory.ts';
import { toLibrary } from '#checks/to-library.ts';
import type { PageKind } from '#domain/page-kinds.ts';
import { draftPrefix } from '#outputs/editor/edited-file.ts';

/** Where a page stands, and where it waits while it is not whole. */
export const pathsOf = (kind: PageKind, slug: string): { readonly page: string; readonly draft: string } => ({
  page: `${kind}/${slug}.mdx`,
  draft: `${kind}/${draftPrefix}${slug}.mdx`,
});

/** Whether a page or a draft of this name stands there. */
export const isTaken = (directory: string, kind: PageKind, slug: string): boolean =>
  Object.values(pathsOf(kind, slug)).some((path) => existsSync(join(directory, path)));

/** What the check of the whole folder would say of a page that is not there yet. */
export async function problemsOfNew(directory: string, path: string, text: string): Promise<Problem[]> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = [...((await readDirectory(directory)) ?? []), { path, size: bytes.length, bytes, sha256 }];
  const library = toLibrary(directory, files);
  return problemsOf(library).filter(({ file }) => file === `${library.directory}/${path}`);
}

/** Writes a file that was not there; `wx` refuses one that came in between. */
export async function writeNew(directory: string, path: string, text: string): Promise<void> {
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
}
