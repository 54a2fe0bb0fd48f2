import type { Hit } from './search-engine.ts';
import { hitElement } from './search-hit.ts';

function required<Kind extends Element>(document: Document, selector: string, kind: abstract new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Trang tìm kiếm thiếu ${selector}`);
  return element;
}

/** The parts of the search page that a search reads and changes. */
export interface SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly kindSelect: HTMLSelectElement;
  /** Address of the search engine. */
  readonly enginePath: string;
  /** Says how it goes, to eyes and to screen readers. */
  say(text: string, isBusy?: boolean): void;
  /** Says that nothing came of it, with 111 and the list of all pages. */
  sayWithHelp(text: string): void;
  clear(): void;
  /** Adds hits to the list; `loadMore` is what the button for more does, absent when there are no more. */
  add(hits: readonly Hit[], loadMore: (() => void) | undefined): void;
  showKinds(kinds: readonly (readonly [value: string, label: string])[]): void;
}

/** Finds the parts of the search page in its document. Throws when one is missing. */
export function searchView(document: Document): SearchView {
  const kindSelect = required(document, '#loai', HTMLSelectElement);
  const status = required(document, '#trang-thai', HTMLElement);
  const list = required(document, '#ket-qua', HTMLOListElement);
  const more = required(document, '#xem-them', HTMLElement);
  const moreButton = required(document, '#xem-them button', HTMLButtonElement);
  const allPages = required(document, '#danh-sach', HTMLElement);
  const say = (text: string, isBusy = false): void => {
    status.textContent = text;
    list.setAttribute('aria-busy', String(isBusy));
  };
  return {
    form: required(document, 'form.search', HTMLFormElement),
    input: required(document, '#q', HTMLInputElement),
    kindSelect,
    enginePath: list.dataset['engine'] ?? '',
    say,
    sayWithHelp(text) {
      say(
        `${text} Bạn có thể xem danh sách mọi trang bên dưới. Cần người giúp ngay: gọi ${list.dataset['hotline']} khi an toàn.`,
      );
      allPages.hidden = false;
    },
    clear() {
      // Not replaceChildren: Chrome before 86 does not have it.
      list.textContent = '';
      more.classList.add('hidden');
      allPages.hidden = false;
    },
    add(hits, loadMore) {
      list.append(...hits.map((hit) => hitElement(document, hit)));
      more.classList.toggle('hidden', loadMore === undefined);
      moreButton.onclick = loadMore ?? null;
      allPages.hidden = true;
    },
    showKinds(kinds) {
      kindSelect.length = 1;
      for (const [value, label] of kinds) kindSelect.append(new Option(label, value));
      required(document, '#loc', HTMLElement).classList.remove('hidden');
    },
  };
}
