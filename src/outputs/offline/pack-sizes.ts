import { brotliCompressSync, constants } from 'node:zlib';
import { inKilobytes } from '#domain/kilobytes.ts';

/** Bytes of a part: over the network, compressed as a good host does, and on the phone. */
export interface PartSize {
  readonly wire: number;
  readonly size: number;
}

/** The highest quality would take minutes on a large index, for few bytes less. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

export function sizeOf(files: readonly Uint8Array[]): PartSize {
  const wire = files.map((file) => Math.min(file.length, brotliCompressSync(file, options).length));
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
  return { wire: total(wire), size: total(files.map(({ length }) => length)) };
}

/** Where the page wants the sizes of a part: its box, and the words beside it. */
const emptyBox = (part: string): string => `value="${part}" data-wire="0" data-size="0"`;
const emptyWords = (part: string): string => `<data value="${part}"></data>`;

/** The page that offers the pack, with the sizes of its parts. Other pages come back as they are. */
export function withPackSizes(html: string, sizes: ReadonlyMap<string, PartSize>): string {
  return [...sizes].reduce(
    (page, [part, { wire, size }]) =>
      page
        .replace(emptyBox(part), `value="${part}" data-wire="${wire}" data-size="${size}"`)
        .replace(
          emptyWords(part),
          `<data value="${part}">tải ${inKilobytes(wire)}, trong máy ${inKilobytes(size)}</data>`,
        ),
    html,
  );
}
