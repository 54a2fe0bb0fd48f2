import type { Correction } from '../correction.ts';
import { parseOfficialText } from '../official-text.ts';
import type { DraftBlock } from './draft-block.ts';
import { draftFaults } from './draft-faults.ts';
import { labelFaults } from './label-faults.ts';
import { printFaults } from './print-faults.ts';
import { toCorrections, toStream } from './proposal.ts';
import { wordFaults } from './word-faults.ts';

/**
 * The ledger that is proposed for an imported text: what is not of the text (rules, page numbers, stamps), labels that
 * break their row, print that no author writes, words that the text itself writes otherwise. `otherTexts` are texts of
 * the same field, as evidence of how words are written.
 */
export function proposedCorrections(
  drafts: readonly DraftBlock[],
  body: string,
  otherTexts: readonly string[],
): Correction[] {
  const stream = toStream(parseOfficialText(body));
  return toCorrections(stream, [
    ...draftFaults(stream, drafts),
    ...labelFaults(stream),
    ...printFaults(stream),
    ...wordFaults(stream, otherTexts),
  ]);
}
