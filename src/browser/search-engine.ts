import { type Lexicon, readingsOf } from '#domain/query-reading.ts';
import type { RankedPlace } from '#domain/record-score.ts';
import { type ExcerptWord, excerptAround } from '#domain/search-excerpt.ts';
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
  /** Words of the query that no page has. */
  readonly missing: readonly string[];
  /** There are more than were read. */
  readonly hasMore: boolean;
}

const placesShown = 3;
/** A place this much worse than the best of its page is no second answer. */
const worthShowing = 0.6;

const pageOf = (url: string): string => url.replace(/\?\d+$/, '');

function toHitPlace({ content }: FoundRecord, { anchor, anchorText, hits }: RankedPlace): HitPlace {
  return { anchor, anchorText, words: excerptAround(content, hits) };
}

/** Records of one page become one hit; the order of the best record stands. */
function toHits(records: readonly FoundRecord[]): Hit[] {
  const pages = new Map<string, { hit: Omit<Hit, 'places'>; places: HitPlace[]; best: number }>();
  for (const record of records) {
    const url = pageOf(record.fragment.url);
    const page = pages.get(url) || {
      hit: { url, title: record.title, kind: record.kind },
      places: [],
      best: record.score,
    };
    for (const place of record.places)
      if (
        page.places.length < placesShown &&
        record.score - (record.places[0] || place).score + place.score >= worthShowing * page.best &&
        page.places.every(({ anchor }) => anchor !== place.anchor)
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

export interface SearchEngine {
  /** Finds pages, best first, by every reading of the query. `depth` is how many records are read for each. */
  find(query: string, options: { filters: Filters; depth: number; isOpen: boolean }): Promise<Found>;
}

/** A search over `recordCount` records. What was looked up once is not looked up again. */
export function searchEngine(pagefind: Pagefind, lexicon: Lexicon, recordCount: number): SearchEngine {
  const lookUps = new Map<string, LookUp>();
  const lookUpWith = (filters: Filters): LookUp => {
    const key = JSON.stringify(filters);
    const lookUp = lookUps.get(key) || lookUpIn(pagefind, filters);
    lookUps.set(key, lookUp);
    return lookUp;
  };
  return {
    async find(query, { filters, depth, isOpen }) {
      const lookUp = lookUpWith(filters);
      const best = new Map<string, FoundRecord>();
      let missing: readonly string[] = [];
      let hasMore = false;
      for (const { text, worth } of readingsOf(query, lexicon)) {
        const found = await findRecords(text, { lookUp, recordCount, depth, isOpen });
        if (worth === 1) missing = found.missing.map(({ marked }) => marked);
        hasMore = hasMore || found.count > depth;
        for (const record of found.records) {
          const score = record.score * worth + (worthOfKind[record.kind] || 0);
          const known = best.get(record.fragment.url);
          if (!known || known.score < score) best.set(record.fragment.url, { ...record, score });
        }
      }
      const records = [...best.values()].sort((a, b) => b.score - a.score);
      return { hits: toHits(records), missing, hasMore };
    },
  };
}
