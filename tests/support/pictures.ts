import sharp, { type Sharp } from 'sharp';

/** A real picture of one colour, to be encoded. */
export const flatPicture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#28666e' } });
