/** A stretch of text on a page of a PDF, in points from the lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PdfLine {
  text: string;
  y: number;
  height: number;
  end: number;
}

/** In heights of a letter: a gap this wide parts two columns, one this narrow is no space. */
const columnGap = 2.5;
const wordGap = 0.15;

function addItem(lines: PdfLine[], { text, x, y, width, height }: PdfItem): void {
  const last = lines.at(-1);
  const size = Math.max(height, last?.height ?? 0, 1);
  const isSameLine = last !== undefined && Math.abs(last.y - y) < size * 0.5;
  const gap = isSameLine ? x - last.end : 0;
  if (!isSameLine || gap > size * columnGap || gap < -size * columnGap) {
    if (text.trim() !== '') lines.push({ text, y, height, end: x + width });
    return;
  }
  const isApart = gap > size * wordGap && !/\s$/u.test(last.text) && !/^\s/u.test(text);
  last.text += (isApart ? ' ' : '') + text;
  last.end = x + width;
  last.height = Math.max(last.height, height);
}

/** The lines of a page in the order of the file; an empty line where the gap between two is wider than usual. */
export function textOfPdfPage(items: readonly PdfItem[]): string {
  const lines: PdfLine[] = [];
  for (const item of items) addItem(lines, item);
  const steps = lines.flatMap(({ y }, index) => {
    const step = (lines[index - 1]?.y ?? y) - y;
    return step > 0 ? [step] : [];
  });
  const usual = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  return lines
    .map(({ text, y }, index) => {
      const step = (lines[index - 1]?.y ?? y) - y;
      return (step > usual * 1.35 ? '\n' : '') + text.trim();
    })
    .join('\n');
}
