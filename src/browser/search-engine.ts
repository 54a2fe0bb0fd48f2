import { type Lexicon, type Reading, readingsOf } from '#domain/query-reading.ts';
import { searchWordsOf, wordsToLookUp } from '#domain/search-word.ts';
import { type Filters, lookUpIn, shortlistOf } from './find-records.ts';
import { type Hit, toHits } from './hits.ts';
import { mendedWords, withMended } from './mended-words.ts';
import { favourOf, readRecords } from './ranked-records.ts';
import type { WordIndex } from './word-index.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** Mistyped words and what was looked for in their place. */
  readonly mended: readonly (readonly [typed: string, meant: string])[];
  /** Words of the query that no page has. */
  readonly missing: readonly string[];
  /** There are more than were read. */
  readonly hasMore: boolean;
}

/** A situation: words that pages have of it, and the addresses of those that help. */
export interface Topic {
  readonly words: string;
  readonly pages: readonly string[];
}

export interface SearchOptions {
  readonly filters: Filters;
  /** Records read for each reading of the query. */
  readonly depth: number;
  /** The last word may be unfinished. */
  readonly isOpen: boolean;
  /** The situation that the query tells of. */
  readonly topic: Promise<Topic | undefined>;
}

export interface SearchEngine {
  /** Finds pages, best first, by every reading of the query. `depth` is how many records are read for each. */
  find(query: string, options: SearchOptions): Promise<Found>;
}

/** Words looked up for a query, each a file; what they are read as beyond that is left. */
const mostFiles = 12;

/** The readings, in their order, as far as their words are few; the first always. */
function withinBudget(readings: readonly Reading[]): Reading[] {
  const words = new Set<string>();
  return readings.filter(({ text }, index) => {
    const more = wordsToLookUp(searchWordsOf(text)).filter(({ folded }) => !words.has(folded));
    if (index > 0 && words.size + more.length > mostFiles) return false;
    for (const { folded } of more) words.add(folded);
    return true;
  });
}

/** A search over all records of an index. What was looked up once is not looked up again. */
export function searchEngine(index: WordIndex, lexicon: Promise<Lexicon>): SearchEngine {
  return {
    async find(query, { filters, depth, isOpen, topic }) {
      const lookUp = lookUpIn(index, filters);
      const [asTyped, ...others] = readingsOf(query, await lexicon);
      const told = await topic;
      const inOtherWords = told ? [{ text: told.words, worth: 0.8 }, ...others] : others;
      const readings = asTyped ? [asTyped, ...inOtherWords] : [];
      const kept = withinBudget(readings);
      const named = readings.reduce<string[]>((all, { page }) => (page ? all.concat(page) : all), []);
      const [favour, ...shortlists] = await Promise.all([
        favourOf(index, { helping: told ? told.pages : [], named }),
        ...kept.map((reading) => shortlistOf(reading, lookUp, isOpen)),
      ]);
      const missing = shortlists[0]?.missing || [];
      const mended = await mendedWords(missing, () => index.vocabulary().catch(() => []));
      if (mended.length > 0) {
        const reading = { text: withMended(readings[0]?.text || '', mended), worth: 1 };
        shortlists.push(await shortlistOf(reading, lookUp, isOpen));
      }
      const { records, hasMore } = await readRecords(index, shortlists, { depth, isOpen, favour });
      const unmended = missing.filter(({ marked }) => mended.every(([word]) => word !== marked));
      return { hits: toHits(records), mended, missing: unmended.map(({ marked }) => marked), hasMore };
    },
  };
}
