import { quickAnswerFinder } from '#domain/quick-answers.ts';
import { answerCard, plainText } from './answer-card.ts';
import { fetched } from './fetched.ts';
import { onceMade } from './once-made.ts';
import { addressOf, asked, readAddress } from './search-address.ts';
import type { Answer, AnswerData } from './search-data.ts';
import type { Found, Topic } from './search-engine.ts';
import type { SearchSettings } from './search-settings.ts';
import { searchView } from './search-view.ts';
import { startEngine } from './start-engine.ts';

/** How long a reader is left waiting before being told that it does not work, in milliseconds. */
const patience = 15_000;
/** A pause in the typing after which the pages are searched, in milliseconds. */
const pause = 400;
/** Records read for a first list, and for each longer one. */
const step = 6;
const mostAnswers = 2;

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

/** Finds the answers to a query in the small data, and shows them. */
function answersIn(data: AnswerData, show: (cards: readonly HTMLElement[]) => void, document: Document) {
  const find = quickAnswerFinder<Answer>(data.answers);
  let shown = '';
  return (query: string): Topic[] => {
    const found = find(query)
      .slice(0, mostAnswers)
      .map(({ answer }) => answer);
    const ids = found.map(({ id }) => id).join(' ');
    // A screen reader is not told the same twice while the reader types on.
    if (ids !== shown) show(found.map((answer) => answerCard(document, answer, data.numbers)));
    shown = ids;
    return found.map(({ situation, links }) => ({
      text: plainText(situation, data.numbers),
      pages: links.map(([, address]) => address.replace(/#.*/, '')),
    }));
  };
}

/** How long a search waits for what the answers add to it, in milliseconds. */
const headStart = 2_000;

const loadAnswers = async ({ answersPath }: SearchSettings): Promise<AnswerData> => (await fetched(answersPath)).json();

/** Runs the search page: reads the address, shows answers and hits, keeps the address in step with what was asked. */
export function startSearchPage(document: Document): void {
  const view = searchView(document);
  let answer: (query: string) => Topic[] = () => [];
  const answersRead = loadAnswers(view.settings).then(
    (data) => {
      answer = answersIn(data, view.showAnswers, document);
      answer(view.input.value);
    },
    () => undefined,
  );
  const topicOf = async (query: string): Promise<Topic | undefined> => {
    await Promise.race([answersRead, new Promise((resolve) => setTimeout(resolve, headStart))]);
    return answer(query)[0];
  };
  const engine = onceMade(() => startEngine(view.settings));
  // A search that is slower than the one after it must not show what it found.
  let latest = 0;
  let depth = step;
  let waiting = 0;

  const find = async (run: number, isOpen: boolean): Promise<void> => {
    const { query, filters } = asked(view);
    const started = await engine();
    const found = await started.find(query, { filters, depth, isOpen, topic: topicOf(query) });
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
