import { type Clause, clausesOf, labelOf } from './clause.ts';
import { applyCorrections, type Correction, type PlacedCorrection, placeCorrections } from './correction.ts';
import { parseOfficialText, readingTextOf, type TextBlock } from './official-text.ts';

/** What a block is for. `continuation` is running text inside a clause that has no label of its own. */
export type BlockRole =
  | 'header'
  | 'title'
  | 'preamble'
  | 'clause'
  | 'continuation'
  | 'recipients-heading'
  | 'recipient'
  | 'signature';

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

function roleOf(block: TextBlock, before: BlockRole): BlockRole {
  const text = readingTextOf(block);
  if (before === 'header' || before === 'title') {
    if (block.level === 1) return 'title';
    if (before === 'header') return 'header';
  }
  if (/^Nơi nhận:?/u.test(text)) return 'recipients-heading';
  if (before === 'recipients-heading' || before === 'recipient' || before === 'signature')
    return text.startsWith('- ') && before !== 'signature' ? 'recipient' : 'signature';
  if (labelOf(text)) return 'clause';
  return before === 'title' || before === 'preamble' ? 'preamble' : 'continuation';
}

function rolesOf(blocks: readonly TextBlock[]): { role: BlockRole; part: number }[] {
  let role: BlockRole = 'header';
  let part = 0;
  return blocks.map((block) => {
    if (block.startsPart) {
      role = 'header';
      part += 1;
    }
    // A block whose reading text is empty is a stamp or a bar: it says nothing about what comes next.
    const isEmpty = readingTextOf(block) === '';
    const next = isEmpty && role !== 'header' ? role : roleOf(block, role);
    role = next;
    return { role: next, part };
  });
}

/** Addresses of places that carry no label: preamble, recipients, signature. */
function plainAddresses(roles: readonly { role: BlockRole; part: number }[]): (string | undefined)[] {
  const counts = new Map<string, number>();
  return roles.map(({ role, part }, index) => {
    const isFirst = roles[index - 1]?.role !== role;
    const name =
      role === 'preamble'
        ? part === 0
          ? 'mo-dau'
          : 'kem-theo'
        : role === 'recipients-heading'
          ? 'noi-nhan'
          : role === 'signature' && isFirst
            ? 'chu-ky'
            : undefined;
    if (!name) return undefined;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return role === 'preamble' || count > 1 ? `${name}-${count}` : name;
  });
}

function withPlaces(
  blocks: readonly TextBlock[],
  roles: readonly { role: BlockRole; part: number }[],
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

/** The words of each place of a document, running text that goes on with it included. */
export function wordsByPlace({ blocks }: Pick<OfficialDocument, 'blocks'>): Map<string, string> {
  const words = new Map<string, string>();
  for (const block of blocks) {
    const text = readingTextOf(block);
    if (text !== '') words.set(block.place, [words.get(block.place), text].filter(Boolean).join(' '));
  }
  return words;
}
