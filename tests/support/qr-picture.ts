import sharp from 'sharp';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** The white square, quiet zone included, that begins farthest down in the left third of a picture. */
function whiteSquareOf(isWhite: (x: number, y: number) => boolean, width: number, height: number): Box {
  const rowLength = (y: number): number => {
    let [from, to] = [-1, -1];
    for (let x = 0; x < width / 3; x += 1) {
      if (!isWhite(x, y)) continue;
      if (from < 0) from = x;
      to = x;
    }
    return from < 0 ? 0 : to - from + 1;
  };
  let bottom = height - 1;
  while (bottom > 0 && rowLength(bottom) < width / 8) bottom -= 1;
  let top = bottom;
  while (top > 0 && rowLength(top - 1) > width / 8) top -= 1;
  const size = bottom - top + 1;
  const middle = top + Math.round(size / 2);
  let left = 0;
  while (left < width && !isWhite(left, middle)) left += 1;
  return { left, top, size };
}

/** Reads the dark modules of the code in the lower left of a picture: `moduleCount` on a side, four white ones around. */
export async function modulesIn(picture: Uint8Array, moduleCount: number): Promise<boolean[][]> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const grey = (x: number, y: number): number => data[(y * info.width + x) * info.channels] ?? 0;
  const { left, top, size } = whiteSquareOf((x, y) => grey(x, y) > 250, info.width, info.height);
  const step = size / (moduleCount + 8);
  const at = (start: number, index: number): number => Math.floor(start + (4.5 + index) * step);
  return Array.from({ length: moduleCount }, (_, row) =>
    Array.from({ length: moduleCount }, (_, column) => grey(at(left, column), at(top, row)) < 128),
  );
}
