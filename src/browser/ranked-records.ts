import { type RankedPlace, rankedPlaces } from '#domain/record-score.ts';
import { type Candidate, type LoadedRecord, type Shortlist, toLoaded } from './find-records.ts';

/** Pages that a first list has, where there are as many. */
const fewestPages = 3;

/** The page of a record: its number goes. */
export const pageOf = (url: string): string => url.replace(/\?\d+$/, '');

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
export interface FoundRecord {
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
export async function readRecords(
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
