/** The bytes of a stretch as ASCII; shorter where the file ends. */
export const asciiAt = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

/** An unsigned number of `length` bytes, most significant first; bytes beyond the end count as 0. */
export const bigEndian = (bytes: Uint8Array, start: number, length: number): number =>
  Array.from({ length }, (_, index) => bytes[start + index] ?? 0).reduce((sum, byte) => sum * 256 + byte, 0);

/** The same, least significant first. */
export const littleEndian = (bytes: Uint8Array, start: number, length: number): number =>
  Array.from({ length }, (_, index) => bytes[start + index] ?? 0).reduceRight((sum, byte) => sum * 256 + byte, 0);
