import { longestRun, type QueryWord } from '#domain/place-score.ts';
import type { Reading } from '#domain/query-reading.ts';
import { type ReadRecord, readRecord } from '#domain/record-score.ts';
import { hasMarks, isSmallWord, type SearchWord, searchWordsOf } from '#domain/search-word.ts';
import { composeStrokedD, decomposeStrokedD } from '#domain/vietnamese-text.ts';
import type { Fragment, Pagefind, PagefindResult } from './pagefind.ts';

export type Filters = Readonly<Record<string, string>>;

/** More words say nothing more, and each costs a look-up. */
const mostWords = 12;

export interface LookUp {
  /** Fetches what the words of some texts need, all at once. */
  prepare(texts: readonly string[]): Promise<void>;
  /** The records that have a word. Each word is looked up by itself, once: one that no page has stops none of the others. */
  find(word: SearchWord): Promise<readonly PagefindResult[]>;
}

/** Looks words up in the records that pass the filters `chosen`. */
export function lookUpIn(pagefind: Pagefind, chosen: Filters): LookUp {
  const filters: Record<string, string> = {};
  for (const name of Object.keys(chosen)) filters[name] = decomposeStrokedD(chosen[name] || '');
  const known = new Map<string, Promise<readonly PagefindResult[]>>();
  let queue: Promise<unknown> = Promise.resolve();
  const search = async (text: string, exactDiacritics: boolean): Promise<readonly PagefindResult[]> => {
    await pagefind.options({ exactDiacritics });
    return (await pagefind.search(decomposeStrokedD(text), { filters })).results;
  };
  const findAnew = async (word: SearchWord): Promise<readonly PagefindResult[]> => {
    const exact = hasMarks(word) ? await search(word.marked, true) : [];
    return exact.length > 0 ? exact : search(word.folded, false);
  };
  return {
    async prepare(texts) {
      const words = searchWordsOf(texts.join(' ')).map(({ folded }) => folded);
      await pagefind.preload(words.slice(0, 4 * mostWords).join(' '), { filters });
    },
    find(word) {
      const before = known.get(word.marked);
      if (before) return before;
      // The option belongs to the engine, not to the search: one after the other.
      const found = queue.then(() => findAnew(word));
      queue = found.catch(() => undefined);
      known.set(word.marked, found);
      return found;
    },
  };
}

/** A record that holds words of a query, by their positions alone: its own words are not fetched yet. */
export interface Candidate {
  readonly result: PagefindResult;
  readonly score: number;
}

function candidatesOf(query: readonly QueryWord[], found: readonly (readonly PagefindResult[])[]): Candidate[] {
  const records = new Map<
    string,
    { result: PagefindResult; positions: (readonly number[])[]; weight: number; sum: number }
  >();
  found.forEach((results, index) => {
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    const weight = query[index]?.weight || 0;
    for (const result of results) {
      const record = records.get(result.id) || { result, positions: query.map(() => []), weight: 0, sum: 0 };
      record.positions[index] = result.words;
      record.weight += weight;
      record.sum += (weight * result.score) / best;
      records.set(result.id, record);
    }
  });
  const total = query.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return Array.from(records.values()).map(({ result, positions, weight, sum }) => ({
    result,
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

/** The records that hold words of a reading. `recordCount` is how many there are in all. */
export async function shortlistOf(reading: Reading, lookUp: LookUp, recordCount: number): Promise<Shortlist> {
  const { text, standIn } = reading;
  const words = searchWordsOf(text).slice(0, mostWords);
  const found = await Promise.all(words.map((word) => lookUp.find(word)));
  const query = words.map((word, index) => ({
    ...word,
    weight:
      weightOf(found[index]?.length || 0, recordCount) *
      (isSmallWord(word) ? smallShare : 1) *
      (standIn && index >= standIn.from && index < standIn.from + standIn.count ? standIn.share : 1),
  }));
  const missing = words.filter((_, index) => found[index]?.length === 0);
  return { reading, query, candidates: candidatesOf(query, found), missing };
}

/** A record whose words are there, not ranked yet. */
export interface LoadedRecord {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly content: string;
  readonly read: ReadRecord;
}

export function toLoaded(fragment: Fragment): LoadedRecord {
  const content = composeStrokedD(fragment.content);
  const title = composeStrokedD(fragment.meta['title'] || '');
  const anchors = fragment.anchors
    // Form controls have ids too, and are no places to read.
    .filter(({ element }) => element !== 'input')
    .map(({ id, location, element, text }) => ({
      id,
      location,
      text: composeStrokedD(text || ''),
      isHeading: /^h\d$/.test(element),
    }));
  return {
    url: fragment.url,
    title,
    kind: composeStrokedD((fragment.filters['kind'] || [])[0] || ''),
    content,
    read: readRecord({ title, content, anchors, isFirst: !/\?\d+$/.test(fragment.url) }),
  };
}
