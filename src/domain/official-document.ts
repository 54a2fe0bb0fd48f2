import { type BlockRole, type PlacedRole, plainAddresses, rolesOf } from './block-role.ts';
import { type Clause, clausesOf } from './clause.ts';
import { applyCorrections, type Correction, type PlacedCorrection, placeCorrections } from './correction.ts';
import { parseOfficialText, readingTextOf, type TextBlock } from './official-text.ts';

export interface DocumentBlock extends TextBlock {
  readonly role: BlockRole;
  /** 0 for the document itself, 1 for a document attached to it. */
  readonly part: number;
  /** The address that begins at this block. */
  readonly address: string | undefined;
  /** The address of the place that the block belongs to: its own or the nearest around it. */
  readonly place: string;
  /** Depth of indentation: that of its clause. */
  readonly depth: number;
}

/** An official text read into data. Everything here comes from the words of the text and its ledger. */
export interface OfficialDocument {
  readonly blocks: readonly DocumentBlock[];
  readonly clauses: readonly Clause[];
  readonly corrections: readonly (PlacedCorrection & { readonly place: string })[];
  /** Corrections that match no place, or more than one. */
  readonly unplaced: readonly { readonly correction: Correction; readonly matchCount: number }[];
  readonly recipients: readonly string[];
  /** The lines of the signature block, the signatory's name last. */
  readonly signature: readonly string[];
}

function withPlaces(
  blocks: readonly TextBlock[],
  roles: readonly PlacedRole[],
  clauses: readonly Clause[],
): DocumentBlock[] {
  const clauseAt = new Map(clauses.map((clause) => [clause.blockIndex, clause]));
  const byAddress = new Map(clauses.map((clause) => [clause.address, clause]));
  const addresses = plainAddresses(roles);
  let current: Clause | undefined;
  let place = 'dau-van-ban';
  return blocks.map((block, index) => {
    const { role = 'header', part = 0 } = roles[index] ?? {};
    const begun = clauseAt.get(index);
    if (begun) current = begun;
    // Running text after a list goes on with what stood around the list.
    else if (role === 'continuation')
      while (current && (current.rank === 'gach' || current.rank === 'tiet') && current.parent)
        current = byAddress.get(current.parent);
    const address = begun?.address ?? addresses[index];
    place =
      address ?? (role === 'continuation' ? (current?.address ?? place) : role === 'header' ? 'dau-van-ban' : place);
    return {
      ...block,
      role,
      part,
      address,
      place,
      depth: begun?.depth ?? (role === 'continuation' ? (current?.depth ?? 0) : 0),
    };
  });
}

/** Reads the body of an official text and its ledger. */
export function readOfficialDocument(body: string, ledger: readonly Correction[]): OfficialDocument {
  const source = parseOfficialText(body);
  const placements = placeCorrections(source, ledger);
  const corrected = applyCorrections(source, placements);
  const roles = rolesOf(corrected);
  const labelled = corrected.flatMap((block, blockIndex) =>
    roles[blockIndex]?.role === 'clause' ? [{ block, blockIndex, part: roles[blockIndex].part }] : [],
  );
  const clauses = clausesOf(labelled);
  const blocks = withPlaces(corrected, roles, clauses);
  const linesOf = (role: BlockRole): string[] =>
    blocks
      .filter((block) => block.role === role)
      .map(readingTextOf)
      .filter((line) => line !== '');
  return {
    blocks,
    clauses,
    corrections: placements.flatMap((placement) =>
      placement.isPlaced
        ? [{ ...placement.correction, place: blocks[placement.correction.blockIndex]?.place ?? '' }]
        : [],
    ),
    unplaced: placements.flatMap((placement) => (placement.isPlaced ? [] : [placement])),
    recipients: linesOf('recipient').map((line) => line.replace(/^- /u, '').replace(/[;.]$/u, '')),
    signature: linesOf('signature'),
  };
}

/**
 * The words of each place of a document, running text that goes on with it included. Where other places stand in
 * between, ` … ` marks the gap.
 */
export function wordsByPlace({ blocks }: Pick<OfficialDocument, 'blocks'>): Map<string, string> {
  const words = new Map<string, string>();
  let last = '';
  for (const block of blocks) {
    const text = readingTextOf(block);
    if (text === '') continue;
    const before = words.get(block.place);
    words.set(block.place, before === undefined ? text : `${before}${block.place === last ? ' ' : ' … '}${text}`);
    last = block.place;
  }
  return words;
}
