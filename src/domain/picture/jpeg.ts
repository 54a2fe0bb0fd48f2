import { asciiAt, bigEndian } from './bytes.ts';
import { exifTraces, xmpTraces } from './exif.ts';
import type { PictureFacts, PictureTrace } from './picture-facts.ts';

const startOfScan = 0xda;
const comment = 0xfe;
/** Frame heads hold the size; the three left out of their row hold tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function tracesOf(marker: number, segment: Uint8Array): PictureTrace[] {
  if (marker === comment) return ['comment'];
  if (marker === 0xe1 && asciiAt(segment, 0, 4) === 'Exif') return exifTraces(segment);
  if (marker === 0xe1 && asciiAt(segment, 0, 4) === 'http') return xmpTraces(segment);
  return marker === 0xed ? ['iptc'] : [];
}

/** Reads the segments of a JPEG up to its points. */
export function readJpeg(bytes: Uint8Array): PictureFacts | undefined {
  if (bigEndian(bytes, 0, 2) !== 0xffd8) return undefined;
  let size = { width: 0, height: 0 };
  const traces = new Set<PictureTrace>();
  for (let at = 2; at < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === startOfScan) break;
    const length = bigEndian(bytes, at + 2, 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (isFrame(marker)) size = { height: bigEndian(segment, 1, 2), width: bigEndian(segment, 3, 2) };
    for (const trace of tracesOf(marker, segment)) traces.add(trace);
    at += 2 + Math.max(2, length);
  }
  return { format: 'jpeg', ...size, traces: [...traces] };
}
