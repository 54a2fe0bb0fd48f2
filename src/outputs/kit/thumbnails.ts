import sharp from 'sharp';
import type { KitFile } from '#domain/kit.ts';
import type { Thumbnail } from '#domain/kit-words.ts';

/** Side of the square that a thumbnail fits into, in CSS pixels; drawn twice as fine, for sharp screens. */
const side = 160;

async function renderThumbnail({ name, label, content }: KitFile): Promise<Thumbnail> {
  const { data, info } = await sharp(content)
    .resize({ width: 2 * side, height: 2 * side, fit: 'inside' })
    .png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 })
    .toBuffer({ resolveWithObject: true });
  return {
    name: name.replace(/\.png$/u, '-nho.png'),
    of: name,
    label: `Ảnh thu nhỏ: ${label}`,
    type: 'image/png',
    content: data,
    width: Math.round(info.width / 2),
    height: Math.round(info.height / 2),
  };
}

/** Small copies of the pictures among the files. */
export const renderThumbnails = (files: readonly KitFile[]): Promise<Thumbnail[]> =>
  Promise.all(files.filter(({ name }) => name.endsWith('.png')).map(renderThumbnail));
