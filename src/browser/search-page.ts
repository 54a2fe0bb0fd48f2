import { loadPagefind } from './pagefind.ts';
import { addressOf, asked, readAddress } from './search-address.ts';
import { type SearchData, toLexicon } from './search-data.ts';
import { type Found, type SearchEngine, searchEngine } from './search-engine.ts';
import { type SearchView, searchView } from './search-view.ts';

/** How long a reader is left waiting before being told that it does not work, in milliseconds. */
const patience = 15_000;
/** A pause in the typing after which the pages are searched, in milliseconds. */
const pause = 400;
const firstDepth = 10;

function withinPatience<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('quá lâu')), patience));
  return Promise.race([promise, late]);
}

async function loadData(address: string): Promise<SearchData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** Loads the list of words when it is first asked for. Without it nothing is mended, and all else goes on. */
function vocabularyOf(address: string): () => Promise<readonly string[]> {
  let words: Promise<readonly string[]> | undefined;
  return () => {
    words =
      words ||
      fetch(address)
        .then((response) => (response.ok ? response.text() : ''))
        .then((text) => text.split('\n'))
        .catch(() => []);
    return words;
  };
}

/** Starts the engine when it is first asked for, and again after a failure. */
function engineOf({ settings }: SearchView): () => Promise<SearchEngine> {
  let engine: Promise<SearchEngine> | undefined;
  let attempt = 0;
  const start = async (): Promise<SearchEngine> => {
    attempt += 1;
    const [pagefind, data] = await Promise.all([
      loadPagefind(settings['engine'] || '', settings['tag'] || '', attempt),
      loadData(settings['data'] || ''),
    ]);
    return searchEngine({
      pagefind,
      lexicon: toLexicon(data),
      recordCount: Number(settings['records']),
      vocabulary: vocabularyOf(settings['vocabulary'] || ''),
    });
  };
  return () => {
    engine =
      engine ||
      start().catch((error: unknown) => {
        engine = undefined;
        throw error;
      });
    return engine;
  };
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What is to be said of a search that found something. */
function saidOf({ hits, mended, missing, hasMore }: Found, query: string): string {
  return [
    `${hasMore ? 'Hơn ' : ''}${hits.length} trang hợp với “${query}”.`,
    ...mended.map(([typed, meant]) => `Không thấy chữ “${typed}”, đã tìm “${meant}”.`),
    ...(missing.length === 0 ? [] : [`Không trang nào có ${quoted(missing)}, nên bỏ qua.`]),
  ].join(' ');
}

/** Runs the search page: reads the address, shows hits, keeps the address in step with what was asked. */
export function startSearchPage(document: Document): void {
  const view = searchView(document);
  const engine = engineOf(view);
  // A search that is slower than the one after it must not show what it found.
  let latest = 0;
  let depth = firstDepth;
  let waiting = 0;

  const find = async (run: number, isOpen: boolean): Promise<void> => {
    const { query, filters } = asked(view);
    const started = await engine();
    const found = await started.find(query, { filters, depth, isOpen });
    if (run !== latest) return;
    view.show(found.hits, found.hasMore);
    if (found.hits.length === 0) view.sayWithHelp(`Không thấy trang nào có “${query}”.`);
    else view.say(saidOf(found, query));
  };
  const search = async (isOpen = false): Promise<void> => {
    clearTimeout(waiting);
    const run = ++latest;
    try {
      if (asked(view).query === '') {
        view.show([], false);
        return view.say('');
      }
      view.say('Đang tìm…', true);
      await withinPatience(find(run, isOpen));
    } catch {
      if (run === latest) view.sayWithHelp('Chưa tìm được vì máy chưa tải được phần tìm kiếm. Bạn thử lại nhé.');
    }
  };
  const searchAnew = (): void => {
    depth = firstDepth;
    history.pushState(null, '', addressOf(asked(view)));
    void search();
  };

  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAnew();
  });
  for (const control of view.filters) control.addEventListener('change', searchAnew);
  view.input.addEventListener('input', () => {
    clearTimeout(waiting);
    depth = firstDepth;
    waiting = window.setTimeout(() => void search(true), pause);
  });
  view.moreButton.addEventListener('click', () => {
    depth += firstDepth;
    void search();
  });
  addEventListener('popstate', () => {
    readAddress(view, location.search);
    void search();
  });
  readAddress(view, location.search);
  void search();
}
