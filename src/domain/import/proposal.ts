import { type Correction, type CorrectionKind, countOf, placeCorrections, streamOf } from '../correction.ts';
import type { TextBlock } from '../official-text.ts';

/** A correction that a rule proposes, by its place in the source reading. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly read?: string | undefined;
  readonly kind: CorrectionKind;
  /** True only where the rule leaves no doubt by the way it is made. */
  readonly isCertain: boolean;
  readonly why: string;
}

/** The source reading of blocks as corrections are placed in it. */
export interface Stream {
  readonly text: string;
  /** Where each block begins. */
  readonly starts: readonly number[];
  readonly blocks: readonly TextBlock[];
}

export const toStream = (blocks: readonly TextBlock[]): Stream => ({ ...streamOf(blocks), blocks });

/** Words on each side of a fault that a reader needs to see it. */
const leastContext = 2;
const mostContext = 40;

/** Where the context of a fault begins, so many words before it. A bracket may not stand in it. */
function contextStart(text: string, at: number, words: number): number {
  const before = text.slice(0, at);
  const start = at - (new RegExp(`(?:\\S+\\s+){0,${words}}\\S*$`, 'u').exec(before)?.[0].length ?? 0);
  return Math.max(start, Math.max(before.lastIndexOf('['), before.lastIndexOf(']')) + 1);
}

function contextEnd(text: string, at: number, words: number): number {
  const after = text.slice(at, at + 1000);
  const length = new RegExp(`^\\S*(?:\\s+\\S+){0,${words}}`, 'u').exec(after)?.[0].length ?? 0;
  const bracket = after.search(/[[\]]/u);
  return at + (bracket < 0 ? length : Math.min(length, bracket));
}

/** The passage around a place that stands nowhere else, with the place in `[ ]`; `undefined` if there is none. */
function foundAt({ text }: Stream, { start, end }: Proposal): string | undefined {
  const fault = text.slice(start, end);
  if (/[[\]]/u.test(fault)) return undefined;
  for (let words = leastContext; words <= mostContext; words += 2) {
    const before = text.slice(contextStart(text, start, words), start);
    const after = text.slice(end, contextEnd(text, end, words));
    if ((before + fault + after).trim() === '') return undefined;
    if (countOf(text, before + fault + after) === 1) return `${before}[${fault}]${after}`;
  }
  return undefined;
}

/** Proposals as lines of a ledger, in the order of the text; of two that touch, the first of the list stays. */
export function toCorrections(stream: Stream, proposals: readonly Proposal[]): Correction[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals)
    if (!kept.some(({ start, end }) => proposal.start <= end && start <= proposal.end)) kept.push(proposal);
  const corrections = kept
    .sort((a, b) => a.start - b.start)
    .flatMap((proposal): Correction[] => {
      const found = foundAt(stream, proposal);
      const { read, kind, isCertain, why } = proposal;
      return found === undefined ? [] : [{ found, ...(read === undefined ? {} : { read }), kind, isCertain, why }];
    });
  // The space between two blocks is in neither: nothing there can be corrected.
  const placed = placeCorrections(stream.blocks, corrections).map(({ isPlaced }) => isPlaced);
  return corrections.filter((_, index) => placed[index]);
}
