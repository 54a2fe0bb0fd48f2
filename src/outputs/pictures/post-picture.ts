import type { PostPage } from '#library/page.ts';
import { pictureFileOf } from '#library/picture-file.ts';
import { type PictureFormat, type PictureSize, pictureFormats, pictureSizeOf, widthsOf } from './render-picture.ts';

/** The picture of a post, ready to be put on its page. */
export interface ShownPicture {
  readonly alt: string;
  readonly credit: string | undefined;
  /** Its size at full width, so that the page does not jump when it comes. */
  readonly size: PictureSize;
  /** Its files inside the site, by format, narrowest first. */
  readonly files: Readonly<Record<PictureFormat, readonly { readonly path: string; readonly width: number }[]>>;
}

export const pictureNameOf = (width: number, format: PictureFormat): string => `hinh-${width}.${format}`;

/** What the page of a post shows as its picture; `undefined` where it has none. */
export async function shownPictureOf(page: PostPage): Promise<ShownPicture | undefined> {
  const { picture } = page.entry.data;
  const bytes = await pictureFileOf(page);
  if (!picture || !bytes) return undefined;
  const seen = await pictureSizeOf(bytes);
  const widths = widthsOf(seen);
  const width = Math.max(...widths);
  const filesIn = (format: PictureFormat) =>
    widths.map((one) => ({ path: page.path + pictureNameOf(one, format), width: one }));
  return {
    alt: picture.alt,
    credit: picture.credit,
    size: { width, height: Math.round((seen.height * width) / seen.width) },
    files: { webp: filesIn('webp'), jpg: filesIn('jpg') },
  };
}

/** Every file that the pages of these posts name. */
export async function pictureFilesOf(pages: readonly PostPage[]) {
  const lists = await Promise.all(
    pages.map(async (page) => {
      const bytes = await pictureFileOf(page);
      if (!bytes) return [];
      const widths = widthsOf(await pictureSizeOf(bytes));
      return widths.flatMap((width) => pictureFormats.map((format) => ({ page, bytes, width, format })));
    }),
  );
  return lists.flat();
}
