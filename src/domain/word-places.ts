/** Where a word stands in one record of the search index. */
export interface WordPlaces {
  /** Number of the record. */
  readonly record: number;
  /** Stretches between two spaces that hold the word, ascending. */
  readonly positions: readonly number[];
  /** How many of them stand in a heading. */
  readonly headingCount: number;
}

/**
 * The places of a word as one list of whole numbers, short on the wire. A negative number `-n` begins the record `n` after
 * the one before (the first counts from -1); each number after it is a place, as the distance from the place before in
 * that record; a place is twice its position, plus one in a heading.
 */
export type WrittenPlaces = readonly number[];

/** A place as one number. A large site has millions of them, and numbers are small. */
export const placeCode = (position: number, isHeading: boolean): number => 2 * position + (isHeading ? 1 : 0);

/** Writes places, each a {@link placeCode}; the records must come in ascending order, their places in any. */
export function writePlaces(records: readonly (readonly [record: number, codes: readonly number[]])[]): WrittenPlaces {
  const written: number[] = [];
  let recordBefore = -1;
  for (const [record, codes] of records) {
    written.push(recordBefore - record);
    recordBefore = record;
    let codeBefore = 0;
    for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
      written.push(code - codeBefore);
      codeBefore = code;
    }
  }
  return written;
}

/** Reads places; records in ascending order. */
export function readPlaces(written: WrittenPlaces): WordPlaces[] {
  const all: { record: number; positions: number[]; headingCount: number }[] = [];
  let record = -1;
  let code = 0;
  for (const step of written) {
    if (step < 0) {
      record -= step;
      code = 0;
      all.push({ record, positions: [], headingCount: 0 });
      continue;
    }
    code += step;
    const last = all[all.length - 1];
    last?.positions.push(code >> 1);
    if (last) last.headingCount += code & 1;
  }
  return all;
}

/** The places of several spellings together, each record once. */
export function mergePlaces(lists: readonly (readonly WordPlaces[])[]): readonly WordPlaces[] {
  const [only = [], ...others] = lists;
  if (others.length === 0) return only;
  const merged = new Map<number, WordPlaces>();
  for (const list of lists)
    for (const one of list) {
      const before = merged.get(one.record);
      merged.set(one.record, {
        record: one.record,
        positions: before ? before.positions.concat(one.positions).sort((a, b) => a - b) : one.positions,
        headingCount: (before ? before.headingCount : 0) + one.headingCount,
      });
    }
  return Array.from(merged.values());
}
