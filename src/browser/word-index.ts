import type { SearchRecord } from '#domain/record-score.ts';
import { hasMarks, type SearchWord } from '#domain/search-word.ts';
import { mergePlaces, readPlaces, type WordPlaces, type WrittenPlaces } from '#domain/word-places.ts';
import { fetched } from './fetched.ts';
import { onceMade } from './once-made.ts';

/** A record as the build wrote it: see `outputs/search/search-files.ts`. */
type WrittenRecord = readonly [
  url: string,
  title: string,
  kind: string,
  content: string,
  anchors: readonly (readonly [id: string, location: number, text: string, isHeading: 0 | 1])[],
];

export interface IndexedRecord extends SearchRecord {
  readonly url: string;
  readonly kind: string;
}

type WordFile = Readonly<Record<string, Readonly<Record<string, WrittenPlaces>>>>;

/** Name of a filter → value → numbers of its records. */
export type FilterTable = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The words of all pages; its files are fetched when they are asked for, each once. */
export interface WordIndex {
  readonly recordCount: number;
  /** Where a word stands: as it was typed when a page has it so, else in any marks. */
  placesOf(word: SearchWord): Promise<readonly WordPlaces[]>;
  /** Where words stand that begin with a word. */
  placesOfBeginning(word: SearchWord): Promise<readonly WordPlaces[]>;
  record(number: number): Promise<IndexedRecord>;
  /** The records of some pages, by the addresses of these. */
  recordsOf(pages: readonly string[]): Promise<ReadonlySet<number>>;
  filters(): Promise<FilterTable>;
  /** The words of all pages, the commonest first. */
  vocabulary(): Promise<readonly string[]>;
}

/** Words that begin with what is still being typed: more of them say nothing. */
const mostBegun = 40;

function toRecord([url, title, kind, content, anchors]: WrittenRecord): IndexedRecord {
  return {
    url,
    title,
    kind,
    content,
    anchors: anchors.map(([id, location, text, isHeading]) => ({ id, location, text, isHeading: isHeading === 1 })),
    isFirst: !/\?\d+$/.test(url),
  };
}

/** Opens the index at `address`. Throws when it cannot be had. */
export async function openWordIndex(address: string): Promise<WordIndex> {
  const [recordCount, list]: [number, string] = await (await fetched(`${address}muc-luc.json`)).json();
  const begins = list.split(' ');
  const kept = new Map<string, () => Promise<unknown>>();
  const json = (path: string): Promise<unknown> => {
    const make = kept.get(path) || onceMade(async () => (await fetched(address + path)).json());
    kept.set(path, make);
    return make();
  };
  const fileOf = async (letters: string): Promise<WordFile> => {
    let number = begins.length - 1;
    while (number > 0 && (begins[number] || '') > letters) number -= 1;
    // Written by the build of this very page.
    return (await json(`tu/${number}.json`)) as WordFile;
  };
  const read = (lists: readonly WrittenPlaces[]): readonly WordPlaces[] => mergePlaces(lists.map(readPlaces));
  return {
    recordCount,
    async placesOf(word) {
      const spellings = new Map(Object.entries((await fileOf(word.folded))[word.folded] || {}));
      const exact = hasMarks(word) ? spellings.get(word.marked) : undefined;
      return read(exact ? [exact] : Array.from(spellings.values()));
    },
    async placesOfBeginning({ folded }) {
      const file = await fileOf(folded);
      const begun = Object.keys(file).filter((letters) => letters.startsWith(folded));
      return read(
        begun
          .slice(0, mostBegun)
          .reduce<WrittenPlaces[]>((all, letters) => all.concat(Object.values(file[letters] || {})), []),
      );
    },
    record: async (number) => toRecord((await json(`doan/${number}.json`)) as WrittenRecord),
    async recordsOf(pages) {
      const first = (await json('trang.json')) as Readonly<Record<string, number>>;
      const starts = Object.values(first);
      const records = new Set<number>();
      for (const page of pages) {
        const start = first[page];
        if (start === undefined) continue;
        const next = starts.filter((other) => other > start)[0] || recordCount;
        for (let record = start; record < next; record += 1) records.add(record);
      }
      return records;
    },
    filters: async () => (await json('loc.json')) as FilterTable,
    vocabulary: onceMade(async () => (await (await fetched(`${address}tu.txt`)).text()).split('\n')),
  };
}
