import { asciiAt, littleEndian } from './bytes.ts';
import { exifTraces, xmpTraces } from './exif.ts';
import type { PictureFacts, PictureTrace } from './picture-facts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where each kind of WebP keeps its size: extended, lossy, lossless. */
function sizeOf(type: string, data: Uint8Array): Size | undefined {
  switch (type) {
    case 'VP8X':
      return { width: littleEndian(data, 4, 3) + 1, height: littleEndian(data, 7, 3) + 1 };
    case 'VP8 ':
      return { width: littleEndian(data, 6, 2) % 0x4000, height: littleEndian(data, 8, 2) % 0x4000 };
    case 'VP8L': {
      const bits = littleEndian(data, 1, 4);
      return { width: (bits % 0x4000) + 1, height: (Math.floor(bits / 0x4000) % 0x4000) + 1 };
    }
    default:
      return undefined;
  }
}

function tracesOf(type: string, data: Uint8Array): PictureTrace[] {
  if (type === 'EXIF') return exifTraces(data);
  return type === 'XMP ' ? xmpTraces(data) : [];
}

/** Reads the chunks of a WebP. */
export function readWebp(bytes: Uint8Array): PictureFacts | undefined {
  if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return undefined;
  let size: Size | undefined;
  const traces = new Set<PictureTrace>();
  for (let at = 12; at < bytes.length; ) {
    const type = asciiAt(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    size ??= sizeOf(type, data);
    for (const trace of tracesOf(type, data)) traces.add(trace);
    at += 8 + length + (length % 2);
  }
  return { format: 'webp', width: size?.width ?? 0, height: size?.height ?? 0, traces: [...traces] };
}
