import { type MarkedRun, markedLinesOf, plainTextOf } from '../text-marks.ts';
import { collapseSpace } from '../vietnamese-text.ts';

/** A line of a transcript that has words, or signs, on it. */
export interface SourceLine {
  /** In the transcript, from 1. */
  readonly number: number;
  readonly runs: readonly MarkedRun[];
  /** Its characters without marks, white space as one space. */
  readonly text: string;
  /** The scanner set it as a heading. */
  readonly isMarkedHeading: boolean;
  /** Empty lines stand between it and the line before. */
  readonly isApart: boolean;
  /** Form feeds before it. */
  readonly page: number;
}

const nationalTitle = /(?<=\S)\s+(?=CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM\s*$)/u;

/** Two columns of the head of official paper on one line: the issuer and the national title. */
function columnsOf(runs: readonly MarkedRun[]): (readonly MarkedRun[])[] {
  const gap = nationalTitle.exec(plainTextOf(runs));
  if (!gap) return [runs];
  const cut = (from: number, to: number): MarkedRun[] => {
    let offset = 0;
    return runs.flatMap((run) => {
      const start = offset;
      offset += run.text.length;
      const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
      return text === '' ? [] : [{ ...run, text }];
    });
  };
  return [cut(0, gap.index), cut(gap.index, Number.POSITIVE_INFINITY)];
}

/** The lines of a transcript that are not empty. */
export function sourceLinesOf(transcript: string): SourceLine[] {
  let isApart = false;
  let page = 0;
  const found: SourceLine[] = [];
  markedLinesOf(transcript).forEach(({ runs, hashCount }, index) => {
    page += plainTextOf(runs).split('\f').length - 1;
    for (const column of columnsOf(runs)) {
      const text = collapseSpace(plainTextOf(column));
      if (text !== '')
        found.push({ number: index + 1, runs: column, text, isMarkedHeading: hashCount > 0, isApart, page });
      isApart = text === '';
    }
    if (runs.length === 0) isApart = true;
  });
  return found;
}
