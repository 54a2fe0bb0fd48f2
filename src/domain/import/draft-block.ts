import type { MarkedRun } from '../text-marks.ts';
import type { LineKind } from './line-kind.ts';
import type { Furniture } from './page-furniture.ts';
import type { SourceLine } from './source-line.ts';

/** The stretches of official paper, in the order in which it has them. */
export type Zone = 'header' | 'title' | 'body' | 'recipients' | 'signature';

/** A line of the body to be: one or more lines of the transcript, joined. */
export interface DraftBlock {
  readonly zone: Zone;
  readonly kind: LineKind;
  readonly lines: readonly SourceLine[];
  /** What belongs to a page and stands inside, by line number. */
  readonly furniture: ReadonlyMap<SourceLine, Furniture>;
  /** Begins a document attached to the one before, or a second document of the transcript. */
  readonly starts?: 'attachment' | 'document' | undefined;
}

const space: MarkedRun = { text: ' ', isItalic: false, isBold: false, isRaised: false };

/** The space between two lines is set as they are, unless a page ended there. */
function spaceBetween(before: SourceLine, after: SourceLine): MarkedRun {
  const left = before.runs.at(-1);
  const right = after.runs[0];
  const isSame =
    left &&
    right &&
    left.isItalic === right.isItalic &&
    left.isBold === right.isBold &&
    left.isRaised === right.isRaised;
  return isSame && !after.isApart ? { ...left, text: ' ' } : space;
}

/** The runs of a block, its lines joined by one space. */
export const runsOfDraft = ({ lines }: DraftBlock): MarkedRun[] =>
  lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before ? [spaceBetween(before, line), ...line.runs] : [...line.runs];
  });

/** The words of a block without what belongs to a page. */
export const readingOfDraft = ({ lines, furniture }: DraftBlock): string =>
  lines
    .filter((line) => !furniture.has(line))
    .map(({ text }) => text)
    .join(' ');
