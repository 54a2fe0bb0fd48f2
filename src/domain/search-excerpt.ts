/** A word of an excerpt, in the order of the text. */
export interface ExcerptWord {
  readonly text: string;
  readonly isHit: boolean;
}

/** Where a hit stands in a page: the stretch of words with the most hits, and the anchor it belongs to. */
export interface Place {
  /** Id of the nearest element with an id before the stretch; empty at the top of the page. */
  readonly anchor: string;
  readonly words: readonly ExcerptWord[];
}

export interface Anchor {
  readonly id: string;
  /** Index of the word that the anchor stands before. */
  readonly location: number;
}

function anchorAt(anchors: readonly Anchor[], location: number): string {
  let found = '';
  for (const anchor of anchors) if (anchor.location <= location) found = anchor.id;
  return found;
}

/**
 * The places of a page that a query hits, best first: one for each anchor, at most `limit`.
 * `locations` are word indexes in `content`, `length` is how many words an excerpt shows.
 */
export function placesOf(
  content: string,
  locations: readonly number[],
  anchors: readonly Anchor[],
  { limit = 3, length = 26 } = {},
): Place[] {
  const words = content.split(/\s+/u).filter((word) => word !== '');
  const hits = [...new Set(locations)].sort((a, b) => a - b);
  const inOrder = [...anchors].sort((a, b) => a.location - b.location);
  const stretches = hits
    .map((first) => ({ first, count: hits.filter((hit) => hit >= first && hit < first + length / 2).length }))
    .sort((a, b) => b.count - a.count || a.first - b.first);
  const places = new Map<string, Place>();
  for (const { first } of stretches) {
    const anchor = anchorAt(inOrder, first);
    if (places.has(anchor) || places.size === limit) continue;
    const begin = Math.max(0, first - 6);
    const shown = words.slice(begin, begin + length);
    places.set(anchor, { anchor, words: shown.map((text, index) => ({ text, isHit: hits.includes(begin + index) })) });
  }
  if (places.size === 0)
    places.set('', { anchor: '', words: words.slice(0, length).map((text) => ({ text, isHit: false })) });
  return [...places.values()];
}
