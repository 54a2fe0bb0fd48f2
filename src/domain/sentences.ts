/** A sentence of a text: from `start` up to `end`, in UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stop, with the quotes and brackets that close after it, before white space or the end. */
const stop = /[.!?…]+[”’"')\]»]*(?=\s|$)/gu;

/** Written with a stop that ends no sentence: “TP. Hồ Chí Minh”, “ThS. Lan”. */
const shortForms: ReadonlySet<string> = new Set(
  'TP Tp TX TT GS PGS TS ThS Th.S BS LS KS CN NGƯT KT TM TL TUQ Nxb NXB tr Tr St Mr Mrs Ms Dr Vd VD vd ĐT'.split(' '),
);

/** The word before a stop, with the opening quote or bracket taken off. */
const lastWord = (text: string): string => (/\S*$/u.exec(text)?.[0] ?? '').replace(/^[“‘"'([«]+/u, '');

/** What a sentence begins with: anything but a small letter and the marks that go on with one. */
const opensSentence = (rest: string): boolean => !/^\s*(?:[\p{Ll},;:)\]”»]|$)/u.test(rest);

/** “1. Làm quen”, “A. Người lạ”, “II. Việc”: the label of an item, not a sentence of its own. */
const isLabel = (text: string): boolean => /^[“"(]?(?:\p{N}{1,2}|[A-ZĐ]|[IVX]{1,4})$/u.test(text.trim());

function endsSentence(before: string, mark: string, rest: string): boolean {
  if (rest.trim() === '') return true;
  if (!opensSentence(rest)) return false;
  if (mark !== '.') return true;
  const word = lastWord(before);
  return !shortForms.has(word) && !/^[A-ZĐ]$/u.test(word) && !isLabel(before);
}

/**
 * The sentences of a text, in order. What stands between them is white space, so together they are the text. A text without
 * a stop at its end, such as a heading or an item of a list, is a sentence too.
 */
export function sentencesIn(text: string): Sentence[] {
  const ends: number[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(stop)) {
    const end = index + mark.length;
    if (!endsSentence(text.slice(start, index), mark, text.slice(end))) continue;
    ends.push(end);
    start = end;
  }
  return [...ends, text.length].flatMap((end, position, all) => {
    const from = all[position - 1] ?? 0;
    const words = text.slice(from, end);
    const sentence = words.trim();
    if (sentence === '') return [];
    const first = from + words.indexOf(sentence);
    return [{ start: first, end: first + sentence.length, text: sentence }];
  });
}
