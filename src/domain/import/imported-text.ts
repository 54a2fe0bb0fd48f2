import type { Correction } from '../correction.ts';
import { linesOfTranscript } from '../fidelity.ts';
import { toSlug } from '../vietnamese-text.ts';
import { bodyTextOf } from './body-text.ts';
import type { DraftBlock } from './draft-block.ts';
import { draftBlocksOf } from './draft-blocks.ts';
import { frontMatterText, type TranscriptPlace } from './front-matter-text.ts';
import { type HeaderFacts, headerFactsOf } from './header-facts.ts';
import { ledgerText } from './ledger-text.ts';
import { proposedCorrections } from './proposed-corrections.ts';
import type { Registers } from './registers.ts';

export interface ImportInput {
  /** The whole transcript. */
  readonly transcript: string;
  readonly firstLine: number;
  readonly lastLine: number | undefined;
  /** Texts of the same field, as evidence of how words are written. */
  readonly otherTexts: readonly string[];
}

export interface ImportedText {
  readonly facts: HeaderFacts;
  readonly drafts: readonly DraftBlock[];
  readonly body: string;
  readonly ledger: readonly Correction[];
  /** From what the text says of itself; empty when it says nothing. */
  readonly slug: string;
}

function slugOf({ documentType, documentNumber, subject }: HeaderFacts): string {
  if (documentNumber) return toSlug(`${documentType ?? 'van-ban'} ${documentNumber}`);
  const words = toSlug(`${documentType ?? ''} ${subject ?? ''}`).slice(0, 60);
  return words.length < 60 ? words : words.slice(0, words.lastIndexOf('-'));
}

/** Reads a transcript into an official text. It refuses nothing and loses nothing: what has no place stays as a paragraph. */
export function importText({ transcript, firstLine, lastLine, otherTexts }: ImportInput): ImportedText {
  const lines = linesOfTranscript(transcript.replace(/\r\n?/gu, '\n'), firstLine, lastLine);
  const drafts = draftBlocksOf(lines);
  const body = bodyTextOf(drafts);
  const facts = headerFactsOf(drafts);
  return { facts, drafts, body, ledger: proposedCorrections(drafts, body, otherTexts), slug: slugOf(facts) };
}

/** The files of an imported text: what to write under which ending. */
export function filesOfImport(
  { facts, body, ledger }: ImportedText,
  place: { readonly slug: string; readonly registers: Registers; readonly transcript: TranscriptPlace },
): { readonly document: string; readonly ledger: string } {
  return { document: `---\n${frontMatterText({ facts, ...place })}---\n\n${body}`, ledger: ledgerText(ledger) };
}
