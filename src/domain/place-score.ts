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
  /** Weight of the words that stand near one another, of all. */
  readonly closeness: number;
  /** Weight of the longest run of words that stand in the order of the query without a gap, of all. */
  readonly run: number;
  /** Stretches (`at`) of the words that answer the query. */
  readonly hits: readonly number[];
}

/** Less than this is another word that only shares letters. */
const isWord = (likeness: number): boolean => likeness >= 0.5;

/** A word of the text that answers words of the query. */
interface Answered {
  /** Index among the words of the text. */
  readonly position: number;
  /** How well it answers each word of the query. */
  readonly likeness: readonly number[];
}

/** Words of text in which the words of a query are still read together. */
const reachOf = (query: readonly QueryWord[]): number => Math.max(10, 3 * query.length);

const shareOf = (likeness: readonly number[], query: readonly QueryWord[], total: number): number =>
  total === 0 ? 0 : query.reduce((sum, { weight }, index) => sum + weight * (likeness[index] || 0), 0) / total;

const bestOf = (answered: readonly Answered[], query: readonly QueryWord[]): number[] =>
  query.map((_, index) => answered.reduce((best, { likeness }) => Math.max(best, likeness[index] || 0), 0));

/** The largest share of the query that stands within reach of one another. */
function closestShare(answered: readonly Answered[], query: readonly QueryWord[], total: number): number {
  const reach = reachOf(query);
  return answered.reduce((most, { position }, index) => {
    const near: Answered[] = [];
    for (let next = index; next < answered.length; next += 1) {
      const one = answered[next];
      if (!one || one.position - position > reach) break;
      near.push(one);
    }
    return Math.max(most, shareOf(bestOf(near, query), query, total));
  }, 0);
}

/** Matches a stretch of text against a query. The last word of the query may be unfinished when `isOpen`. */
export function matchOf(query: readonly QueryWord[], words: readonly MetWord[], isOpen = false): Match {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const answered: Answered[] = [];
  const hits: number[] = [];
  let runs: number[] = [];
  let run = 0;
  words.forEach((word, position) => {
    const likeness = query.map((typed, index) => likenessOf(typed, word, isOpen && index === query.length - 1));
    runs = likeness.map((one, index) => (isWord(one) ? (runs[index - 1] || 0) + one * (query[index]?.weight || 0) : 0));
    for (const length of runs) run = Math.max(run, length);
    if (likeness.some((one) => one > 0)) answered.push({ position, likeness });
    if (likeness.some(isWord) && hits[hits.length - 1] !== word.at) hits.push(word.at);
  });
  return {
    coverage: shareOf(bestOf(answered, query), query, total),
    closeness: closestShare(answered, query, total),
    run: total === 0 ? 0 : run / total,
    hits,
  };
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
