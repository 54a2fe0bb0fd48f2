import { type RankedPlace, type ReadRecord, rankedPlaces, readRecord } from '#domain/record-score.ts';
import type { Candidate, Shortlist } from './find-records.ts';
import type { IndexedRecord, WordIndex } from './word-index.ts';

/** Pages that a first list has, where there are as many. */
const fewestPages = 3;

/** The page of a record: its number goes. */
export const pageOf = (url: string): string => url.replace(/\?\d+$/, '');

/** What a kind of page is worth to somebody who may be in need: help before paper. */
const worthOfKind: Readonly<Record<string, number>> = {
  'Cảnh báo': 0.5,
  'Trợ giúp': 0.5,
  'Đường dây nóng': 0.4,
  'Bài học': 0.15,
  'Giải thích luật': 0.2,
  'Ai làm gì': -0.8,
  'Tra cứu': -0.1,
  // A reader who types Vietnamese reads Vietnamese.
  English: -0.3,
};

const explains = /\/(?:thuat-ngu|giai-thich)\//;

const worthOfPage = ({ kind, url }: IndexedRecord, isDefinition: boolean): number =>
  (worthOfKind[kind] || 0) + (isDefinition && explains.test(url) ? 1.5 : 0);

/** What a record is worth before any of its words: its page helps in the situation told, or was asked for by its number. */
export type Favour = (record: number) => number;

const worthOfHelping = 0.8;
const worthOfNamed = 1.5;
/** A record that holds this share of the query is favoured whole. */
const enoughCoverage = 0.8;

/** Favours the records of the pages that help in a situation and of those that a query names. */
export async function favourOf(
  index: WordIndex,
  { helping, named }: { readonly helping: readonly string[]; readonly named: readonly string[] },
): Promise<Favour> {
  if (helping.length + named.length === 0) return () => 0;
  const [helps, isNamed] = await Promise.all([index.recordsOf(helping), index.recordsOf(named)]);
  return (record) => (helps.has(record) ? worthOfHelping : 0) + (isNamed.has(record) ? worthOfNamed : 0);
}

/** Records that the query's own words find best are read first, whatever its other readings and its topic favour. */
const fewestLiteral = 3;

/** The candidates of all readings, each once as the reading that suits it best makes it, likeliest first. */
function pooled(shortlists: readonly Shortlist[], favour: Favour): Candidate[] {
  const pool = new Map<number, Candidate>();
  for (const { candidates, reading } of shortlists)
    for (const { record, score } of candidates) {
      const known = pool.get(record);
      if (!known || known.score < score * reading.worth) pool.set(record, { record, score: score * reading.worth });
    }
  const literal = new Set(
    (shortlists[0] ? shortlists[0].candidates : [])
      .slice()
      .sort((a, b) => b.score - a.score)
      .slice(0, fewestLiteral)
      .map(({ record }) => record),
  );
  const worth = ({ record, score }: Candidate): number => score + favour(record) + (literal.has(record) ? 100 : 0);
  return Array.from(pool.values()).sort((a, b) => worth(b) - worth(a));
}

/** A record that answers a query, with its places, best first. */
export interface FoundRecord {
  readonly record: IndexedRecord;
  readonly score: number;
  readonly places: readonly RankedPlace[];
}

/** Ranks a record by the reading that suits it best; `before` is what the index alone made of it. */
function ranked(record: IndexedRecord, before: number, shortlists: readonly Shortlist[], isOpen: boolean): FoundRecord {
  const read: ReadRecord = readRecord(record);
  const byReading = shortlists.map(({ query, reading }) => {
    const places = rankedPlaces(read, query, isOpen);
    const score = ((places[0]?.score || 0) + before / 6) * reading.worth;
    return { record, places, score: score + worthOfPage(record, reading.isDefinition === true) };
  });
  return byReading.reduce((best, one) => (one.score > best.score ? one : best));
}

interface ReadOptions {
  /** Records fetched at once. */
  readonly depth: number;
  readonly isOpen: boolean;
  readonly favour: Favour;
}

/** Fetches the likeliest records, all at once, and ranks them by their words; goes on until there is a choice of pages. */
export async function readRecords(
  index: WordIndex,
  shortlists: readonly Shortlist[],
  { depth, isOpen, favour }: ReadOptions,
): Promise<{ records: FoundRecord[]; hasMore: boolean }> {
  const pool = pooled(shortlists, favour);
  const records: FoundRecord[] = [];
  let count = 0;
  do {
    const next = pool.slice(count, count + depth);
    count += depth;
    const read = async ({ record, score }: Candidate): Promise<FoundRecord> => {
      const one = ranked(await index.record(record), score, shortlists, isOpen);
      // A page that helps counts as far as it is about what was asked.
      const share = Math.min(1, (one.places[0]?.coverage || 0) / enoughCoverage);
      return { ...one, score: one.score + favour(record) * share };
    };
    records.push(...(await Promise.all(next.map(read))));
  } while (
    count < pool.length &&
    count < 2 * depth &&
    new Set(records.map(({ record }) => pageOf(record.url))).size < fewestPages
  );
  return { records: records.sort((a, b) => b.score - a.score), hasMore: count < pool.length };
}
