import { encode } from 'uqr';

/** A QR code as the `d` of a path whose strokes, one unit wide, are the dark modules of each row. */
export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/** Dark runs of a row: where each begins and how long it is. */
function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  row.forEach((isDark, column) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last.start + last.length === column) last.length += 1;
    else runs.push({ start: column, length: 1 });
  });
  return runs;
}

/** A QR code that bears a crease or a stain: 15 % of it may be lost. */
export function qrCodeOf(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) => {
    let end = 0;
    const steps = runsOf(row).map(({ start, length }, index) => {
      const move = index === 0 ? `M${start} ${y}` : `m${start - end} 0`;
      end = start + length;
      return `${move}h${length}`;
    });
    return steps.join('');
  });
  return { size, path: rows.join('') };
}
