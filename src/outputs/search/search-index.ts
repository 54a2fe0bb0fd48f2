import { close, createIndex } from 'pagefind';
import { toIndexedHtml } from './indexed-html.ts';
import { readPagefindFiles } from './pagefind-files.ts';
import { type SearchFiles, toSearchFiles } from './search-files.ts';
import { searchRecordsOf, wordCountOf } from './search-records.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface IndexedPage {
  /** Address inside the site, with base path. */
  readonly url: string;
  readonly html: string;
}

/** Words of a record: few, so that a hit costs a reader little. */
const recordWords = 200;
/** The places of a common word in all records are one file: a large site has longer records. */
const mostRecords = 4_000;
/** Builds the full-text index of the pages that are to be searched. The pages themselves are not changed. */
export async function buildSearchIndex(pages: readonly IndexedPage[]): Promise<SearchFiles> {
  const total = pages.reduce((sum, { html }) => sum + wordCountOf(html), 0);
  const limit = Math.max(recordWords, Math.ceil(total / mostRecords));
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, html } of pages) {
    for (const [number, record] of searchRecordsOf(html, limit).entries()) {
      // The engine keeps one record an address. The search page takes the number off again.
      const address = number === 0 ? url : `${url}?${number}`;
      const { errors: recordErrors } = await index.addHTMLFile({ url: address, content: toIndexedHtml(record) });
      if (recordErrors.length > 0) throw new Error(`${address}: ${recordErrors.join('; ')}`);
    }
  }
  const { files } = await index.getFiles();
  await close();
  return toSearchFiles(readPagefindFiles(files), vocabularyOf(pages.map(({ html }) => html)));
}
