import { likenessOf, type SearchWord } from './search-word.ts';

/** A word of a query and how much it says: a rare word more than a common one. */
export interface QueryWord extends SearchWord {
  readonly weight: number;
}

/** A word of a text; `at` is the index of the stretch between two spaces that holds it. */
export interface MetWord extends SearchWord {
  readonly at: number;
}

/** How well a stretch of text answers a query; every figure from 0 to 1. */
export interface Match {
  /** Weight of the words of the query that it holds, of all. */
  readonly coverage: number;
  /** Longest run of words that stand in the order of the query without a gap, of all. */
  readonly run: number;
  /** Stretches (`at`) of the words that answer the query. */
  readonly hits: readonly number[];
}

/** Less than this is another word that only shares letters. */
const isWord = (likeness: number): boolean => likeness >= 0.5;

/** Matches a stretch of text against a query. The last word of the query may be unfinished when `isOpen`. */
export function matchOf(query: readonly QueryWord[], words: readonly MetWord[], isOpen = false): Match {
  const best: number[] = query.map(() => 0);
  const hits: number[] = [];
  let runs: number[] = [];
  let run = 0;
  for (const word of words) {
    const next: number[] = [];
    let isHit = false;
    query.forEach((typed, index) => {
      const likeness = likenessOf(typed, word, isOpen && index === query.length - 1);
      best[index] = Math.max(best[index] || 0, likeness);
      isHit = isHit || isWord(likeness);
      next[index] = isWord(likeness) ? (runs[index - 1] || 0) + likeness : 0;
      run = Math.max(run, next[index] || 0);
    });
    if (isHit && hits[hits.length - 1] !== word.at) hits.push(word.at);
    runs = next;
  }
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const met = query.reduce((sum, { weight }, index) => sum + weight * (best[index] || 0), 0);
  return { coverage: total === 0 ? 0 : met / total, run: query.length === 0 ? 0 : run / query.length, hits };
}

/** Longest run of positions, one from each list in turn, each next to the one before. */
export function longestRun(positions: readonly (readonly number[])[]): number {
  let longest = 0;
  let before = new Map<number, number>();
  for (const list of positions) {
    const here = new Map<number, number>();
    for (const at of list) {
      const length = (before.get(at - 1) || 0) + 1;
      here.set(at, length);
      longest = Math.max(longest, length);
    }
    before = here;
  }
  return longest;
}
