import { type Match, type MetWord, matchOf, type QueryWord } from './place-score.ts';
import { searchWordsOf } from './search-word.ts';

/** An id of a page and the stretch between two spaces that it stands before. */
export interface Anchor {
  readonly id: string;
  readonly location: number;
  readonly text: string;
  readonly isHeading: boolean;
}

/** A stretch of a page as the search engine hands it over. */
export interface SearchRecord {
  readonly title: string;
  readonly content: string;
  readonly anchors: readonly Anchor[];
  /** The stretch begins with the page's title. */
  readonly isFirst: boolean;
}

/** A place of a page, with what it is worth for a query. */
export interface RankedPlace {
  /** Id of the place; empty for the top of the page. */
  readonly anchor: string;
  readonly anchorText: string;
  readonly score: number;
  readonly coverage: number;
  readonly run: number;
  /** Stretches of `content` that answer the query. */
  readonly hits: readonly number[];
}

const metWordsOf = (content: string): MetWord[] =>
  content
    .split(/\s+/)
    .filter((stretch) => stretch !== '')
    .reduce<MetWord[]>((all, stretch, at) => {
      for (const word of searchWordsOf(stretch)) all.push({ ...word, at });
      return all;
    }, []);

/** What a match is worth: to hold all words counts most, to hold them as a phrase nearly as much. */
const worthOf = ({ coverage, closeness, run }: Match): number =>
  1.5 * coverage + 1.5 * closeness + 2 * run + (run > 0.95 ? 1 : 0);

interface Segment {
  readonly anchor: Anchor | undefined;
  readonly words: readonly MetWord[];
}

function segmentsOf(words: readonly MetWord[], anchors: readonly Anchor[]): Segment[] {
  const inOrder = anchors.slice().sort((a, b) => a.location - b.location);
  const bounds: (Anchor | undefined)[] = [undefined, ...inOrder];
  return bounds.map((anchor, index) => {
    const next = bounds[index + 1];
    const from = anchor ? anchor.location : 0;
    return { anchor, words: words.filter(({ at }) => at >= from && (!next || at < next.location)) };
  });
}

/** The places of a record that answer a query, best first; at least one. */
export function rankedPlaces(record: SearchRecord, query: readonly QueryWord[], isOpen: boolean): RankedPlace[] {
  const words = metWordsOf(record.content);
  const whole = matchOf(query, words, isOpen);
  const title = matchOf(query, metWordsOf(record.title), isOpen);
  const places = segmentsOf(words, record.anchors)
    .filter((segment) => segment.words.length > 0)
    .map(({ anchor, words }) => {
      const match = matchOf(query, words, isOpen);
      const heading = anchor?.isHeading ? matchOf(query, metWordsOf(anchor.text), isOpen).run : 0;
      const named = record.isFirst && !anchor ? title.coverage * title.run : 0;
      return {
        anchor: anchor ? anchor.id : '',
        anchorText: anchor ? anchor.text : '',
        score: worthOf(match) + whole.coverage + 0.3 * title.coverage + 0.8 * heading + 1.5 * named,
        coverage: match.coverage,
        run: match.run,
        hits: match.hits,
      };
    });
  const found = places.filter(({ hits }) => hits.length > 0).sort((a, b) => b.score - a.score);
  return found.length > 0 ? found : places.slice(0, 1);
}
