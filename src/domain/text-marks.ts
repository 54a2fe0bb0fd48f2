/** A stretch of a transcript between two marks of light Markdown. */
export interface MarkedRun {
  readonly text: string;
  readonly isItalic: boolean;
  readonly isBold: boolean;
  readonly isRaised: boolean;
}

/** One line of a transcript taken apart. */
export interface MarkedLine {
  /** How many `#` stood before it. */
  readonly hashCount: number;
  readonly runs: readonly MarkedRun[];
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokenPattern = /\*+|<\/?sup>/gu;

const isBlank = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);

/** `(*)` and a star that stands alone are signs of the text: a footnote, a line of stars. */
function mayBeMark(paragraph: string, { text, start, end }: Token): boolean {
  if (!text.startsWith('*')) return true;
  const before = paragraph[start - 1];
  const after = paragraph[end];
  return text.length <= 3 && !(isBlank(before) && isBlank(after)) && !(before === '(' && after === ')');
}

/** The tokens of a paragraph that open and close something. What has no partner is a character of the text. */
function pairedTokens(paragraph: string): Token[] {
  const open = new Map<string, Token>();
  const paired: Token[] = [];
  for (const match of paragraph.matchAll(tokenPattern)) {
    const token = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (!mayBeMark(paragraph, token)) continue;
    const key = token.text.replace('/', '');
    const isStar = key.startsWith('*');
    const opener = open.get(key);
    if (opener && (isStar ? !isBlank(paragraph[token.start - 1]) : token.text === '</sup>')) {
      paired.push(opener, token);
      open.delete(key);
    } else if (isStar ? !isBlank(paragraph[token.end]) : token.text === '<sup>') open.set(key, token);
  }
  return paired.sort((a, b) => a.start - b.start);
}

/** Reads the emphasis of a paragraph of a transcript: `*`, `**`, `***` and `<sup>` in pairs; all else is text. */
function markedRunsOf(paragraph: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let state = { isItalic: false, isBold: false, isRaised: false };
  let cursor = 0;
  const take = (end: number): void => {
    if (end > cursor) runs.push({ text: paragraph.slice(cursor, end), ...state });
  };
  for (const { text, start, end } of pairedTokens(paragraph)) {
    take(start);
    if (text.startsWith('*'))
      state = {
        ...state,
        isItalic: text.length === 2 ? state.isItalic : !state.isItalic,
        isBold: text.length === 1 ? state.isBold : !state.isBold,
      };
    else state = { ...state, isRaised: text === '<sup>' };
    cursor = end;
  }
  take(paragraph.length);
  return runs;
}

/** Runs of a paragraph, parted where its lines end. */
function linesOfRuns(runs: readonly MarkedRun[]): MarkedRun[][] {
  const lines: MarkedRun[][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  return lines;
}

const headingMark = /^(#+)[ \t]+/u;

/** Every line of a transcript with its marks read. Emphasis may run over lines, never over an empty one. */
export function markedLinesOf(transcript: string): MarkedLine[] {
  const lines = transcript.normalize('NFC').replace(/\r\n?/gu, '\n').split('\n');
  const found: MarkedLine[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    if (paragraph.length === 0) return;
    const runs = linesOfRuns(markedRunsOf(paragraph.map((line) => line.replace(headingMark, '')).join('\n')));
    paragraph.forEach((line, index) => {
      found.push({ hashCount: headingMark.exec(line)?.[1]?.length ?? 0, runs: runs[index] ?? [] });
    });
    paragraph = [];
  };
  for (const line of lines) {
    if (line.trim() === '') {
      close();
      found.push({ hashCount: 0, runs: [] });
    } else paragraph.push(line);
  }
  close();
  return found;
}

export const plainTextOf = (runs: readonly Pick<MarkedRun, 'text'>[]): string => runs.map(({ text }) => text).join('');
