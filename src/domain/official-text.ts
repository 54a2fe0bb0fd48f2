/** How a stretch of text is set: plain, italic, bold or raised. */
export type Emphasis = 'none' | 'italic' | 'bold' | 'raised';

/** What the correction ledger did to a stretch: `removed` stands in the source only, `added` in the reading text only. */
export type Change = 'kept' | 'removed' | 'added';

export interface Run {
  readonly text: string;
  readonly emphasis: Emphasis;
  readonly change: Change;
}

/** One line of an official text. */
export interface TextBlock {
  /** Markdown heading level 1–4; 0 for a paragraph. Level 1 is the title of the document. */
  readonly level: number;
  /** The source has no white space between this block and the one before it. */
  readonly isGlued: boolean;
  /** Begins a document attached to the one before it. */
  readonly startsPart: boolean;
  readonly runs: readonly Run[];
}

/** A backslash makes a mark a character: `(\*)` is a footnote sign. */
const marks = /(\\[\\*#<]|\*{1,3}|<\/?sup>)/;

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let isItalic = false;
  let isBold = false;
  let isRaised = false;
  for (const piece of line.split(marks)) {
    if (piece === '') continue;
    if (/^\*+$/.test(piece)) {
      if (piece.length !== 2) isItalic = !isItalic;
      if (piece.length !== 1) isBold = !isBold;
    } else if (piece === '<sup>' || piece === '</sup>') {
      isRaised = piece === '<sup>';
    } else {
      const emphasis = isRaised ? 'raised' : isBold ? 'bold' : isItalic ? 'italic' : 'none';
      const text = /^\\[\\*#<]$/.test(piece) ? piece.slice(1) : piece;
      const last = runs.at(-1);
      if (last?.emphasis === emphasis) runs[runs.length - 1] = { ...last, text: last.text + text };
      else runs.push({ text, emphasis, change: 'kept' });
    }
  }
  return runs;
}

/** Two headings that the transcript ran together: `II. NỘI DUNG**1. Công tác chỉ đạo.**`. */
const gluedHeadings = /^(.*\S)\*\*(\S.*?)\*\*$/u;

/**
 * Reads the body of an official text: every line that is not empty is a block. Light Markdown only: `#` headings,
 * `*` italics, `**` bold, `<sup>`, `***` alone on a line before an attached document, and a backslash before a `*`, `#`,
 * `<` or `\` that is no mark. All else is the text itself.
 */
export function parseOfficialText(body: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let startsPart = false;
  for (const raw of body.normalize('NFC').split('\n')) {
    const line = raw.replace(/\s+/gu, ' ').trim();
    if (line === '') continue;
    if (line === '***') {
      startsPart = true;
      continue;
    }
    const [, hashes = '', content = ''] = /^(#{0,4}) ?(.*)$/u.exec(line) ?? [];
    const level = hashes.length;
    const glued = level > 0 ? gluedHeadings.exec(content) : null;
    blocks.push({ level, isGlued: false, startsPart, runs: runsOf(glued?.[1] ?? content) });
    startsPart = false;
    if (glued?.[2]) {
      const runs = runsOf(glued[2]);
      blocks.push({ level: level === 1 ? 1 : level + 1, isGlued: true, startsPart: false, runs });
    }
  }
  return blocks;
}

const textOf = (block: TextBlock, leftOut: Change): string =>
  block.runs.map((run) => (run.change === leftOut ? '' : run.text)).join('');

/** The block as the transcript has it. */
export const sourceTextOf = (block: TextBlock): string => textOf(block, 'added');

/** The block as it is to be read, with the certain corrections made. */
export const readingTextOf = (block: TextBlock): string => textOf(block, 'removed').trim();
