import { close, createIndex } from 'pagefind';
import { toIndexedHtml } from './indexed-html.ts';

export interface IndexedPage {
  /** Address inside the site, with base path. */
  readonly url: string;
  readonly html: string;
}

export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The engine's own interfaces are not used: our search page speaks to its API. */
const isNeeded = (path: string): boolean =>
  !/(?:-ui|component|modular|highlight|playground)[^/]*\.(?:js|css)$/.test(path);

/** Builds the full-text index. The pages themselves are not changed. */
export async function buildSearchIndex(pages: readonly IndexedPage[]): Promise<SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, html } of pages) {
    const { errors: pageErrors } = await index.addHTMLFile({ url, content: toIndexedHtml(html) });
    if (pageErrors.length > 0) throw new Error(`${url}: ${pageErrors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => isNeeded(path));
}
