import { asciiAt, bigEndian, littleEndian } from './bytes.ts';
import type { PictureTrace } from './picture-facts.ts';

const gpsTag = 0x8825;
const entryLength = 12;

/** Whether the first directory of a TIFF block leads to one with a place. */
function hasPlace(tiff: Uint8Array): boolean {
  const read = asciiAt(tiff, 0, 2) === 'II' ? littleEndian : bigEndian;
  const directory = read(tiff, 4, 4);
  const count = Math.min(read(tiff, directory, 2), Math.floor(tiff.length / entryLength));
  return Array.from({ length: count }, (_, index) => read(tiff, directory + 2 + index * entryLength, 2)).includes(
    gpsTag,
  );
}

/** What an EXIF block tells. Some writers put `Exif\0\0` before it in every format. */
export function exifTraces(block: Uint8Array): PictureTrace[] {
  const tiff = asciiAt(block, 0, 4) === 'Exif' ? block.subarray(6) : block;
  return hasPlace(tiff) ? ['gps', 'exif'] : ['exif'];
}

/** What an XMP block tells. It is text, and long. */
export function xmpTraces(block: Uint8Array): PictureTrace[] {
  return new TextDecoder().decode(block).includes('exif:GPS') ? ['gps', 'xmp'] : ['xmp'];
}
