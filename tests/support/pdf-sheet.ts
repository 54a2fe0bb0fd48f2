import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, in points from the upper left corner. */
export interface PdfRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Height of a capital above the baseline, and the baseline. */
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

export interface PdfSheet {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly PdfPage[];
  /** Roles of the tagged tree, in order. */
  readonly roles: readonly string[];
  /** All text with every run of white space as one space. */
  readonly text: string;
}

/** Words as they are, wherever a line broke: white space of any kind is one space. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Roles of a node of the tagged tree and of those below it, in the order of reading. */
function rolesIn(node: unknown): string[] {
  if (!(node instanceof Object)) return [];
  const below = 'children' in node && Array.isArray(node.children) ? node.children.flatMap(rolesIn) : [];
  return 'role' in node ? [String(node.role), ...below] : below;
}

/** Share of the size of type that a capital of Be Vietnam Pro stands above the line. */
const capHeight = 0.7;

/** Reads a PDF as a reader of the file does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfSheet> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const { info } = await document.getMetadata();
  const pages: PdfPage[] = [];
  const roles: string[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item ? [item] : []));
    texts.push(words.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''));
    pages.push({
      width,
      height,
      runs: words
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, transform, width: long }) => {
          const [, , , size = 0, left = 0, baseline = 0] = transform.map(Number);
          const bottom = height - baseline;
          return { text: str, left, right: left + long, top: bottom - size * capHeight, bottom };
        }),
    });
    roles.push(...rolesIn(await page.getStructTree()));
  }
  return {
    title: 'Title' in info ? String(info.Title) : '',
    language: 'Language' in info ? String(info.Language) : '',
    pages,
    roles,
    text: flat(texts.join(' ')),
  };
}

/** Runs that leave the page or come nearer to its edge than `margin` points. */
export const runsOutside = ({ pages }: PdfSheet, margin: number): string[] =>
  pages.flatMap(({ width, height, runs }) =>
    runs
      .filter(
        ({ left, right, top, bottom }) =>
          left < margin || right > width - margin || top < margin || bottom > height - margin,
      )
      .map(({ text }) => text),
  );

/** Pairs of runs whose bodies lie over each other. */
export const overlapsIn = ({ pages }: PdfSheet): string[] =>
  pages.flatMap(({ runs }) =>
    runs.flatMap((one, index) =>
      runs
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
        )
        .map((other) => `${one.text} × ${other.text}`),
    ),
  );
