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

/** What a match is worth: to hold all words counts most, and once more when none is missing; as a phrase nearly as much. */
const worthOf = ({ coverage, closeness, run }: Match): number =>
  1.5 * coverage + 1.5 * closeness + 2 * run + (run > 0.95 ? 1 : 0) + (coverage > 0.95 ? 0.8 : 0);

/** A stretch of a record that one anchor leads to. */
interface Segment {
  readonly anchor: Anchor | undefined;
  readonly words: readonly MetWord[];
  /** Of a heading that begins the stretch. */
  readonly heading: readonly MetWord[];
}

/** A record with its words taken apart, once for all readings of a query. */
export interface ReadRecord {
  readonly isFirst: boolean;
  readonly title: readonly MetWord[];
  readonly words: readonly MetWord[];
  readonly segments: readonly Segment[];
}

/** Takes the words of a record apart, by the anchors that lead to them. */
export function readRecord({ title, content, anchors, isFirst }: SearchRecord): ReadRecord {
  const words = metWordsOf(content);
  const inOrder = anchors.slice().sort((a, b) => a.location - b.location);
  const bounds: (Anchor | undefined)[] = [undefined, ...inOrder];
  const segments = bounds.map((anchor, index) => {
    const next = bounds[index + 1];
    const from = anchor ? anchor.location : 0;
    return {
      anchor,
      words: words.filter(({ at }) => at >= from && (!next || at < next.location)),
      heading: anchor?.isHeading ? metWordsOf(anchor.text) : [],
    };
  });
  return { isFirst, title: metWordsOf(title), words, segments: segments.filter((one) => one.words.length > 0) };
}

/** The places of a record that answer a query, best first; at least one where the record has words. */
export function rankedPlaces(
  { isFirst, title, words, segments }: ReadRecord,
  query: readonly QueryWord[],
  isOpen: boolean,
): RankedPlace[] {
  const whole = matchOf(query, words, isOpen);
  const named = matchOf(query, title, isOpen);
  const places = segments.map((segment) => {
    const { anchor } = segment;
    const match = matchOf(query, segment.words, isOpen);
    const heading = segment.heading.length > 0 ? matchOf(query, segment.heading, isOpen).run : 0;
    const asTitle = isFirst && !anchor ? named.coverage * named.run : 0;
    return {
      anchor: anchor ? anchor.id : '',
      anchorText: anchor ? anchor.text : '',
      score: worthOf(match) + whole.coverage + 0.3 * named.coverage + 0.8 * heading + 1.5 * asTitle,
      coverage: match.coverage,
      run: match.run,
      hits: match.hits,
    };
  });
  const found = places.filter(({ hits }) => hits.length > 0).sort((a, b) => b.score - a.score);
  return found.length > 0 ? found : places.slice(0, 1);
}
