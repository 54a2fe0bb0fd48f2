import sharp, { type Sharp } from 'sharp';

/** A real picture of one colour, to be encoded. */
export const flatPicture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#28666e' } });

/** A real picture that no encoder can make small: every point another colour, the same in each run. */
export function noisyPicture(width: number, height: number): Sharp {
  let state = 20_261_122;
  const points = Uint8Array.from({ length: width * height * 3 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
  return sharp(points, { raw: { width, height, channels: 3 } });
}
