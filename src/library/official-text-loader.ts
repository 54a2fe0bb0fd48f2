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
        store.set({ id, data, body, filePath, digest: generateDigest(body + frontMatter) });
      }
    },
  };
}

/** Loads the correction ledgers, `<slug>.dinh-chinh.yaml`, under the slug of their document. */
export function ledgerLoader(directory: string): Loader {
  return {
    name: 'correction-ledger',
    async load({ store, parseData }) {
      store.clear();
      const ending = '.dinh-chinh.yaml';
      const files = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(ending)).sort();
      for (const file of files) {
        const id = file.slice(0, -ending.length);
        const filePath = join(directory, file);
        const corrections: unknown = parse(await readFile(filePath, 'utf8'));
        store.set({ id, data: await parseData({ id, data: { corrections }, filePath }), filePath });
      }
    },
  };
}
