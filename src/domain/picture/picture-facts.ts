import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** What a camera or a program wrote into a picture beside its points: a place, a device, a name. */
export type PictureTrace = 'gps' | 'exif' | 'xmp' | 'iptc' | 'comment';

/** What can be told of a picture without drawing it. */
export interface PictureFacts {
  readonly format: 'jpeg' | 'png' | 'webp';
  /** Pixels, as stored: a camera may have meant the picture turned. */
  readonly width: number;
  readonly height: number;
  readonly traces: readonly PictureTrace[];
}

/** Reads the head of a JPEG, PNG or WebP by its first bytes; `undefined` for anything else and for what is cut short. */
export function pictureFactsOf(bytes: Uint8Array): PictureFacts | undefined {
  const facts = readJpeg(bytes) ?? readPng(bytes) ?? readWebp(bytes);
  return facts && facts.width > 0 && facts.height > 0 ? facts : undefined;
}
