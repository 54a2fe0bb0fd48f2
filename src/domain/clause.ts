import { readingTextOf, type TextBlock } from './official-text.ts';
import { toSlug } from './vietnamese-text.ts';

/** Kinds of label, outermost first. `muc` is a Roman numeral, `khoan` an Arabic one, `tiet` a number in brackets. */
export const clauseRanks = ['chuong', 'dieu', 'muc', 'khoan', 'tieu-muc', 'diem', 'tiet', 'gach'] as const;
export type ClauseRank = (typeof clauseRanks)[number];

/** A labelled place of an official text. */
export interface Clause {
  /** Short, stable and unique in its document: `ii-2-a-1`. */
  readonly address: string;
  /** The label as the reading text has it: `II.`, `2.1.`, `a)`, `- (1)`, `-`. */
  readonly label: string;
  readonly rank: ClauseRank;
  /** 0 for the outermost clauses. */
  readonly depth: number;
  /** Address of the clause around it. */
  readonly parent: string | undefined;
  /** The block that begins it. */
  readonly blockIndex: number;
  /** Its first block without the label. */
  readonly text: string;
  /** Set as a heading in the source, not as running text. */
  readonly isHeading: boolean;
}

export interface Label {
  readonly rank: ClauseRank;
  /** The label with the white space behind it. */
  readonly text: string;
  /** Its own part of the address; empty for a dash, which counts. */
  readonly step: string;
}

const labelPatterns: readonly [ClauseRank, RegExp][] = [
  ['chuong', /^(Chương [IVXLC]+)[.:]?(?:\s+|$)/u],
  ['dieu', /^(Điều \d+)[.:]\s*/u],
  ['muc', /^([IVXLC]+)\.\s+/u],
  // Three digits behind the point are thousands: “1.000 tờ rơi”.
  ['tieu-muc', /^(\d+\.\d{1,2})\.?\s+/u],
  ['khoan', /^(\d+)\.\s+/u],
  ['diem', /^([a-zđ])\)\s+/u],
  ['tiet', /^(?:- )?\((\d+)\)\s*/u],
  ['gach', /^-\s+/u],
];

/** Reads the label at the start of a line of an official text; `undefined` for a line that carries none. */
export function labelOf(text: string): Label | undefined {
  for (const [rank, pattern] of labelPatterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const written = match[1] ?? '';
    const step = rank === 'tieu-muc' ? (written.split('.')[1] ?? '') : written === 'đ' ? 'dd' : toSlug(written);
    return { rank, text: match[0], step };
  }
  return undefined;
}

const rankIndex = (rank: ClauseRank): number => clauseRanks.indexOf(rank);
// A number in brackets and a dash list the same things in these texts.
const levelOf = (rank: ClauseRank): number => Math.min(rankIndex(rank), rankIndex('tiet'));

/** A block that begins with a label. */
export interface LabelledBlock {
  readonly block: TextBlock;
  readonly blockIndex: number;
  /** 0 for the document itself, 1 for a document attached to it. */
  readonly part: number;
}

/**
 * Builds the clauses of a run of blocks from their own labels. Dashes count within their parent.
 * Two clauses that would get the same address are both kept: the later takes `-lap-2`, so that no place is lost.
 */
export function clausesOf(blocks: readonly LabelledBlock[]): Clause[] {
  const clauses: Clause[] = [];
  const open: Clause[] = [];
  const dashCounts = new Map<string, number>();
  const taken = new Map<string, number>();
  let currentPart = 0;
  for (const { block, blockIndex, part } of blocks) {
    // An attached document begins a numbering of its own.
    if (part !== currentPart) open.length = 0;
    currentPart = part;
    const reading = readingTextOf(block);
    const label = labelOf(reading);
    if (!label) continue;
    while (open.length > 0 && levelOf(open.at(-1)?.rank ?? 'gach') >= levelOf(label.rank)) open.pop();
    const parent = open.at(-1);
    const step = label.rank === 'gach' ? nextDash(dashCounts, parent?.address ?? '') : label.step;
    const wanted = parent ? `${parent.address}-${step}` : step;
    const useCount = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, useCount);
    const clause: Clause = {
      address: useCount === 1 ? wanted : `${wanted}-lap-${useCount}`,
      label: label.text.trim(),
      rank: label.rank,
      depth: open.length,
      parent: parent?.address,
      blockIndex,
      text: reading.slice(label.text.length),
      isHeading: block.level > 1,
    };
    clauses.push(clause);
    open.push(clause);
  }
  return clauses;
}

const plainPlaces: Readonly<Record<string, string>> = {
  'dau-van-ban': 'Phần đầu',
  'mo-dau': 'Mở đầu',
  'kem-theo': 'Phần kèm theo',
  'noi-nhan': 'Nơi nhận',
  'chu-ky': 'Chữ ký',
};

/** An address as people read it: `ii-2-a-1` → `II.2.a.1`, `dieu-1` → `Điều 1`, `mo-dau-2` → `Mở đầu 2`. */
export function placeLabel(address: string): string {
  const [, name = '', number = ''] = /^([a-z-]+?)(?:-(\d+))?$/.exec(address) ?? [];
  const plain = plainPlaces[name];
  if (plain) return number ? `${plain} ${number}` : plain;
  const [, clause = '', repeat] = /^(.*?)(?:-lap-(\d+))?$/.exec(address) ?? [];
  const [, chapter, rest = clause] = /^chuong-([ivxlc]+)-?(.*)$/.exec(clause) ?? [];
  const [first = '', ...steps] = rest.replace(/^dieu-/, 'Điều ').split('-');
  const isNumeral = /^(?:[ivx]|[ivxlc]{2,})$/.test(first);
  const label = [isNumeral ? first.toUpperCase() : first, ...steps]
    .map((step) => (step === 'dd' ? 'đ' : step))
    .join('.');
  const parts = [chapter && `Chương ${chapter.toUpperCase()}`, label].filter(Boolean).join(', ');
  return repeat ? `${parts} (lần ${repeat})` : parts;
}

function nextDash(counts: Map<string, number>, parent: string): string {
  const count = (counts.get(parent) ?? 0) + 1;
  counts.set(parent, count);
  return String(count);
}
