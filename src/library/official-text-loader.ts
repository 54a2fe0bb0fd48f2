import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { splitFrontMatter } from '#domain/front-matter.ts';

/**
 * Loads official texts. Their body is text, not Markdown: “1.” is a label and not a list, so it never goes through the
 * Markdown compiler.
 */
export function officialTextLoader(directory: string): Loader {
  return {
    name: 'official-text',
    async load({ store, parseData, generateDigest }) {
      store.clear();
      const files = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.mdx')).sort();
      for (const file of files) {
        const id = file.slice(0, -'.mdx'.length);
        const filePath = join(directory, file);
        const { frontMatter, body } = splitFrontMatter(await readFile(filePath, 'utf8'));
        const fields: Record<string, unknown> = parse(frontMatter);
        const data = await parseData({ id, data: fields, filePath });
        store.set({ id, data, body, digest: generateDigest(body + frontMatter) });
      }
    },
  };
}

/** Lists that stand one a document: `<slug><ending>` holds the value of `key` for that document. */
export interface DocumentLists {
  readonly directory: string;
  readonly ending: string;
  readonly key: string;
}

/** Loads lists of data about official texts, such as their correction ledgers, under the slug of their document. */
export function documentListLoader({ directory, ending, key }: DocumentLists): Loader {
  return {
    name: `document-list-${key}`,
    async load({ store, parseData }) {
      store.clear();
      const files = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(ending)).sort();
      for (const file of files) {
        const id = file.slice(0, -ending.length);
        const filePath = join(directory, file);
        const list: unknown = parse(await readFile(filePath, 'utf8'));
        store.set({ id, data: await parseData({ id, data: { [key]: list }, filePath }) });
      }
    },
  };
}
