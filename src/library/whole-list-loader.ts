import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/** The id of the only entry. */
export const wholeList = 'tat-ca';

/**
 * Loads a data file as one entry that holds its list under `key`: for a list whose order means something, since Astro
 * sorts entries by id, and for one that is usually empty, since it warns of an empty collection on every page that asks.
 */
export function wholeListLoader(filePath: string, key: string): Loader {
  return {
    name: `whole-list-${key}`,
    async load({ store, parseData }) {
      store.clear();
      const list: unknown = parse(await readFile(filePath, 'utf8').catch(() => '[]'));
      store.set({ id: wholeList, data: await parseData({ id: wholeList, data: { [key]: list }, filePath }) });
    },
  };
}
