import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { decode } from 'cborg';
import { placeCode } from '#domain/word-places.ts';

export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A stretch of a page, as Pagefind read it. */
export interface IndexedRecord {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly content: string;
  readonly anchors: readonly {
    readonly id: string;
    readonly location: number;
    readonly element: string;
    readonly text: string;
  }[];
}

/** What Pagefind read out of the pages. */
export interface PagefindIndex {
  readonly records: readonly IndexedRecord[];
  /** Each spelling of a word, with its places (`placeCode`) in the records that have it, ascending. */
  readonly words: readonly (readonly [spelling: string, places: readonly (readonly [record: number, number[]])[]])[];
  /** Name of a filter → value → its records, ascending. */
  readonly filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** Body text has the weight 24, a heading at least twice that. */
const headingWeight = 48;
const signature = 'pagefind_dcd';

const whole = z.number().int();
// Pagefind 1.6: pagefind/src/output/index.rs in its repository. Each struct is an array of its fields.
const metaSchema = z
  .tuple([
    z.literal('1.6.0'),
    z.array(z.tuple([z.string(), whole]).rest(z.unknown())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
    z.array(z.tuple([z.string(), z.string()])),
  ])
  .rest(z.unknown());
const written = z.array(z.unknown());
const wordsSchema = z.tuple([z.array(z.tuple([z.string(), written, z.array(z.tuple([z.string(), written]))]))]);
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(whole)]))]);
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ id: z.string(), location: whole, element: z.string(), text: z.string().nullish() })),
});

function unpacked(file: SearchFile): Buffer {
  const bytes = gunzipSync(file.content);
  if (bytes.toString('latin1', 0, signature.length) !== signature)
    throw new Error(`${file.path}: không phải tệp của Pagefind`);
  return bytes.subarray(signature.length);
}

/** Places of one record: a negative number `-w-1` begins the places of weight `w`, each written as a step from the one before. */
function placesOf(steps: readonly unknown[]): number[] {
  let weight = 0;
  let position = 0;
  const places: number[] = [];
  for (const step of steps) {
    if (typeof step !== 'number') throw new Error('Pagefind ghi chỗ của chữ theo cách khác');
    if (step < 0) {
      weight = -step - 1;
      position = 0;
      continue;
    }
    position += step;
    places.push(placeCode(position, weight >= headingWeight));
  }
  return places;
}

/** Records are written as steps too. There are millions of places: no schema library looks at each. */
function recordsOf(pages: readonly unknown[]): [number, number[]][] {
  let record = 0;
  return pages.map((page) => {
    const [step, places]: unknown[] = Array.isArray(page) ? page : [];
    if (typeof step !== 'number' || !Array.isArray(places)) throw new Error('Pagefind ghi chỗ của chữ theo cách khác');
    record += step;
    return [record, placesOf(places)];
  });
}

function toRecord(file: SearchFile): IndexedRecord {
  const { url, content, meta, filters, anchors } = fragmentSchema.parse(JSON.parse(unpacked(file).toString('utf8')));
  return {
    url,
    title: meta['title'] ?? '',
    kind: filters['kind']?.[0] ?? '',
    content,
    anchors: anchors.map(({ text, ...anchor }) => ({ ...anchor, text: text ?? '' })),
  };
}

/** Reads what Pagefind's Node API returned as files. Throws on files of another version or shape. */
export function readPagefindFiles(files: readonly SearchFile[]): PagefindIndex {
  const byName = new Map(files.map((file) => [file.path.replace(/^.*\//, ''), file]));
  const named = (name: string | undefined): SearchFile => {
    const found = byName.get(name ?? '');
    if (!found) throw new Error(`Pagefind không ghi tệp ${name}`);
    return found;
  };
  const metaName = [...byName.keys()].find((name) => name.endsWith('.pf_meta'));
  const [, pages, , filterFiles] = metaSchema.parse(decode(unpacked(named(metaName))));
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  return {
    records: pages.map(([hash]) => toRecord(named(`${hash}.pf_fragment`))),
    words: chunks.flatMap((file) =>
      wordsSchema
        .parse(decode(unpacked(file)))[0]
        .flatMap(([word, plain, spellings]) =>
          [[word, plain] as const, ...spellings].map(([spelling, at]) => [spelling, recordsOf(at)] as const),
        ),
    ),
    filters: new Map(
      filterFiles.map(([name, hash]) => {
        const [, values] = filterSchema.parse(decode(unpacked(named(`${hash}.pf_filter`))));
        return [name, new Map(values)];
      }),
    ),
  };
}
