import type { Correction, PlacedCorrection } from '../correction.ts';
import { type OfficialDocument, readOfficialDocument } from '../official-document.ts';
import { sourceTextOf } from '../official-text.ts';

/** Two files of one official text: what the import made of it, and what a person made of it. */
export interface ComparedFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly ledger: readonly Correction[];
}

export interface Share {
  readonly same: number;
  /** Of the hand-made file. */
  readonly total: number;
}

export interface Comparison {
  readonly fields: {
    readonly same: readonly string[];
    readonly other: readonly string[];
    readonly gaps: readonly string[];
  };
  /** Blocks with the same words and the same heading level. */
  readonly blocks: Share;
  readonly otherBlocks: readonly string[];
  readonly headings: Share;
  readonly addresses: Share & { readonly added: readonly string[]; readonly lost: readonly string[] };
  readonly ledger: {
    /** Proposed at the same place with the same reading. */
    readonly found: readonly Correction[];
    readonly missed: readonly Correction[];
    readonly proposedOnly: readonly Correction[];
    /** The writers' own oddities: a person's judgement, which no rule proposes. */
    readonly remarks: readonly Correction[];
  };
}

/** What a correction changes, and where: equal for two ways of writing the same change. */
function effectOf({ fault, read, start, blockIndex, isCertain }: PlacedCorrection): string {
  const to = read ?? (isCertain ? '' : fault);
  let head = 0;
  while (head < Math.min(fault.length, to.length) && fault[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(fault.length, to.length) - head && fault.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return `${blockIndex}:${start + head}-${start + fault.length - tail}:${to.slice(head, to.length - tail)}`;
}

const shareOf = (ours: readonly string[], theirs: readonly string[]): Share => {
  const left = new Map<string, number>();
  for (const one of ours) left.set(one, (left.get(one) ?? 0) + 1);
  let same = 0;
  for (const one of theirs) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    same += 1;
  }
  return { same, total: theirs.length };
};

const linesOf = ({ blocks }: OfficialDocument): string[] =>
  blocks.map((block) => `${'#'.repeat(block.level)} ${sourceTextOf(block)}`.trim());

function comparedFields(ours: ComparedFile['fields'], theirs: ComparedFile['fields']): Comparison['fields'] {
  const keys = Object.keys(theirs);
  const isSame = (key: string): boolean => JSON.stringify(ours[key]) === JSON.stringify(theirs[key]);
  const isGap = (key: string): boolean => ours[key] === null || ours[key] === undefined;
  return {
    same: keys.filter(isSame),
    gaps: keys.filter((key) => !isSame(key) && isGap(key)),
    other: keys.filter((key) => !isSame(key) && !isGap(key)),
  };
}

function comparedLedgers(ours: OfficialDocument, theirs: OfficialDocument): Comparison['ledger'] {
  const proposed = new Set(ours.corrections.map(effectOf));
  const written = new Set(theirs.corrections.map(effectOf));
  const faults = theirs.corrections.filter(({ kind }) => kind !== 'cua-nguoi-viet');
  return {
    found: faults.filter((one) => proposed.has(effectOf(one))),
    missed: faults.filter((one) => !proposed.has(effectOf(one))),
    proposedOnly: ours.corrections.filter((one) => !written.has(effectOf(one))),
    remarks: theirs.corrections.filter(({ kind }) => kind === 'cua-nguoi-viet'),
  };
}

/** What a person changed in an imported text, and what the import found by itself. */
export function compareImport(imported: ComparedFile, handMade: ComparedFile): Comparison {
  const ours = readOfficialDocument(imported.body, imported.ledger);
  const theirs = readOfficialDocument(handMade.body, handMade.ledger);
  const addressesOf = ({ blocks }: OfficialDocument): string[] => blocks.flatMap(({ address }) => address ?? []);
  const ourLines = linesOf(ours);
  const theirLines = linesOf(theirs);
  const headings = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('#'));
  const added = addressesOf(ours).filter((address) => !addressesOf(theirs).includes(address));
  const lost = addressesOf(theirs).filter((address) => !addressesOf(ours).includes(address));
  return {
    fields: comparedFields(imported.fields, handMade.fields),
    blocks: shareOf(ourLines, theirLines),
    otherBlocks: theirLines.filter((line) => !ourLines.includes(line)),
    headings: shareOf(headings(ourLines), headings(theirLines)),
    addresses: { ...shareOf(addressesOf(ours), addressesOf(theirs)), added, lost },
    ledger: comparedLedgers(ours, theirs),
  };
}
