/** Pixels of the longer side: twice what the widest column shows on a sharp screen. */
export const longestSide = 2400;
/** Pixels of the shorter side: with fewer a face or a sign is a blur on a phone. */
export const shortestSide = 320;
/** Bytes of a picture in the repository; readers get smaller ones. */
export const mostBytes = 1_000_000;
/** Bytes of a drawing; a longer one holds a photograph, or what a drawing program left in it. */
export const mostDrawingBytes = 50_000;

/** `1.250.000` → `1,3 MB`; `512.000` → `512 kB` */
export const shownBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
