import { readFile, rename, writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { picturesToMend, readLibrary } from '#checks/index.ts';
import { longestSide, mostBytes, shownBytes } from '#checks/picture-limits.ts';

type Format = 'jpeg' | 'png' | 'webp';

function encoded(picture: Sharp, format: Format, quality: number): Sharp {
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality, mozjpeg: true });
    case 'png':
      return picture.png({ palette: quality < 80, compressionLevel: 9 });
    case 'webp':
      return picture.webp({ quality });
  }
}

const formatOf = (path: string): Format => (path.endsWith('.png') ? 'png' : path.endsWith('.webp') ? 'webp' : 'jpeg');

/** A picture upright, no longer than the limit, with nothing but its points: sharp drops all else unless told to keep it. */
async function mended(bytes: Uint8Array, format: Format): Promise<Uint8Array> {
  const upright = sharp(bytes)
    .autoOrient()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true });
  const best = await encoded(upright.clone(), format, 85).toBuffer();
  return best.length <= mostBytes ? best : encoded(upright, format, 60).toBuffer();
}

/** Writes anew what a machine can mend in a content folder, and says what it did. */
export async function fixPictures(directory: string): Promise<void> {
  const library = await readLibrary(directory);
  for (const path of library ? picturesToMend(library) : []) {
    const bytes = await readFile(path);
    const result = await mended(bytes, formatOf(path)).catch(() => undefined);
    if (!result) {
      console.log(`${path}: không đọc được là hình, để nguyên`);
      continue;
    }
    // A crash between the two leaves the old picture whole.
    await writeFile(`${path}.tmp`, result);
    await rename(`${path}.tmp`, path);
    console.log(`${path}: đã bỏ thông tin kèm, ${shownBytes(bytes.length)} → ${shownBytes(result.length)}`);
  }
}
