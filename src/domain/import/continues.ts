import { labelOf } from '../clause.ts';
import type { LineKind } from './line-kind.ts';
import type { SourceLine } from './source-line.ts';

/** Words behind which a sentence cannot end. */
const openWords =
  /(?:^|\s)(?:mà|của|và|các|những|với|để|tại|theo|do|trong|cho|là|về|từ|đến|hoặc|bằng|trên|nhằm|phải|được|bị|không|nhất là|như)$/iu;
const sentenceEnd = /(?:[.;:!?…]|\.\/\.)[”"’»)*]*$/u;

/** Every bracket and quotation mark that a text opens is closed in it. */
const isClosed = (text: string): boolean => (text.match(/[(“]/gu)?.length ?? 0) <= (text.match(/[)”]/gu)?.length ?? 0);

/** What is known of the block that stands open when a line comes. */
export interface OpenBlock {
  readonly text: string;
  readonly lastLine: SourceLine;
  readonly kind: LineKind;
  /** The number of the last clause of its kind, for a number that may be no label. */
  readonly lastNumber: number;
}

/** A dash or a number at the start of a line may be in the middle of a sentence: `các Bộ` / `- ngành Trung ương`. */
function isFalseLabel({ text, lastNumber }: OpenBlock, line: SourceLine): boolean {
  const label = labelOf(line.text);
  if (!label || line.isMarkedHeading || sentenceEnd.test(text)) return false;
  const rest = line.text.slice(label.text.length);
  if (label.rank === 'gach') return /^[\p{Ll}\d]/u.test(rest) && !/^\d+\s?%/u.test(rest) && !/[,”"]$/u.test(text);
  if (label.rank !== 'khoan' || line.isApart) return false;
  const number = Number(label.step);
  return number !== 1 && number !== lastNumber + 1;
}

/** Whether the first word of a line would have found room on the line before: then someone broke it on purpose. */
export const hadRoom = (line: SourceLine, next: SourceLine, width: number): boolean =>
  line.text.length + 1 + (next.text.split(' ')[0]?.length ?? 0) < width * 0.9;

/**
 * Whether a line goes on with the block before it. `width` is the width at which the transcript wraps its lines;
 * 0 when it does not.
 */
export function continues(open: OpenBlock, line: SourceLine, kind: LineKind, width: number): boolean {
  if (line.isMarkedHeading || kind === 'rule' || open.kind === 'rule') return false;
  if (labelOf(line.text)) return isFalseLabel(open, line);
  const isEnded = sentenceEnd.test(open.text) && isClosed(open.text);
  const isLower = /^[(“"]?\p{Ll}/u.test(line.text) || /^[,;.:)\]”%]/u.test(line.text);
  // Between two paragraphs only a page break can part a sentence.
  if (line.isApart) {
    if (isEnded || open.lastLine.isMarkedHeading) return false;
    if (isLower || openWords.test(open.text) || !isClosed(open.text)) return true;
    const rank = labelOf(open.text)?.rank;
    return (
      /^[\p{Lu}\d]/u.test(line.text) && kind === 'text' && open.text.length > 80 && rank !== 'muc' && rank !== 'dieu'
    );
  }
  if (kind === 'preamble' && isEnded) return false;
  if (isLower) return true;
  // A name in quotation marks, or in brackets, ends a heading that has no full stop.
  if (/[”)]$/u.test(open.text) && hadRoom(open.lastLine, line, width)) return false;
  if (!isEnded) return open.kind !== 'capitals' || kind === 'capitals';
  return width > 0 && !hadRoom(open.lastLine, line, width) && !/[”"]$/u.test(open.text);
}
