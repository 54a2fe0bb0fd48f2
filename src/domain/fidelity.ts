import { sourceTextOf, type TextBlock } from './official-text.ts';
import { markedLinesOf, plainTextOf } from './text-marks.ts';

// Letters that a mark stood between may compose when the mark is gone.
const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim().normalize('NFC');

/**
 * The transcript as it is compared: Unicode NFC, Markdown marks dropped, every run of white space (line wraps and page
 * breaks included) as one space. Nothing else is changed: a star that marks nothing, such as a footnote's, stays.
 */
export function normaliseTranscript(transcript: string): string {
  return collapse(
    markedLinesOf(transcript)
      .map(({ runs }) => plainTextOf(runs))
      .join('\n'),
  );
}

/** The source reading of parsed blocks, in the form that {@link normaliseTranscript} gives. */
export function sourceReadingOf(blocks: readonly TextBlock[]): string {
  return collapse(blocks.map((block) => (block.isGlued ? '' : ' ') + sourceTextOf(block)).join(''));
}

/** The first place where two texts part, with some characters around it. */
export interface Difference {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** Compares two normalised texts character by character; `undefined` when they are the same. */
export function firstDifference(expected: string, found: string): Difference | undefined {
  if (expected === found) return undefined;
  let offset = 0;
  while (offset < expected.length && expected[offset] === found[offset]) offset += 1;
  const around = (text: string): string => text.slice(Math.max(0, offset - 30), offset + 40);
  return { offset, expected: around(expected), found: around(found) };
}

/**
 * How many characters of the two texts are outside their longest common beginning and ending: 0 only for equal texts,
 * never less than what really differs.
 */
export function unexplainedCount(expected: string, found: string): number {
  if (expected === found) return 0;
  const shorter = Math.min(expected.length, found.length);
  let start = 0;
  while (start < shorter && expected[start] === found[start]) start += 1;
  let end = 0;
  while (end < shorter - start && expected.at(-1 - end) === found.at(-1 - end)) end += 1;
  return Math.max(expected.length, found.length) - start - end;
}

/** The lines `first`–`last` (1-based, both included) of a transcript that holds more than one document. */
export function linesOfTranscript(transcript: string, first: number, last: number | undefined): string {
  return transcript
    .split('\n')
    .slice(first - 1, last)
    .join('\n');
}

/** A page break of the transcript in the middle of a sentence. */
export interface JoinedBreak {
  readonly before: string;
  readonly after: string;
  readonly blockIndex: number;
}

/**
 * The page breaks of the transcript that the body closes: places where an empty line of the transcript stands inside
 * a block. Each is given by the words before and after it.
 */
export function joinedBreaks(transcript: string, blocks: readonly TextBlock[]): JoinedBreak[] {
  const paragraphs = transcript
    .split(/\n[^\S\n]*\n\s*/u)
    .map(normaliseTranscript)
    .filter((text) => text !== '');
  const blockEnds = new Set<number>();
  let total = 0;
  const ends: number[] = [];
  blocks.forEach((block) => {
    total += sourceTextOf(block).replace(/\s+/gu, '').length;
    blockEnds.add(total);
    ends.push(total);
  });
  let length = 0;
  return paragraphs.flatMap((text, index) => {
    length += text.replace(/\s+/gu, '').length;
    const after = paragraphs[index + 1];
    if (after === undefined || blockEnds.has(length)) return [];
    const words = (part: string, side: 'start' | 'end'): string =>
      (side === 'start' ? part.split(' ').slice(0, 4) : part.split(' ').slice(-4)).join(' ');
    return [
      { before: words(text, 'end'), after: words(after, 'start'), blockIndex: ends.findIndex((end) => end > length) },
    ];
  });
}
