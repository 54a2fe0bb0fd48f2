import type { Page } from 'playwright-core';
import type { Judgement } from './search-figures.ts';

const hitsRead = 10;

export type Answered = Pick<Judgement, 'hits' | 'cards'>;
/** Answers by the name of the search; one engine may be read in several ways. */
type Answers = Readonly<Record<string, Answered>>;

/** A search on a page that a browser has open. */
export interface Search {
  readonly address: () => string;
  readonly ask: (page: Page, query: string) => Promise<Answers>;
}

export const ourName = 'Trang này';

/** The search page of the site, used as a reader uses it. */
export const ourSearch = (address: () => string): Search => ({
  address,
  async ask(page, query) {
    await page.evaluate((text) => {
      const input = document.querySelector('#q');
      if (input instanceof HTMLInputElement) input.value = text;
      document.querySelector<HTMLFormElement>('form.search')?.requestSubmit();
    }, query);
    await page.locator('#ket-qua[aria-busy="false"]').waitFor({ state: 'attached' });
    const answered = await page.evaluate(() => ({
      hits: Array.from(
        document.querySelectorAll('#ket-qua > li'),
        (hit) => hit.querySelector('a')?.getAttribute('href') ?? '',
      ),
      cards: Array.from(
        document.querySelectorAll('#tra-loi-nhanh [data-answer]'),
        (card) => card.getAttribute('data-answer') ?? '',
      ),
    }));
    return { [ourName]: { ...answered, hits: answered.hits.slice(0, hitsRead) } };
  },
});

/** A page that offers `find`, as those in `tests/fixtures/search/rivals` do. */
export const rivalSearch = (address: () => string): Search => ({
  address,
  async ask(page, query) {
    await page.waitForFunction('globalThis.find');
    const found = await page.evaluate<Record<string, string[]>>(`find(${JSON.stringify(query)})`);
    return Object.fromEntries(Object.entries(found).map(([name, hits]) => [name, { hits, cards: [] }]));
  },
});
