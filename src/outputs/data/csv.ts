/** A record in a list is written by its `name`. */
interface Named {
  readonly name: string;
}
export type Cell = string | number | boolean | null | undefined | readonly (string | Named)[];

const itemText = (item: string | Named): string => (typeof item === 'string' ? item : item.name);

function field(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.map(itemText).join('; ') : String(cell ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read Vietnamese; lists are joined by `; `. */
export function toCsv(rows: readonly Readonly<Record<string, Cell>>[], columns: readonly string[]): string {
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => field(row[column])).join(','))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
