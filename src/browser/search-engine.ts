import { type Lexicon, readingsOf } from '#domain/query-reading.ts';
import { type Filters, type LookUp, lookUpIn, shortlistOf } from './find-records.ts';
import { type Hit, toHits } from './hits.ts';
import { mendedWords, withMended } from './mended-words.ts';
import type { Pagefind } from './pagefind.ts';
import { readRecords } from './ranked-records.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** Mistyped words and what was looked for in their place. */
  readonly mended: readonly (readonly [typed: string, meant: string])[];
  /** Words of the query that no page has. */
  readonly missing: readonly string[];
  /** There are more than were read. */
  readonly hasMore: boolean;
}

export interface SearchOptions {
  readonly filters: Filters;
  /** Records read for each reading of the query. */
  readonly depth: number;
  /** The last word may be unfinished. */
  readonly isOpen: boolean;
  /** What the query tells of, in the words of pages. */
  readonly topics: readonly string[];
}

export interface SearchEngine {
  /** Finds pages, best first, by every reading of the query. `depth` is how many records are read for each. */
  find(query: string, options: SearchOptions): Promise<Found>;
}

interface SearchBase {
  readonly pagefind: Pagefind;
  readonly lexicon: Lexicon;
  readonly recordCount: number;
  /** The words of all pages, the commonest first; asked for when a word of a query is on none of them. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

/** A search over all records. What was looked up once is not looked up again. */
export function searchEngine({ pagefind, lexicon, recordCount, vocabulary }: SearchBase): SearchEngine {
  const lookUps = new Map<string, LookUp>();
  const lookUpWith = (filters: Filters): LookUp => {
    const key = JSON.stringify(filters);
    const lookUp = lookUps.get(key) || lookUpIn(pagefind, filters);
    lookUps.set(key, lookUp);
    return lookUp;
  };
  return {
    async find(query, { filters, depth, isOpen, topics }) {
      const lookUp = lookUpWith(filters);
      const readings = readingsOf(query, lexicon).concat(topics.map((text) => ({ text, worth: 0.8 })));
      await lookUp.prepare(readings.map(({ text }) => text));
      const shortlists = await Promise.all(readings.map((reading) => shortlistOf(reading, lookUp, recordCount)));
      const missing = shortlists[0]?.missing || [];
      const mended = await mendedWords(missing, vocabulary);
      if (mended.length > 0) {
        const reading = { text: withMended(readings[0]?.text || '', mended), worth: 1 };
        await lookUp.prepare([reading.text]);
        shortlists.push(await shortlistOf(reading, lookUp, recordCount));
      }
      const { records, hasMore } = await readRecords(shortlists, depth, isOpen);
      const unmended = missing.filter(({ marked }) => mended.every(([word]) => word !== marked));
      return { hits: toHits(records), mended, missing: unmended.map(({ marked }) => marked), hasMore };
    },
  };
}
