import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isContentFolder } from './file-role.ts';

/** A file as it lies on the disk. */
export interface RawFile {
  /** Inside the content folder, with `/`; a folder that is not looked into ends in `/`. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
  /** `undefined` for a folder and for a file that is too large or that the disk does not give. */
  readonly bytes: Uint8Array | undefined;
  readonly sha256: string;
}

/** Bytes from which on a file is not read: the longest official text has 30 kB. */
export const sizeLimit = 5_000_000;

/** Files that may be open at the same time. */
const batchSize = 64;

async function readOne(directory: string, path: string): Promise<RawFile> {
  const unread: RawFile = { path, size: 0, bytes: undefined, sha256: '' };
  if (path.endsWith('/')) return unread;
  try {
    const { size } = await stat(join(directory, path));
    if (size >= sizeLimit) return { ...unread, size };
    const bytes = await readFile(join(directory, path));
    return { path, size, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return unread;
  }
}

/** Paths below a folder. A name that begins with a dot belongs to tools, one with `_` is a draft; folders of no kind are named, not entered. */
async function pathsIn(directory: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(directory, below), { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !/^[._]/.test(name))
      .map(async (entry) => {
        const path = below + entry.name;
        if (!entry.isDirectory()) return [path];
        return below === '' && !isContentFolder(entry.name) ? [`${path}/`] : pathsIn(directory, `${path}/`);
      }),
  );
  return lists.flat();
}

/** Reads a content folder, each file once: the only place of the checks that touches the disk. `undefined`: no such folder. */
export async function readDirectory(directory: string): Promise<RawFile[] | undefined> {
  const paths = await pathsIn(directory).catch(() => undefined);
  if (!paths) return undefined;
  const files: RawFile[] = [];
  for (let start = 0; start < paths.length; start += batchSize)
    files.push(...(await Promise.all(paths.slice(start, start + batchSize).map((path) => readOne(directory, path)))));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
