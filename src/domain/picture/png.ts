import { asciiAt, bigEndian } from './bytes.ts';
import { exifTraces, xmpTraces } from './exif.ts';
import type { PictureFacts, PictureTrace } from './picture-facts.ts';

const signature = '\u0089PNG\r\n\u001a\n';

function tracesOf(type: string, data: Uint8Array): PictureTrace[] {
  if (type === 'eXIf') return exifTraces(data);
  if (!['tEXt', 'zTXt', 'iTXt'].includes(type)) return [];
  const keyword = asciiAt(data, 0, 40);
  if (keyword.startsWith('XML:com.adobe.xmp')) return xmpTraces(data);
  return keyword.startsWith('Raw profile type') ? ['exif'] : ['comment'];
}

/** Reads the chunks of a PNG. */
export function readPng(bytes: Uint8Array): PictureFacts | undefined {
  if (asciiAt(bytes, 0, 8) !== signature) return undefined;
  const traces = new Set<PictureTrace>();
  for (let at = 8; at < bytes.length; ) {
    const length = bigEndian(bytes, at, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    for (const trace of tracesOf(asciiAt(bytes, at + 4, 4), data)) traces.add(trace);
    at += length + 12;
  }
  return { format: 'png', width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4), traces: [...traces] };
}
