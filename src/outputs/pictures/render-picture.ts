import sharp from 'sharp';

/** The newer one for who knows it, the older for Safari before 14. */
export const pictureFormats = ['webp', 'jpg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A phone, and a wide or dense screen: a column of text is no wider. */
const usualWidths = [480, 960] as const;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture as it is seen: cameras note a turn beside the pixels. */
export async function pictureSizeOf(bytes: Uint8Array): Promise<PictureSize> {
  const { autoOrient } = await sharp(bytes).metadata();
  return autoOrient;
}

/** The widths in which a picture is served: never wider than it is. */
export const widthsOf = ({ width }: PictureSize): number[] => [
  ...new Set(usualWidths.map((usual) => Math.min(usual, width))),
];

/** A picture at a width, upright, without what cameras and phones write into a file: place, time, owner. */
export async function renderPicture(bytes: Uint8Array, width: number, format: PictureFormat): Promise<Uint8Array> {
  const picture = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  // JPEG has no see-through: what was shows the ground of the page.
  const encoded =
    format === 'webp'
      ? picture.webp({ quality: 70 })
      : picture.flatten({ background: '#ffffff' }).jpeg({ quality: 72 });
  return encoded.toBuffer();
}
