import { type Run, sourceTextOf, type TextBlock } from './official-text.ts';

/** What kind of fault a correction mends; `cua-nguoi-viet` is the authors' own and stays. */
export const correctionKinds = {
  'sai-chu': 'Sai chữ',
  'mat-chu': 'Mất chữ',
  'thua-chu': 'Thừa chữ',
  'nhan-muc': 'Nhãn mục',
  'dau-cau': 'Dấu câu, khoảng trắng',
  'but-tich': 'Dấu, bút tích',
  'vach-bang': 'Vạch bảng, đường kẻ',
  'so-trang': 'Số trang, dòng lặp đầu trang',
  'cua-nguoi-viet': 'Của người soạn, giữ nguyên',
} as const;

export type CorrectionKind = keyof typeof correctionKinds;

/** One line of the ledger of a document. */
export interface Correction {
  /** The source reading in its context; `[ ]` holds the faulty characters: `chống [mưa] bán người`. */
  readonly found: string;
  /** What stands in place of the bracketed characters; absent when only remarked upon. */
  readonly read?: string | undefined;
  readonly kind: CorrectionKind;
  /** Only a certain correction changes the text shown. */
  readonly isCertain: boolean;
  readonly why: string;
}

/** A correction with its place: block index and character offsets in that block's source text. */
export interface PlacedCorrection extends Correction {
  /** The faulty characters alone. */
  readonly fault: string;
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
}

export type Placement =
  | { readonly isPlaced: true; readonly correction: PlacedCorrection; readonly tail: readonly Span[] }
  | { readonly isPlaced: false; readonly correction: Correction; readonly matchCount: number };

interface Span {
  readonly blockIndex: number;
  readonly start: number;
  readonly end: number;
}

const bracketed = /^([^[\]]*)\[([^[\]]*)\]([^[\]]*)$/u;

/** The source reading of blocks, and where each begins in it. */
export function streamOf(blocks: readonly TextBlock[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const block of blocks) {
    if (text !== '' && !block.isGlued) text += ' ';
    starts.push(text.length);
    text += sourceTextOf(block);
  }
  return { text, starts };
}

function spansOf(blocks: readonly TextBlock[], starts: readonly number[], from: number, to: number): Span[] {
  return blocks.flatMap((block, blockIndex) => {
    const first = starts[blockIndex] ?? 0;
    const last = first + sourceTextOf(block).length;
    const isInside = from === to ? from >= first && from <= last : from < last && to > first;
    if (!isInside) return [];
    return [{ blockIndex, start: Math.max(from, first) - first, end: Math.min(to, last) - first }];
  });
}

/** In how many places a passage stands; places that overlap are places of their own: “các các” stands twice in “các các các”. */
export function countOf(text: string, passage: string): number {
  let count = 0;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) count += 1;
  return count;
}

/** Finds the one place that each correction speaks of. A correction without exactly one place is not placed. */
export function placeCorrections(blocks: readonly TextBlock[], corrections: readonly Correction[]): Placement[] {
  const { text, starts } = streamOf(blocks);
  return corrections.map((correction) => {
    const [, before, fault, after] = bracketed.exec(correction.found.normalize('NFC')) ?? [];
    if (before === undefined || fault === undefined || after === undefined)
      return { isPlaced: false, correction, matchCount: 0 };
    const passage = before + fault + after;
    const matchCount = passage === '' ? 0 : countOf(text, passage);
    const from = text.indexOf(passage) + before.length;
    // An insertion between two blocks belongs to the block that its context begins in.
    const spans = matchCount === 1 ? spansOf(blocks, starts, from, from + fault.length) : [];
    const span = passage === after ? spans.at(-1) : spans[0];
    if (!span) return { isPlaced: false, correction, matchCount };
    return { isPlaced: true, correction: { ...correction, fault, ...span }, tail: fault === '' ? [] : spans.slice(1) };
  });
}

interface Edit extends Span {
  readonly added: string;
}

function edited(block: TextBlock, edits: readonly Edit[]): TextBlock {
  const runs: Run[] = [];
  let offset = 0;
  const pending = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const run of block.runs) {
    const runEnd = offset + run.text.length;
    let cursor = offset;
    while (
      pending[0] &&
      pending[0].start <= runEnd &&
      (pending[0].start < runEnd || pending[0].end === pending[0].start)
    ) {
      const [edit] = pending;
      if (edit.start > cursor) runs.push({ ...run, text: run.text.slice(cursor - offset, edit.start - offset) });
      const removedEnd = Math.min(edit.end, runEnd);
      const removed = run.text.slice(Math.max(edit.start, cursor) - offset, removedEnd - offset);
      if (removed !== '') runs.push({ ...run, text: removed, change: 'removed' });
      cursor = Math.max(cursor, removedEnd);
      if (edit.end > runEnd) {
        pending[0] = { ...edit, start: runEnd };
        break;
      }
      if (edit.added !== '') runs.push({ ...run, text: edit.added, change: 'added' });
      pending.shift();
    }
    if (cursor < runEnd) runs.push({ ...run, text: run.text.slice(cursor - offset) });
    offset = runEnd;
  }
  return { ...block, runs };
}

/** Makes the certain corrections: each fault becomes a removed run beside an added one. The source text stays as it was. */
export function applyCorrections(blocks: readonly TextBlock[], placements: readonly Placement[]): TextBlock[] {
  const editsByBlock = new Map<number, Edit[]>();
  for (const placement of placements) {
    if (!placement.isPlaced || !placement.correction.isCertain) continue;
    const { blockIndex, start, end, read = '' } = placement.correction;
    for (const edit of [
      { blockIndex, start, end, added: read },
      ...placement.tail.map((span) => ({ ...span, added: '' })),
    ])
      editsByBlock.set(edit.blockIndex, [...(editsByBlock.get(edit.blockIndex) ?? []), edit]);
  }
  return blocks.map((block, index) => edited(block, editsByBlock.get(index) ?? []));
}
