import { toFolded } from '#domain/fold.ts';
import { splitJoined } from '#domain/joined-syllables.ts';
import { type Lexicon, readingsOf } from '#domain/query-reading.ts';
import { type RankedPlace, rankedPlaces } from '#domain/record-score.ts';
import { type ExcerptWord, excerptAround } from '#domain/search-excerpt.ts';
import { type SearchWord, searchWordsOf } from '#domain/search-word.ts';
import { correctionsOf } from '#domain/slip.ts';
import {
  type Candidate,
  type Filters,
  type LoadedRecord,
  type LookUp,
  lookUpIn,
  type Shortlist,
  shortlistOf,
  toLoaded,
} from './find-records.ts';
import type { Pagefind } from './pagefind.ts';

/** A place of a page: its anchor, what the page calls it, and the words around what was found. */
export interface HitPlace {
  readonly anchor: string;
  readonly anchorText: string;
  readonly words: readonly ExcerptWord[];
}

export interface Hit {
  readonly title: string;
  readonly kind: string;
  /** Address of the page; a place adds its anchor. */
  readonly url: string;
  /** Best first; at least one. */
  readonly places: readonly HitPlace[];
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Mistyped words and what was looked for in their place. */
  readonly mended: readonly (readonly [typed: string, meant: string])[];
  /** Words of the query that no page has. */
  readonly missing: readonly string[];
  /** There are more than were read. */
  readonly hasMore: boolean;
}

const placesShown = 3;
/** A place this much worse than the best of its page is no second answer. */
const worthShowing = 0.6;

/** Pages that a first list has, where there are as many. */
const fewestPages = 3;

const pageOf = (url: string): string => url.replace(/\?\d+$/, '');

function toHitPlace({ record }: FoundRecord, { anchor, anchorText, hits }: RankedPlace): HitPlace {
  return { anchor, anchorText, words: excerptAround(record.content, hits) };
}

/** Records of one page become one hit; the order of the best record stands. */
function toHits(records: readonly FoundRecord[]): Hit[] {
  const pages = new Map<string, { hit: Omit<Hit, 'places'>; places: HitPlace[] }>();
  for (const found of records) {
    const { url, title, kind } = found.record;
    const page = pages.get(pageOf(url)) || { hit: { url: pageOf(url), title, kind }, places: [] };
    const best = found.places[0]?.score || 0;
    for (const place of found.places)
      if (
        place.score >= worthShowing * best &&
        page.places.length < placesShown &&
        page.places.every(({ anchor }) => anchor !== place.anchor)
      )
        page.places.push(toHitPlace(found, place));
    pages.set(pageOf(url), page);
  }
  return Array.from(pages.values()).map(({ hit, places }) => ({ ...hit, places }));
}

/** What a kind of page is worth to somebody who may be in need: help before paper. */
const worthOfKind: Readonly<Record<string, number>> = {
  'Cảnh báo': 0.5,
  'Đường dây nóng': 0.4,
  'Bài học': 0.15,
  'Giải thích luật': 0.2,
  'Ai làm gì': -0.8,
  'Tra cứu': -0.1,
};

const explains = /\/(?:thuat-ngu|giai-thich)\//;

const worthOfPage = ({ kind, url }: LoadedRecord, isDefinition: boolean): number =>
  (worthOfKind[kind] || 0) + (isDefinition && explains.test(url) ? 1.5 : 0);

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

/** For each word that no page has, what may have been meant: several words typed as one, or the word it is a slip of. */
async function mendedWords(
  missing: readonly SearchWord[],
  vocabulary: SearchBase['vocabulary'],
): Promise<[typed: string, meant: string][]> {
  const slips = missing.filter(({ folded }) => folded.length > 2 && !/\d/.test(folded));
  if (slips.length === 0) return [];
  const byLetters = new Map((await vocabulary()).map((word) => [toFolded(word), word]));
  const mended: [string, string][] = [];
  for (const { marked, folded } of slips) {
    const joined = (splitJoined(folded) || []).map((syllable) => byLetters.get(syllable));
    const meant =
      joined.length > 1 && joined.every(Boolean)
        ? joined.join(' ')
        : byLetters.get(correctionsOf(folded, byLetters.keys())[0] || '');
    if (meant) mended.push([marked, meant]);
  }
  return mended;
}

const withMended = (text: string, mended: readonly (readonly [string, string])[]): string =>
  searchWordsOf(text)
    .map(({ marked }) => (mended.filter(([typed]) => typed === marked)[0] || [marked, marked])[1])
    .join(' ');

interface Ranked {
  readonly candidate: Candidate;
  /** The best that any reading makes of it. */
  readonly score: number;
}

/** The candidates of all readings, each once, likeliest first. */
function pooled(shortlists: readonly Shortlist[]): Ranked[] {
  const pool = new Map<string, Ranked>();
  for (const { candidates, reading } of shortlists)
    for (const candidate of candidates) {
      const score = candidate.score * reading.worth;
      const known = pool.get(candidate.result.id);
      if (!known || known.score < score) pool.set(candidate.result.id, { candidate, score });
    }
  return Array.from(pool.values()).sort((a, b) => b.score - a.score);
}

/** A record that answers a query, with its places, best first. */
interface FoundRecord {
  readonly record: LoadedRecord;
  readonly score: number;
  readonly places: readonly RankedPlace[];
}

/** Ranks a record by the reading that suits it best; `before` is what the index alone made of it. */
function ranked(record: LoadedRecord, before: number, shortlists: readonly Shortlist[], isOpen: boolean): FoundRecord {
  const byReading = shortlists.map(({ query, reading }) => {
    const places = rankedPlaces(record.read, query, isOpen);
    const score = ((places[0]?.score || 0) + before / 6) * reading.worth;
    return { record, places, score: score + worthOfPage(record, reading.isDefinition === true) };
  });
  return byReading.reduce((best, one) => (one.score > best.score ? one : best));
}

/** Fetches the likeliest records, all at once, and ranks them by their words; goes on until there is a choice of pages. */
async function readRecords(
  shortlists: readonly Shortlist[],
  depth: number,
  isOpen: boolean,
): Promise<{ records: FoundRecord[]; hasMore: boolean }> {
  const pool = pooled(shortlists);
  const records: FoundRecord[] = [];
  let count = 0;
  do {
    const next = pool.slice(count, count + depth);
    count += depth;
    const fragments = await Promise.all(next.map(({ candidate }) => candidate.result.data()));
    fragments.forEach((fragment, index) => {
      records.push(ranked(toLoaded(fragment), next[index]?.score || 0, shortlists, isOpen));
    });
  } while (
    count < pool.length &&
    count < 2 * depth &&
    new Set(records.map(({ record }) => pageOf(record.url))).size < fewestPages
  );
  return { records: records.sort((a, b) => b.score - a.score), hasMore: count < pool.length };
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
