import { labelOf } from '../clause.ts';
import { continues, hadRoom } from './continues.ts';
import { isDocumentTypeLine } from './document-type.ts';
import { type DraftBlock, readingOfDraft, type Zone } from './draft-block.ts';
import { startOf } from './head-start.ts';
import { type LineKind, lineKindOf } from './line-kind.ts';
import { type Furniture, furnitureOf } from './page-furniture.ts';
import { type SourceLine, sourceLinesOf } from './source-line.ts';
import { wrapWidthOf } from './wrap-width.ts';

interface State {
  readonly lines: readonly SourceLine[];
  readonly kinds: readonly LineKind[];
  readonly width: number;
  readonly blocks: DraftBlock[];
  zone: Zone;
  /** The last block that is no rule and no page number. */
  open: DraftBlock | undefined;
  lastNumber: number;
  /** The paper that is being read has its name line. */
  hasType: boolean;
}

const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Head of the paper: a line each, but for what a narrow column broke. */
function continuesHead(open: DraftBlock, line: SourceLine, kind: LineKind, width: number): boolean {
  if (kind === 'rule' || open.kind === 'rule') return false;
  const joined = `${readingOfDraft(open)} ${line.text}`;
  if (nationalTitle.startsWith(joined)) return true;
  if (line.isApart || open.kind !== 'text') return false;
  if (kind === 'place-and-date') return width > 0 && lineKindOf(joined) === kind;
  return kind === 'text' && (/^\p{Ll}/u.test(line.text) || lineKindOf(joined) === 'place-and-date');
}

function continuesTitle(open: DraftBlock, line: SourceLine, kind: LineKind, width: number): boolean {
  if (open.kind === 'document-type' && open.zone === 'title' && isDocumentTypeLine(readingOfDraft(open))) {
    // A name line that the title is run together with goes on; one that stands alone does not.
    return !line.isApart && readingOfDraft(open) !== readingOfDraft(open).toUpperCase();
  }
  const last = open.lines.at(-1);
  // In wrapped text a short line ends the title, unless the next goes on in capitals as the title does.
  if (width > 0 && last && kind === 'text' && /^\p{Lu}/u.test(line.text) && hadRoom(last, line, width)) return false;
  return !line.isApart && (kind === 'text' || kind === 'capitals') && !labelOf(line.text);
}

/** Which zone a line belongs to, if it does not go on with the open block. */
function zoneOf(state: State, line: SourceLine, kind: LineKind): Zone {
  const { zone, open } = state;
  if (kind === 'document-type' && zone === 'header') return 'title';
  if (zone === 'header') return labelOf(line.text)?.rank === 'muc' || kind === 'preamble' ? 'body' : 'header';
  if (kind === 'recipients') return 'recipients';
  if (kind === 'signature') return 'signature';
  if (zone === 'title') {
    const isFirst =
      open?.kind === 'document-type' &&
      open.zone === 'title' &&
      readingOfDraft(open) === readingOfDraft(open).toUpperCase();
    const isTitle = isFirst && !labelOf(line.text) && kind !== 'attached-to' && kind !== 'rule';
    return isTitle ? 'title' : 'body';
  }
  if (zone === 'recipients') return /^[-+]/u.test(line.text) || kind === 'rule' ? 'recipients' : 'signature';
  return zone;
}

function goesOn(state: State, line: SourceLine, kind: LineKind): boolean {
  const { open, zone, width, lastNumber } = state;
  const last = open?.lines.at(-1);
  if (!open || !last) return false;
  switch (zone) {
    case 'header':
      return continuesHead(open, line, kind, width);
    case 'title':
      return (
        kind !== 'preamble' && kind !== 'attached-to' && kind !== 'rule' && continuesTitle(open, line, kind, width)
      );
    case 'signature':
      return false;
    case 'recipients':
      return !line.isApart && /^\p{Ll}/u.test(line.text) && open.kind !== 'recipients';
    case 'body':
      if (kind === 'recipients' || kind === 'signature' || kind === 'national-title' || kind === 'attached-to')
        return false;
      return continues({ text: readingOfDraft(open), lastLine: last, kind: open.kind, lastNumber }, line, kind, width);
  }
}

/** The last block takes a line in; what belongs to a page and stood between them comes with it. */
function extend({ blocks }: State, open: DraftBlock, line: SourceLine): DraftBlock {
  const between = blocks.splice(blocks.indexOf(open));
  const lines = [...between.flatMap((block) => block.lines), line];
  const furniture = new Map(between.flatMap((block) => [...block.furniture]));
  const whole: DraftBlock = { ...open, lines, furniture };
  // Only whole can a line of the head be told for what it is.
  const joined = open.zone === 'header' ? { ...whole, kind: lineKindOf(readingOfDraft(whole)) } : whole;
  blocks.push(joined);
  return joined;
}

function take(state: State, index: number, furniture: Furniture | undefined): void {
  const line = state.lines[index];
  const kind = state.kinds[index] ?? 'text';
  if (!line) return;
  const bare = { lines: [line], furniture: new Map<SourceLine, Furniture>() };
  if (furniture) {
    state.blocks.push({ ...bare, zone: state.zone, kind: 'rule', furniture: new Map([[line, furniture]]) });
    return;
  }
  const starts = startOf(state, index);
  if (starts) Object.assign(state, { zone: 'header', hasType: false, lastNumber: 0, open: undefined });
  if (state.open && goesOn(state, line, kind)) {
    state.open = extend(state, state.open, line);
    return;
  }
  state.zone = zoneOf(state, line, kind);
  if (kind === 'document-type' && state.zone === 'title') state.hasType = true;
  const label = labelOf(line.text);
  if (label?.rank === 'muc' || label?.rank === 'dieu') state.lastNumber = 0;
  if (label?.rank === 'khoan') state.lastNumber = Number(label.step);
  const block: DraftBlock = { ...bare, zone: state.zone, kind, starts };
  state.blocks.push(block);
  if (kind !== 'rule' || state.zone !== 'body') state.open = block;
}

/** Joins the lines of a transcript to blocks. Every line is in exactly one block, in the order of the transcript. */
export function draftBlocksOf(transcript: string): DraftBlock[] {
  const lines = sourceLinesOf(transcript);
  const state: State = {
    lines,
    kinds: lines.map(({ text }) => lineKindOf(text)),
    width: wrapWidthOf(lines),
    blocks: [],
    zone: 'header',
    open: undefined,
    lastNumber: 0,
    hasType: false,
  };
  const furniture = furnitureOf(lines);
  lines.forEach((_, index) => {
    take(state, index, furniture.get(index));
  });
  return state.blocks;
}
