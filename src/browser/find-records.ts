import { longestRun, type QueryWord } from '#domain/place-score.ts';
import type { Reading } from '#domain/query-reading.ts';
import { type RankedPlace, rankedPlaces } from '#domain/record-score.ts';
import { hasMarks, isSmallWord, type SearchWord, searchWordsOf } from '#domain/search-word.ts';
import { composeStrokedD, decomposeStrokedD } from '#domain/vietnamese-text.ts';
import type { Fragment, Pagefind, PagefindResult } from './pagefind.ts';

export type Filters = Readonly<Record<string, string>>;

/** A record that answers a query, with its places, best first. */
export interface FoundRecord {
  readonly fragment: Fragment;
  readonly content: string;
  readonly title: string;
  readonly kind: string;
  readonly score: number;
  readonly places: readonly RankedPlace[];
}

/** More words say nothing more, and each costs a look-up. */
const mostWords = 12;

export type LookUp = (word: SearchWord) => Promise<readonly PagefindResult[]>;

/** Looks words up one at a time, each once: so a word that no page has stops none of the others. */
export function lookUpIn(pagefind: Pagefind, filters: Filters): LookUp {
  const known = new Map<string, Promise<readonly PagefindResult[]>>();
  let queue: Promise<unknown> = Promise.resolve();
  const search = async (text: string, exactDiacritics: boolean): Promise<readonly PagefindResult[]> => {
    await pagefind.options({ exactDiacritics });
    return (await pagefind.search(decomposeStrokedD(text), { filters })).results;
  };
  const find = async (word: SearchWord): Promise<readonly PagefindResult[]> => {
    const exact = hasMarks(word) ? await search(word.marked, true) : [];
    return exact.length > 0 ? exact : search(word.folded, false);
  };
  return (word) => {
    const before = known.get(word.marked);
    if (before) return before;
    // The option belongs to the engine, not to the search: one after the other.
    const found = queue.then(() => find(word));
    queue = found.catch(() => undefined);
    known.set(word.marked, found);
    return found;
  };
}

interface Candidate {
  readonly result: PagefindResult;
  readonly score: number;
}

/** The records that hold words of the query, likeliest first, by the positions of the words alone. */
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
  return [...records.values()]
    .map(({ result, positions, weight, sum }) => ({
      result,
      score: (3 * weight) / total + (2 * longestRun(positions)) / query.length + sum / total,
    }))
    .sort((a, b) => b.score - a.score);
}

/** What a word that only asks or joins weighs of what it would. */
const smallShare = 0.25;

/** A word that few records have says more; `count` of `total` have it. */
const weightOf = (count: number, total: number): number => Math.log(1 + total / (1 + count));

/** Finds the records that answer a query, best first. `recordCount` is how many there are in all. */
export async function findRecords(
  { text, standIn }: Reading,
  { lookUp, recordCount, depth, isOpen }: { lookUp: LookUp; recordCount: number; depth: number; isOpen: boolean },
): Promise<{ records: FoundRecord[]; missing: SearchWord[]; count: number }> {
  const words = searchWordsOf(text).slice(0, mostWords);
  const found = await Promise.all(words.map(lookUp));
  const weighted = words.map((word, index) => ({
    ...word,
    weight:
      weightOf(found[index]?.length || 0, recordCount) *
      (isSmallWord(word) ? smallShare : 1) *
      (standIn && index >= standIn.from && index < standIn.from + standIn.count ? standIn.share : 1),
  }));
  const candidates = candidatesOf(weighted, found);
  const fragments = await Promise.all(
    candidates.slice(0, depth).map(async ({ result, score }) => ({ fragment: await result.data(), score })),
  );
  const records = fragments
    .map(({ fragment, score }) => toFound(fragment, score, weighted, isOpen))
    .sort((a, b) => b.score - a.score);
  return { records, missing: words.filter((_, index) => found[index]?.length === 0), count: candidates.length };
}

function toFound(fragment: Fragment, before: number, query: readonly QueryWord[], isOpen: boolean): FoundRecord {
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
  const places = rankedPlaces({ title, content, anchors, isFirst: !/\?\d+$/.test(fragment.url) }, query, isOpen);
  return {
    fragment,
    content,
    title,
    kind: composeStrokedD((fragment.filters['kind'] || [])[0] || ''),
    score: (places[0] ? places[0].score : 0) + before / 6,
    places,
  };
}
