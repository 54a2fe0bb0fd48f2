import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceProblem } from './source-problem.ts';

/** A file to write; bytes as they are. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WriteOutcome {
  readonly written: readonly string[];
  /** Already there with the same bytes. */
  readonly unchanged: readonly string[];
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.from(a).equals(b);

/** The name of a file of a folder that holds these bytes already: two documents of one transcript share it. */
export async function sameTranscriptIn(folder: string, bytes: Uint8Array): Promise<string | undefined> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[a-z0-9-]+\.txt$/u.test(name)).sort();
  for (const name of names) if (isSame(await readFile(join(folder, name)), bytes)) return name;
  return undefined;
}

/** Writes files that are not there yet. A file that is there and differs is kept, and nothing at all is written. */
export async function writeImport(
  folder: string,
  files: readonly OutputFile[],
  isOverwriting: boolean,
): Promise<WriteOutcome> {
  const states = await Promise.all(
    files.map(async (file) => ({ file, there: await readFile(join(folder, file.name)).catch(() => undefined) })),
  );
  const changed = states.filter(({ file, there }) => !isSame(there, file.bytes));
  const inTheWay = changed.filter(({ there }) => there !== undefined).map(({ file }) => file.name);
  if (inTheWay.length > 0 && !isOverwriting)
    throw new SourceProblem(
      `${inTheWay.join(', ')} đã có trong ${folder} và khác bản vừa nhập`,
      'chỗ trống, hoặc lựa chọn --overwrite',
      'đặt --slug hay --out khác; muốn thay tệp cũ thì thêm --overwrite (phần đã sửa tay sẽ mất)',
    );
  await mkdir(folder, { recursive: true });
  await Promise.all(changed.map(({ file }) => writeFile(join(folder, file.name), file.bytes)));
  const unchanged = states.filter(({ file, there }) => isSame(there, file.bytes)).map(({ file }) => file.name);
  return { written: changed.map(({ file }) => file.name), unchanged };
}
