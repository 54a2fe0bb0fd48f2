import { close, createIndex } from 'pagefind';
import { toIndexedHtml } from './indexed-html.ts';
import { searchRecordsOf, wordCountOf } from './search-records.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface IndexedPage {
  /** Address inside the site, with base path. */
  readonly url: string;
  readonly html: string;
}

export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface SearchIndex {
  readonly files: readonly SearchFile[];
  readonly recordCount: number;
}

/** Words of a record: few, so that a hit costs a reader little. */
const recordWords = 200;
/** Every record costs all readers about eight bytes: a large site has longer ones. */
const mostRecords = 4_000;
/**
 * Places of words in one file of the index. The engine's own 20,000 makes files of 26 kB, of which a query needs several;
 * it reads this variable and offers no other way.
 */
const placesPerFile = '1000';

/** The engine's own interfaces are not used: our search page speaks to its API, without its worker. */
const isNeeded = (path: string): boolean =>
  !/(?:-ui|-worker|component|modular|highlight|playground)[^/]*\.(?:js|css)$/.test(path);

/** Builds the full-text index of the pages that are to be searched. The pages themselves are not changed. */
export async function buildSearchIndex(pages: readonly IndexedPage[]): Promise<SearchIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = placesPerFile;
  const total = pages.reduce((sum, { html }) => sum + wordCountOf(html), 0);
  const limit = Math.max(recordWords, Math.ceil(total / mostRecords));
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  let recordCount = 0;
  for (const { url, html } of pages) {
    for (const [number, record] of searchRecordsOf(html, limit).entries()) {
      // The engine keeps one record an address. The search page takes the number off again.
      const address = number === 0 ? url : `${url}?${number}`;
      const { errors: recordErrors } = await index.addHTMLFile({ url: address, content: toIndexedHtml(record) });
      if (recordErrors.length > 0) throw new Error(`${address}: ${recordErrors.join('; ')}`);
      recordCount += 1;
    }
  }
  const { files } = await index.getFiles();
  await close();
  const vocabulary = new TextEncoder().encode(vocabularyOf(pages.map(({ html }) => html)).join('\n'));
  return {
    files: [...files.filter(({ path }) => isNeeded(path)), { path: 'tu.txt', content: vocabulary }],
    recordCount,
  };
}
