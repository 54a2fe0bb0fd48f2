const units: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
/** Units that stand behind a ten alone: “tư” by itself is no number (“đầu tư”). */
const unitsAfterTen: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const tens: ReadonlySet<string> = new Set(['mười', 'mươi']);
const scales: Readonly<Record<string, number>> = { trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1_000_000 };

/** `hai mươi lăm` → 25, `một nghìn` → 1000. */
function valueOfWords(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  let unit: number | undefined;
  for (const word of words) {
    const scale = scales[word];
    if (tens.has(word)) group += 10 * (unit ?? 1);
    else if (scale === 100) group += 100 * (unit ?? 1);
    else if (scale !== undefined) {
      total += scale * (group + (unit ?? (group === 0 ? 1 : 0)));
      group = 0;
    }
    unit = units[word] ?? unitsAfterTen[word];
  }
  return total + group + (unit ?? 0);
}

/** Whether a word goes on with the number before it, or begins one. */
function joins(word: string, before: string | undefined): boolean {
  if (Object.hasOwn(unitsAfterTen, word)) return before !== undefined && tens.has(before);
  if (Object.hasOwn(units, word)) return before === undefined || !Object.hasOwn(units, before);
  return tens.has(word) || Object.hasOwn(scales, word);
}

/** Numbers in words: `một`, `hai mươi lăm`. “năm” is also “year”, so alone it is no number. */
function numbersInWords(text: string): number[] {
  const runs: string[][] = [[]];
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+|[^\p{L}\s]+/gu)) {
    if (!joins(word, runs.at(-1)?.at(-1))) runs.push([]);
    if (joins(word, runs.at(-1)?.at(-1))) runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0 && run.join() !== 'năm').map(valueOfWords);
}

/** A point before three digits parts thousands, a comma the decimals: `1.000` is a thousand, `2,5` two and a half. */
const figure = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/gu;
const valueOfFigure = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** Every number of a Vietnamese text, in figures (`04`, `1.000`, `2,5`) and in words (`một`, `hai mươi`). */
export function numbersIn(text: string): number[] {
  return [...[...text.matchAll(figure)].map(([found]) => valueOfFigure(found)), ...numbersInWords(text)];
}

/** Every percentage of a text: `02%` → 2. */
export function percentagesIn(text: string): number[] {
  return [...text.matchAll(new RegExp(`(?:${figure.source})(?=\\s?%)`, 'gu'))].map(([found]) => valueOfFigure(found));
}
