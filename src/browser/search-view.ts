import { readSettings, type SearchSettings } from './search-settings.ts';

function required<Kind extends Element>(document: Document, selector: string, kind: abstract new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Trang tìm kiếm thiếu ${selector}`);
  return element;
}

/** The controls that narrow a search, by the name of their filter. */
export const filterNames = ['kind', 'document', 'year', 'agency'] as const;

/** The parts of the search page that a search reads and changes. */
export interface SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: readonly HTMLSelectElement[];
  readonly moreButton: HTMLButtonElement;
  readonly settings: SearchSettings;
  /** Shows what to do now, above the hits. */
  showAnswers(cards: readonly HTMLElement[]): void;
  /** Says how it goes, to eyes and to screen readers. */
  say(text: string, isBusy?: boolean): void;
  /** Says that nothing came of it, with 111 and the list of all pages. */
  sayWithHelp(text: string): void;
  show(hits: readonly HTMLElement[], hasMore: boolean): void;
}

/** Finds the parts of the search page in its document. Throws when one is missing. */
export function searchView(document: Document): SearchView {
  const status = required(document, '#trang-thai', HTMLElement);
  const list = required(document, '#ket-qua', HTMLOListElement);
  const more = required(document, '#xem-them', HTMLElement);
  const allPages = required(document, '#danh-sach', HTMLElement);
  const answers = required(document, '#tra-loi-nhanh', HTMLElement);
  const filters = filterNames.map((name) => required(document, `select[name=${name}]`, HTMLSelectElement));
  required(document, '#loc', HTMLElement).hidden = false;
  const say = (text: string, isBusy = false): void => {
    status.textContent = text;
    list.setAttribute('aria-busy', String(isBusy));
  };
  return {
    form: required(document, 'form.search', HTMLFormElement),
    input: required(document, '#q', HTMLInputElement),
    filters,
    moreButton: required(document, '#xem-them button', HTMLButtonElement),
    settings: readSettings(list),
    showAnswers(cards) {
      answers.textContent = '';
      answers.append(...cards);
      answers.hidden = cards.length === 0;
    },
    say,
    sayWithHelp(text) {
      say(
        `${text} Bạn có thể xem danh sách mọi trang bên dưới. Cần người giúp ngay: gọi ${list.dataset['hotline']} khi an toàn.`,
      );
      allPages.hidden = false;
    },
    show(hits, hasMore) {
      // Not replaceChildren: Chrome before 86 does not have it.
      list.textContent = '';
      list.append(...hits);
      more.hidden = !hasMore;
      allPages.hidden = hits.length > 0;
    },
  };
}
