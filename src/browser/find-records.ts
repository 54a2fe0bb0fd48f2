import { longestRun, type QueryWord } from '#domain/place-score.ts';
import type { Reading } from '#domain/query-reading.ts';
import { isSmallWord, type SearchWord, searchWordsOf, wordsToLookUp } from '#domain/search-word.ts';
import type { WordPlaces } from '#domain/word-places.ts';
import type { WordIndex } from './word-index.ts';

export type Filters = Readonly<Record<string, string>>;

export interface LookUp {
  /** How many records there are in all. */
  readonly recordCount: number;
  /** The records that have a word; `isBegun` when it may be unfinished. A word that no record has stops none of the others. */
  find(word: SearchWord, isBegun: boolean): Promise<readonly WordPlaces[]>;
}

/** The records that pass all filters `chosen`; `undefined` when none is chosen. */
async function passing(index: WordIndex, chosen: Filters): Promise<ReadonlySet<number> | undefined> {
  const names = Object.keys(chosen);
  if (names.length === 0) return undefined;
  const table = await index.filters();
  const lists = names.map((name) => table[name]?.[chosen[name] || ''] || []);
  const [first = [], ...others] = lists.map((list) => new Set(list));
  return new Set(Array.from(first).filter((record) => others.every((list) => list.has(record))));
}

/** Looks words up in the records that pass the filters `chosen`. */
export function lookUpIn(index: WordIndex, chosen: Filters): LookUp {
  const passed = passing(index, chosen);
  return {
    recordCount: index.recordCount,
    async find(word, isBegun) {
      const [whole, records] = await Promise.all([index.placesOf(word), passed]);
      const found = whole.length === 0 && isBegun ? await index.placesOfBeginning(word) : whole;
      return records ? found.filter(({ record }) => records.has(record)) : found;
    },
  };
}

/** A record that holds words of a query, by their places alone: its own words are not fetched yet. */
export interface Candidate {
  readonly record: number;
  readonly score: number;
}

/** What it counts that a word stands in a record often, or in a heading of it; from 0 to 1. */
function frequencyOf({ positions, headingCount }: WordPlaces): number {
  const count = positions.length + 2 * headingCount;
  return count / (count + 1.5);
}

function candidatesOf(query: readonly QueryWord[], found: readonly (readonly WordPlaces[])[]): Candidate[] {
  const records = new Map<number, { positions: (readonly number[])[]; weight: number; sum: number }>();
  found.forEach((places, index) => {
    const weight = query[index]?.weight || 0;
    for (const place of places) {
      const record = records.get(place.record) || { positions: query.map(() => []), weight: 0, sum: 0 };
      record.positions[index] = place.positions;
      record.weight += weight;
      record.sum += weight * frequencyOf(place);
      records.set(place.record, record);
    }
  });
  const total = query.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return Array.from(records).map(([record, { positions, weight, sum }]) => ({
    record,
    score: (3 * weight) / total + (2 * longestRun(positions)) / query.length + sum / total,
  }));
}

/** What a word that only asks or joins weighs of what it would. */
const smallShare = 0.25;

/** A word that few records have says more; `count` of `total` have it. */
const weightOf = (count: number, total: number): number => Math.log(1 + total / (1 + count));

/** What the index alone says of one reading of a query. */
export interface Shortlist {
  readonly reading: Reading;
  readonly query: readonly QueryWord[];
  readonly candidates: readonly Candidate[];
  /** Words that no record has. */
  readonly missing: readonly SearchWord[];
}

/** The records that hold words of a reading; the last word may be unfinished when `isOpen`. */
export async function shortlistOf(reading: Reading, lookUp: LookUp, isOpen: boolean): Promise<Shortlist> {
  const { text, standIn } = reading;
  const all = searchWordsOf(text);
  const words = wordsToLookUp(all);
  const last = all[all.length - 1];
  const found = await Promise.all(words.map((word) => lookUp.find(word, isOpen && word === last)));
  const query = words.map((word, index) => ({
    ...word,
    weight:
      weightOf(found[index]?.length || 0, lookUp.recordCount) *
      (isSmallWord(word) ? smallShare : 1) *
      (standIn && standIn.words.indexOf(word.marked) >= 0 ? standIn.share : 1),
  }));
  const missing = words.filter((_, index) => found[index]?.length === 0);
  return { reading, query, candidates: candidatesOf(query, found), missing };
}
