import { cutRuns, sourceLengthOf } from '#domain/cut-runs.ts';
import type { Run } from '#domain/official-text.ts';

/** A reference from a doubtful place to its line in the ledger. */
export interface LedgerMark {
  readonly blockIndex: number;
  /** Offset in the source text of the block, behind the doubtful words. */
  readonly offset: number;
  /** Number of the line in the ledger, from 1. */
  readonly number: number;
}

/** Words of a block that lead to what they name. */
export interface TextLink {
  readonly blockIndex: number;
  /** Offsets in the reading text of the block. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** What is laid over the runs of a block, all in the order of their places. */
export interface Overlay {
  readonly marks: readonly LedgerMark[];
  /** Address of the page that explains the marks. */
  readonly ledgerUrl: string;
  readonly links: readonly TextLink[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const emphasisTags = { none: undefined, italic: 'i', bold: 'b', raised: 'sup' } as const;
const changeTags = { kept: undefined, removed: 'del', added: 'ins' } as const;

export function runHtml({ text, emphasis, change }: Run): string {
  const changeTag = changeTags[change];
  const emphasisTag = emphasisTags[emphasis];
  const inner = changeTag ? `<${changeTag}>${escapeHtml(text)}</${changeTag}>` : escapeHtml(text);
  return emphasisTag ? `<${emphasisTag}>${inner}</${emphasisTag}>` : inner;
}

const markHtml = ({ number }: LedgerMark, ledgerUrl: string): string =>
  `<sup class="q" data-editorial><a href="${ledgerUrl}#dc-${number}" aria-label="Ghi chú ${number}">[${number}]</a></sup>`;

function markedHtml(runs: readonly Run[], marks: readonly LedgerMark[], ledgerUrl: string, from: number): string {
  let html = '';
  let rest = [...runs];
  let offset = from;
  for (const mark of marks) {
    const [head, tail] = cutRuns(rest, Math.max(0, mark.offset - offset), 'added');
    html += head.map(runHtml).join('') + markHtml(mark, ledgerUrl);
    offset += sourceLengthOf(head);
    rest = tail;
  }
  return html + rest.map(runHtml).join('');
}

/**
 * Runs as HTML, with links around words and marks behind them. A link takes the text's own characters and adds none. A mark
 * inside a link stands behind it, since links do not nest.
 */
export function runsHtml(
  runs: readonly Run[],
  { marks, ledgerUrl, links }: Overlay,
  { source, reading }: { readonly source: number; readonly reading: number },
): string {
  let html = '';
  let rest = [...runs];
  let pending = [...marks];
  let [sourceAt, readingAt] = [source, reading];
  const take = (part: readonly Run[]): LedgerMark[] => {
    sourceAt += sourceLengthOf(part);
    const own = pending.filter(({ offset }) => offset <= sourceAt);
    pending = pending.slice(own.length);
    return own;
  };
  for (const { start, end, url } of links) {
    const [before, from] = cutRuns(rest, start - readingAt, 'removed');
    const [linked, after] = cutRuns(from, end - start, 'removed');
    const beforeAt = sourceAt;
    html += markedHtml(before, take(before), ledgerUrl, beforeAt);
    html += `<a href="${url}">${linked.map(runHtml).join('')}</a>`;
    html += take(linked)
      .map((mark) => markHtml(mark, ledgerUrl))
      .join('');
    rest = after;
    readingAt = end;
  }
  return html + markedHtml(rest, pending, ledgerUrl, sourceAt);
}
