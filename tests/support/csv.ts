/** Reads a CSV file (RFC 4180: `"` quotes, `""` inside them) into records of cells; the byte-order mark is dropped. */
export function readCsv(file: string): string[][] {
  const records: string[][] = [[]];
  const cells = file.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g);
  for (const [whole, cell = '', end = ''] of cells) {
    if (whole === '') break;
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}
