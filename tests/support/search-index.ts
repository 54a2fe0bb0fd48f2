import { type IndexedRecord, openWordIndex, type WordIndex } from '#browser/word-index.ts';
import { buildSearchIndex } from '#outputs/search/search-index.ts';

/** Pages as a search finds them: real Pagefind, our files, and the reader of the browser, without a network. */
export interface TestIndex {
  readonly index: WordIndex;
  /** Paths of the files that were fetched, in order. */
  readonly fetched: string[];
  /** Answers a fetch of such a path with an error. */
  breakFiles(pattern: RegExp | undefined): void;
  textsOf(records: readonly { readonly record: number }[]): Promise<string[]>;
}

const address = 'http://trang.thu/pagefind/0/';

/** A page of one paragraph with a title. */
export const pageOf = (title: string, text: string): string =>
  `<html><body><main data-pagefind-body data-pagefind-filter="kind:Cảnh báo"><h1>${title}</h1><p id="o">${text}</p></main></body></html>`;

/** Indexes pages, each at `/trang-N/`. `stub` puts a `fetch` in the place of the real one. */
export async function testIndex(
  pages: readonly string[],
  stub: (fetch: typeof globalThis.fetch) => void,
): Promise<TestIndex> {
  const { files } = await buildSearchIndex(pages.map((html, number) => ({ url: `/trang-${number}/`, html })));
  const contents = new Map(files.map(({ path, content }) => [address + path, content]));
  const fetched: string[] = [];
  let broken: RegExp | undefined;
  stub(async (input) => {
    const url = String(input);
    fetched.push(url.slice(address.length));
    const content = contents.get(url);
    if (!content || broken?.test(url)) return new Response('', { status: 404 });
    return new Response(new TextDecoder().decode(content));
  });
  const index = await openWordIndex(address);
  fetched.length = 0;
  return {
    index,
    fetched,
    breakFiles(pattern) {
      broken = pattern;
    },
    textsOf: (records) =>
      Promise.all(records.map(async ({ record }) => ((await index.record(record)) satisfies IndexedRecord).content)),
  };
}
