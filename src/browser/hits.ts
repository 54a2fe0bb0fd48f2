import type { RankedPlace } from '#domain/record-score.ts';
import { type ExcerptWord, excerptAround } from '#domain/search-excerpt.ts';
import { type FoundRecord, pageOf } from './ranked-records.ts';

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

const placesShown = 3;
/** A place this much worse than the best of its page is no second answer. */
const worthShowing = 0.6;

function toHitPlace({ record }: FoundRecord, { anchor, anchorText, hits }: RankedPlace): HitPlace {
  return { anchor, anchorText, words: excerptAround(record.content, hits) };
}

/** Records of one page become one hit; the order of the best record stands. */
export function toHits(records: readonly FoundRecord[]): Hit[] {
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
