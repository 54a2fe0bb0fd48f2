import { fetched } from './fetched.ts';
import { fullText } from './full-text.ts';
import { addressOf, asked, readAddress } from './search-address.ts';
import type { AnswerData } from './search-data.ts';
import type { Found, Topic } from './search-engine.ts';
import { type SearchView, searchView } from './search-view.ts';

/** How long a reader is left waiting before being told that it does not work, in milliseconds. */
const patience = 15_000;
/** A pause in the typing after which the pages are searched, in milliseconds. */
const pause = 400;
/** Records read for a first list, and for each longer one. */
const step = 6;

function withinPatience<Value>(promise: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('quá lâu')), patience));
  return Promise.race([promise, late]);
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

/** How long a search waits for what the answers add to it, in milliseconds. */
const headStart = 2_000;

/** The answers, the first of all: their script and their file come with the page (`outputs/search/index-address.ts`). */
async function readAnswers({ settings, showAnswers }: SearchView, document: Document) {
  const read = async (): Promise<AnswerData> => (await fetched(settings.answersPath)).json();
  const [data, { answersIn }] = await Promise.all([read(), import('./search-answers.ts')]);
  return answersIn(data, showAnswers, document);
}

/** Runs the search page: reads the address, shows answers and hits, keeps the address in step with what was asked. */
export function startSearchPage(document: Document): void {
  const view = searchView(document);
  let answer: (query: string) => Topic[] = () => [];
  const answersRead = readAnswers(view, document).then(
    (find) => {
      answer = find;
      answer(view.input.value);
    },
    () => undefined,
  );
  const topicOf = async (query: string): Promise<Topic | undefined> => {
    await Promise.race([answersRead, new Promise((resolve) => setTimeout(resolve, headStart))]);
    return answer(query)[0];
  };
  const { start, fetchAhead } = fullText(view.settings);
  // A search that is slower than the one after it must not show what it found.
  let latest = 0;
  let depth = step;
  let waiting = 0;

  const find = async (run: number, isOpen: boolean): Promise<void> => {
    const { query, filters } = asked(view);
    const topic = topicOf(query);
    const started = start();
    fetchAhead(query, topic).catch(() => undefined);
    const { engine, hitElement } = await started;
    const found = await engine.find(query, { filters, depth, isOpen, topic });
    if (run !== latest) return;
    view.show(
      found.hits.map((hit) => hitElement(document, hit)),
      found.hasMore,
    );
    if (found.hits.length === 0) view.sayWithHelp(`Không thấy trang nào có “${query}”.`);
    else view.say(saidOf(found, query));
  };
  const search = async (isOpen = false): Promise<void> => {
    clearTimeout(waiting);
    const run = ++latest;
    try {
      if (asked(view).query === '') {
        view.show([], false);
        answer('');
        return view.say('');
      }
      view.say('Đang tìm…', true);
      await withinPatience(find(run, isOpen));
    } catch {
      if (run === latest) view.sayWithHelp('Chưa tìm được vì máy chưa tải được phần tìm kiếm. Bạn thử lại nhé.');
    }
  };
  const searchAnew = (): void => {
    depth = step;
    history.pushState(null, '', addressOf(view));
    void search();
  };

  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAnew();
  });
  for (const control of view.filters) control.addEventListener('change', searchAnew);
  view.input.addEventListener('input', () => {
    clearTimeout(waiting);
    depth = step;
    answer(view.input.value);
    waiting = window.setTimeout(() => void search(true), pause);
  });
  view.moreButton.addEventListener('click', () => {
    depth += step;
    void search();
  });
  addEventListener('popstate', () => {
    readAddress(view, location.search);
    void search();
  });
  readAddress(view, location.search);
  void search();
}
