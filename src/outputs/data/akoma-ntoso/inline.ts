import { cutRuns, sourceLengthOf } from '#domain/cut-runs.ts';
import type { Run } from '#domain/official-text.ts';
import { element, escapeXml } from './xml.ts';

/** A place in a block that a line of the correction ledger speaks of. */
export interface NoteMark {
  /** Offset in the source text of the block, behind the words that the line speaks of. */
  readonly offset: number;
  /** Number of the line in the ledger, from 1. */
  readonly number: number;
}

/** A part of a block that has an element of its own. */
export interface Piece {
  readonly runs: readonly Run[];
  readonly wrap: (content: string) => string;
}

const emphasisTags = { none: undefined, italic: 'i', bold: 'b', raised: 'sup' } as const;
const changeTags = { kept: undefined, removed: 'del', added: 'ins' } as const;

function runXml({ text, emphasis, change }: Run): string {
  const changeTag = changeTags[change];
  const emphasisTag = emphasisTags[emphasis];
  const inner = changeTag ? element(changeTag, { status: 'editorial' }, escapeXml(text)) : escapeXml(text);
  return emphasisTag ? element(emphasisTag, {}, inner) : inner;
}

const noteRef = ({ number }: NoteMark): string =>
  element('noteRef', { marker: String(number), href: `#dc_${number}`, status: 'editorial' });

/** Runs as inline content; `from` is their offset in the source text of the block. */
function runsXml(runs: readonly Run[], marks: readonly NoteMark[], from: number): string {
  let xml = '';
  let rest = [...runs];
  let offset = from;
  for (const mark of marks) {
    const [head, tail] = cutRuns(rest, Math.max(0, mark.offset - offset), 'added');
    xml += head.map(runXml).join('') + noteRef(mark);
    offset += sourceLengthOf(head);
    rest = tail;
  }
  return xml + rest.map(runXml).join('');
}

/** The pieces of a block, each as XML; a mark goes into the piece that its place ends in. */
export function piecesXml(pieces: readonly Piece[], marks: readonly NoteMark[]): string[] {
  let from = 0;
  let left = [...marks].sort((a, b) => a.offset - b.offset || a.number - b.number);
  return pieces.map(({ runs, wrap }, index) => {
    const end = index === pieces.length - 1 ? Number.POSITIVE_INFINITY : from + sourceLengthOf(runs);
    const own = left.filter(({ offset }) => offset <= end);
    left = left.filter(({ offset }) => offset > end);
    const xml = wrap(runsXml(runs, own, from));
    from = end;
    return xml;
  });
}

const rawReading = (runs: readonly Run[]): string =>
  runs.map(({ text, change }) => (change === 'removed' ? '' : text)).join('');

const plain = (content: string): string => content;

/** Cuts out a passage of the reading text; all in one piece where it does not stand in it. */
export function passagePieces(runs: readonly Run[], passage: string, wrap: Piece['wrap']): Piece[] {
  const at = passage === '' ? -1 : rawReading(runs).indexOf(passage);
  if (at < 0) return [{ runs, wrap: plain }];
  const [before, rest] = cutRuns(runs, at, 'removed');
  const [found, after] = cutRuns(rest, passage.length, 'removed');
  return [
    { runs: before, wrap: plain },
    { runs: found, wrap },
    { runs: after, wrap: plain },
  ].filter((piece) => piece.runs.length > 0);
}

/** Cuts a line that begins with a label into three: the label, the white space behind it, and the rest. */
export function labelPieces(runs: readonly Run[], label: string, wrapText: Piece['wrap']): Piece[] {
  const raw = rawReading(runs);
  const [labelRuns, rest] = cutRuns(runs, raw.length - raw.trimStart().length + label.length, 'removed');
  // White space that was put in or taken out stays where its mark is.
  const [first, ...others] = rest;
  const space = first?.change === 'kept' ? (/^\s*/u.exec(first.text)?.[0].length ?? 0) : 0;
  const spaceRuns = first ? [{ ...first, text: first.text.slice(0, space) }] : [];
  const textRuns = first ? [{ ...first, text: first.text.slice(space) }, ...others] : [];
  return [
    { runs: labelRuns, wrap: (content) => element('num', {}, content) },
    { runs: spaceRuns.filter(({ text }) => text !== ''), wrap: plain },
    { runs: textRuns.filter(({ text }) => text !== ''), wrap: wrapText },
  ];
}
