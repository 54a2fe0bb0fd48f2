import { createHash } from 'node:crypto';
import { searchWordsOf } from '#domain/search-word.ts';
import { type WrittenPlaces, writePlaces } from '#domain/word-places.ts';
import type { IndexedRecord, PagefindIndex, SearchFile } from './pagefind-files.ts';

/** Places of words in one file, about: a query needs a file a word, and all it does not need of them is in vain. */
const placesPerFile = 400;
/** A large site has larger files, so that the list of them stays short. */
const mostFiles = 1_000;

type PlacesByRecord = Map<number, number[]>;

const toFile = (path: string, content: unknown): SearchFile => ({
  path,
  content: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** All spellings of the same letters: `hoà` and `hòa` are one, `dương` and `đường` are two. */
function spellingsByLetters(words: PagefindIndex['words']): [letters: string, Map<string, PlacesByRecord>][] {
  const byLetters = new Map<string, Map<string, PlacesByRecord>>();
  for (const [text, records] of words) {
    const [word, ...others] = searchWordsOf(text);
    // Pagefind has the parts of a compound by themselves too, and lists letters that never stand without marks.
    if (!word || others.length > 0 || records.length === 0) continue;
    const spellings = byLetters.get(word.folded) ?? new Map<string, PlacesByRecord>();
    const places = spellings.get(word.marked) ?? new Map<number, number[]>();
    for (const [record, at] of records) places.set(record, [...(places.get(record) ?? []), ...at]);
    byLetters.set(word.folded, spellings.set(word.marked, places));
  }
  return [...byLetters].sort(([a], [b]) => (a < b ? -1 : 1));
}

const written = (places: PlacesByRecord): WrittenPlaces => writePlaces([...places].sort(([a], [b]) => a - b));

/** The shortest beginning of a word that still sorts after the word before it. */
function shortest(word: string, before: string): string {
  let length = 1;
  while (word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
}

interface WordFiles {
  /** What the first word of each file begins with. */
  readonly begins: readonly string[];
  readonly contents: readonly Readonly<Record<string, Readonly<Record<string, WrittenPlaces>>>>[];
}

function toWordFiles(words: PagefindIndex['words']): WordFiles {
  const all = spellingsByLetters(words).map(([letters, spellings]) => {
    const places = Object.fromEntries([...spellings].map(([spelling, at]) => [spelling, written(at)]));
    return { letters, places, size: Object.values(places).reduce((sum, { length }) => sum + length, 0) };
  });
  const limit = Math.max(placesPerFile, all.reduce((sum, { size }) => sum + size, 0) / mostFiles);
  const begins: string[] = [];
  const contents: Record<string, Record<string, WrittenPlaces>>[] = [];
  let size = Number.POSITIVE_INFINITY;
  let before = '';
  for (const word of all) {
    if (size + word.size > limit) {
      begins.push(shortest(word.letters, before));
      contents.push({});
      size = 0;
    }
    Object.assign(contents.at(-1) ?? {}, { [word.letters]: word.places });
    size += word.size;
    before = word.letters;
  }
  return { begins, contents };
}

/** What a reader is shown of a record and what ranks its places; form controls have ids too, and are no places to read. */
const writtenRecord = ({ url, title, kind, content, anchors }: IndexedRecord) => [
  url,
  title,
  kind,
  content,
  anchors
    .filter(({ element }) => element !== 'input')
    .map(({ id, location, element, text }) => [id, location, text, /^h\d$/.test(element) ? 1 : 0]),
];

/** Address of each page → number of its first record; the records of a page follow one another. */
function firstRecords(records: readonly IndexedRecord[]): Readonly<Record<string, number>> {
  const first: Record<string, number> = {};
  for (const [number, { url }] of records.entries()) first[url.replace(/\?\d+$/, '')] ??= number;
  return first;
}

export interface SearchFiles {
  readonly files: readonly SearchFile[];
  /** Folder of the files, named by what is in them: no file ever changes under its address. */
  readonly folder: string;
}

/**
 * Pagefind's index as small JSON files that the search page reads by itself (`browser/word-index.ts` is the other side):
 * Pagefind's own reader is WebAssembly and costs a phone 68 kB before the first word is looked up.
 */
export function toSearchFiles({ records, words, filters }: PagefindIndex, vocabulary: readonly string[]): SearchFiles {
  const { begins, contents } = toWordFiles(words);
  const files = [
    toFile('muc-luc.json', [records.length, begins.join(' ')]),
    toFile('loc.json', Object.fromEntries([...filters].map(([name, values]) => [name, Object.fromEntries(values)]))),
    toFile('trang.json', firstRecords(records)),
    toFile('tu.txt', vocabulary.join('\n')),
    ...contents.map((content, number) => toFile(`tu/${number}.json`, content)),
    ...records.map((record, number) => toFile(`doan/${number}.json`, writtenRecord(record))),
  ];
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  return { files, folder: hash.digest('hex').slice(0, 10) };
}
