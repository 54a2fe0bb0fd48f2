import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { site } from '#site.ts';

/** What a bundled script imports from beside it, at once or later. */
const imported = /(?:from|import)\s*\(?\s*(["'`])(\.{1,2}\/[\w./-]+\.js)\1/g;

const importsOf = (address: string, code: string): string[] =>
  [...code.matchAll(imported)].map(([, , path = '']) => join(dirname(address), path));

/** The scripts of the built site in `folder` at some addresses, and all that these import: address → code. */
export async function readScripts(
  folder: string,
  addresses: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const fresh = [...new Set(addresses)].filter((address) => !known.has(address));
  if (fresh.length === 0) return known;
  const read = await Promise.all(
    fresh.map(
      async (address): Promise<[string, string]> => [
        address,
        await readFile(join(folder, address.slice(site.basePath.length)), 'utf8'),
      ],
    ),
  );
  const next = read.flatMap(([address, code]) => importsOf(address, code));
  return readScripts(folder, next, new Map([...known, ...read]));
}
