import { type Hit, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import { hitElement } from './search-hit.ts';

const pageSize = 10;
/** How long a reader is left waiting before being told that it does not work, in milliseconds. */
const patience = 15_000;

function required<Kind extends Element>(document: Document, selector: string, kind: abstract new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Trang tìm kiếm thiếu ${selector}`);
  return element;
}

function withinPatience<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('quá lâu')), patience));
  return Promise.race([promise, late]);
}

/** Runs the search page: reads `?q=`, shows hits, keeps the address in step with what was asked. */
export function startSearchPage(document: Document): void {
  const form = required(document, 'form.search', HTMLFormElement);
  const input = required(document, '#q', HTMLInputElement);
  const kindFilter = required(document, '#loc', HTMLElement);
  const kindSelect = required(document, '#loai', HTMLSelectElement);
  const status = required(document, '#trang-thai', HTMLElement);
  const list = required(document, '#ket-qua', HTMLOListElement);
  const more = required(document, '#xem-them', HTMLElement);
  const pageList = required(document, '#danh-sach', HTMLElement);
  let engine: Promise<SearchEngine> | undefined;
  let latest = 0;

  const startEngine = async (): Promise<SearchEngine> => {
    const started = await loadSearchEngine(list.dataset['engine'] ?? '');
    for (const [value, label] of started.kinds) kindSelect.append(new Option(label, value));
    kindFilter.classList.remove('hidden');
    return started;
  };
  const say = (text: string, isBusy = false): void => {
    status.textContent = text;
    list.setAttribute('aria-busy', String(isBusy));
  };
  const showNext = async (rest: readonly (() => Promise<Hit>)[], run: number): Promise<void> => {
    const hits = await withinPatience(Promise.all(rest.slice(0, pageSize).map((load) => load())));
    if (run !== latest) return;
    list.append(...hits.map((hit) => hitElement(document, hit)));
    const left = rest.slice(pageSize);
    more.classList.toggle('hidden', left.length === 0);
    const button = required(document, '#xem-them button', HTMLButtonElement);
    button.onclick = () => void showNext(left, run);
  };
  const fail = (): void => {
    engine = undefined;
    say(
      'Chưa tìm được: máy chưa tải được phần tìm kiếm. Bạn thử lại, hoặc xem danh sách mọi trang bên dưới. Cần người giúp ngay: gọi số ở đầu danh sách.',
    );
    pageList.hidden = false;
  };
  const search = async (): Promise<void> => {
    const query = input.value.trim();
    const run = ++latest;
    list.replaceChildren();
    more.classList.add('hidden');
    pageList.hidden = false;
    if (query === '') return say('');
    say('Đang tìm…', true);
    try {
      engine ??= startEngine();
      const found = await withinPatience(engine.then((started) => started.find(query, kindSelect.value)));
      if (run !== latest) return;
      await showNext(found, run);
      if (run !== latest) return;
      pageList.hidden = found.length > 0;
      say(
        found.length > 0
          ? `${found.length} trang có “${query}”.`
          : `Không thấy trang nào có “${query}”. Bạn thử ít chữ hơn, hoặc xem danh sách mọi trang bên dưới. Cần người giúp ngay: gọi số ở đầu danh sách.`,
      );
    } catch {
      if (run === latest) fail();
    }
  };

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(input.value.trim())}`);
    void search();
  });
  kindSelect.addEventListener('change', () => void search());
  void search();
}
