import { type Hit, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import { searchView } from './search-view.ts';

const pageSize = 10;
/** How long a reader is left waiting before being told that it does not work, in milliseconds. */
const patience = 15_000;

function withinPatience<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('quá lâu')), patience));
  return Promise.race([promise, late]);
}

type LoadHit = () => Promise<Hit>;

/** Runs the search page: reads `?q=`, shows hits, keeps the address in step with what was asked. */
export function startSearchPage(document: Document): void {
  const view = searchView(document);
  let engine: Promise<SearchEngine> | undefined;
  let startCount = 0;
  // A search that is slower than the one after it must not show what it found.
  let latest = 0;

  const startEngine = async (): Promise<SearchEngine> => {
    startCount += 1;
    try {
      const started = await loadSearchEngine(view.enginePath, startCount);
      view.showKinds(started.kinds);
      return started;
    } catch (error) {
      engine = undefined;
      throw error;
    }
  };
  const sayFailed = (run: number): void => {
    if (run === latest) view.sayWithHelp('Chưa tìm được vì máy chưa tải được phần tìm kiếm. Bạn thử lại nhé.');
  };
  const showNext = async (rest: readonly LoadHit[], run: number): Promise<void> => {
    const hits = await withinPatience(Promise.all(rest.slice(0, pageSize).map((load) => load())));
    const left = rest.slice(pageSize);
    const loadMore = (): void => void showNext(left, run).catch(() => sayFailed(run));
    if (run === latest) view.add(hits, left.length > 0 ? loadMore : undefined);
  };
  const find = async (query: string, run: number): Promise<void> => {
    engine ??= startEngine();
    const found = await withinPatience(engine.then((started) => started.find(query, view.kindSelect.value)));
    if (run !== latest) return;
    if (found.length === 0) return view.sayWithHelp(`Không thấy trang nào có “${query}”.`);
    await showNext(found, run);
    if (run === latest) view.say(`${found.length} trang có “${query}”.`);
  };
  const search = async (): Promise<void> => {
    const query = view.input.value.trim();
    const run = ++latest;
    try {
      view.clear();
      if (query === '') return view.say('');
      view.say('Đang tìm…', true);
      await find(query, run);
    } catch {
      sayFailed(run);
    }
  };

  view.input.value = new URLSearchParams(location.search).get('q') ?? '';
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(view.input.value.trim())}`);
    void search();
  });
  view.kindSelect.addEventListener('change', () => void search());
  void search();
}
