import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { toBuiltFile } from '#outputs/changes/built-file.ts';
import type { Build, BuiltFile } from '#outputs/changes/compare-builds.ts';
import { readPdfSource } from '../import/read-pdf-source.ts';
import { SourceProblem } from '../import/source-problem.ts';

async function pagesOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    return (await readPdfSource(bytes)).split('\f');
  } catch (error) {
    // A PDF of pictures has no words; its size still tells that it changed.
    if (error instanceof SourceProblem) return [];
    throw error;
  }
}

/** Reads all files of a built site, by path; `undefined` where there is no such folder. */
export async function readBuild(folder: string): Promise<Build | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const build: BuiltFile[] = [];
  // One by one: a build has thousands of files, and a PDF is held whole while it is read.
  for (const path of paths.sort())
    build.push(await toBuiltFile(relative(folder, path).split(sep).join('/'), await readFile(path), pagesOfPdf));
  return build;
}
