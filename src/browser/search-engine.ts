import { toFolded } from '#domain/fold.ts';
import { type Lexicon, type Reading, readingsOf } from '#domain/query-reading.ts';
import type { RankedPlace } from '#domain/record-score.ts';
import { type ExcerptWord, excerptAround } from '#domain/search-excerpt.ts';
import { type SearchWord, searchWordsOf } from '#domain/search-word.ts';
import { correctionsOf } from '#domain/slip.ts';
import { type Filters, type FoundRecord, findRecords, type LookUp, lookUpIn } from './find-records.ts';
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
const fewestPages = 4;

const pageOf = (url: string): string => url.replace(/\?\d+$/, '');

function toHitPlace({ content }: FoundRecord, { anchor, anchorText, hits }: RankedPlace): HitPlace {
  return { anchor, anchorText, words: excerptAround(content, hits) };
}

/** Records of one page become one hit; the order of the best record stands. */
function toHits(records: readonly FoundRecord[]): Hit[] {
  const pages = new Map<string, { hit: Omit<Hit, 'places'>; places: HitPlace[] }>();
  for (const record of records) {
    const url = pageOf(record.fragment.url);
    const page = pages.get(url) || {
      hit: { url, title: record.title, kind: record.kind },
      places: [],
    };
    const [best, ...others] = record.places;
    const known = new Set(page.places.map(({ anchor }) => anchor));
    if (best && !known.has(best.anchor) && page.places.length < placesShown) page.places.push(toHitPlace(record, best));
    for (const place of others)
      if (
        best &&
        place.score >= worthShowing * best.score &&
        !known.has(place.anchor) &&
        page.places.length < placesShown
      )
        page.places.push(toHitPlace(record, place));
    pages.set(url, page);
  }
  return [...pages.values()].map(({ hit, places }) => ({ ...hit, places }));
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

const worthOfPage = ({ kind, fragment }: FoundRecord, isDefinition: boolean): number =>
  (worthOfKind[kind] || 0) + (isDefinition && explains.test(fragment.url) ? 1.5 : 0);

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

/** For each word that no page has, the commonest word that it may be a slip of. */
async function mendedWords(
  missing: readonly SearchWord[],
  vocabulary: SearchBase['vocabulary'],
): Promise<[typed: string, meant: string][]> {
  const slips = missing.filter(({ folded }) => folded.length > 2 && !/\d/.test(folded));
  if (slips.length === 0) return [];
  const byLetters = new Map((await vocabulary()).map((word) => [toFolded(word), word]));
  const mended: [string, string][] = [];
  for (const { marked, folded } of slips) {
    const meant = byLetters.get(correctionsOf(folded, byLetters.keys())[0] || '');
    if (meant) mended.push([marked, meant]);
  }
  return mended;
}

const withMended = (text: string, mended: readonly (readonly [string, string])[]): string =>
  searchWordsOf(text)
    .map(({ marked }) => (mended.filter(([typed]) => typed === marked)[0] || [marked, marked])[1])
    .join(' ');

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
      const best = new Map<string, FoundRecord>();
      let hasMore = false;
      const pageCount = (): number => new Set([...best.keys()].map(pageOf)).size;
      const read = async (reading: Reading, from = depth): Promise<readonly SearchWord[]> => {
        const found = await findRecords(reading, { lookUp, recordCount, depth: from, isOpen });
        hasMore = found.count > from;
        for (const record of found.records) {
          const score = record.score * reading.worth + worthOfPage(record, reading.isDefinition === true);
          const known = best.get(record.fragment.url);
          if (!known || known.score < score) best.set(record.fragment.url, { ...record, score });
        }
        // Several records may be of one page: a list of one page is no choice.
        return hasMore && pageCount() < fewestPages && from < 4 * depth ? read(reading, from + depth) : found.missing;
      };
      const [typed, ...others] = readingsOf(query, lexicon);
      const missing = typed ? await read(typed) : [];
      const mended = await mendedWords(missing, vocabulary);
      if (typed && mended.length > 0) await read({ text: withMended(typed.text, mended), worth: 1 });
      for (const reading of others) await read(reading);
      for (const topic of topics) await read({ text: topic, worth: 0.8 });
      const records = [...best.values()].sort((a, b) => b.score - a.score);
      const unmended = missing.filter(({ marked }) => mended.every(([word]) => word !== marked));
      return { hits: toHits(records), mended, missing: unmended.map(({ marked }) => marked), hasMore };
    },
  };
}
