/** A row of a CSV file. */
export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvCells {
  readonly rows: readonly CsvRow[];
  /** Line on which a quote opens that nothing closes. */
  readonly openQuoteLine: number | undefined;
}

/** A cell, quoted or bare, and what ends it: a delimiter, the end of the line, or the end of the file. */
const cellPattern = (delimiter: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"[ \\t]*|((?!")[^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\n|\\r|$)`, 'uy');

/** Excel in Vietnamese writes `;`, most others `,`: whichever the names of the columns stand between. */
function delimiterOf(text: string): ',' | ';' {
  const [head = ''] = text.split(/[\r\n]/u, 1);
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

const lineCountOf = (text: string): number => text.split(/\r\n|\n|\r/u).length - 1;

/** Takes CSV apart (RFC 4180, `,` or `;`). Cells are in NFC, white space of any kind is one space; empty rows at the end are no rows. */
export function csvCellsOf(text: string): CsvCells {
  const body = text.replace(/^\uFEFF/u, '');
  const pattern = cellPattern(delimiterOf(body));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, start] = [1, 1];
  while (pattern.lastIndex < body.length || cells.length > 0) {
    const match = pattern.exec(body);
    if (!match) return { rows, openQuoteLine: line };
    const [whole, quoted, bare = '', end] = match;
    cells.push((quoted?.replaceAll('""', '"') ?? bare).normalize('NFC').replace(/\s+/gu, ' ').trim());
    line += lineCountOf(whole);
    if (end === ',' || end === ';') continue;
    rows.push({ line: start, cells });
    cells = [];
    start = line;
  }
  const last = rows.findLastIndex((row) => row.cells.some((cell) => cell !== ''));
  return { rows: rows.slice(0, last + 1), openQuoteLine: undefined };
}
