import { pictograms } from '#domain/pictograms.ts';
import { qrCodeOf } from './qr-code.ts';

function drawingOf(name: string): string {
  const drawing = new Map<string, string>(Object.entries(pictograms)).get(name);
  if (drawing === undefined)
    throw new Error(
      `Thấy hình “${name}”, cần một hình đã vẽ.\n  Cách sửa: chọn một trong: ${Object.keys(pictograms).join(', ')}.`,
    );
  return drawing;
}

/** Figures of a number stay on one line. */
const withWholeNumbers = (text: string): string => text.replace(/(?<=\d) (?=\d)/gu, '\u00a0');

/** What the templates find in `sys.inputs.kit`: the words, the code of their address, the drawings they show. */
export function sheetInputOf(texts: { readonly url: string; readonly pictogram: string }, drawn: readonly string[]) {
  const words: unknown = JSON.parse(JSON.stringify(texts), (_, value: unknown) =>
    typeof value === 'string' ? withWholeNumbers(value) : value,
  );
  const drawings = Object.fromEntries([texts.pictogram, ...drawn].map((name) => [name, drawingOf(name)]));
  return JSON.stringify({ ...Object(words), qr: qrCodeOf(texts.url), drawings });
}
