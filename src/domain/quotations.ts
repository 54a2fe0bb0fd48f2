/** A stretch between “ and ”, its marks included, in UTF-16 units. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** What a lesson tells the teacher to say, `Nói: “…”`: our words, though quoted. */
  readonly isOurs: boolean;
}

/** “Nói: ”, “Hỏi lớp: ”: told to the reader, so with a capital; “họ nói: ” is another's speech. */
const told = /(?:Nói|Hỏi|Dặn|Nhắc|Giải thích|Đáp)(?:\s\p{Ll}+){0,3}:\s*$/u;

/** The quotations of a text, in order. A mark that never closes quotes nothing. */
export const quotationsIn = (text: string): Quotation[] =>
  [...text.matchAll(/“[^“”]*”/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    isOurs: told.test(text.slice(Math.max(0, index - 40), index)),
  }));

/** The text with the words of others blanked out: as long as before, quotation marks and stops still there. */
export function withoutQuoted(text: string): string {
  let end = 0;
  const parts = quotationsIn(text).flatMap((quotation) => {
    const before = text.slice(end, quotation.start);
    const quoted = text.slice(quotation.start, quotation.end);
    end = quotation.end;
    return [before, quotation.isOurs ? quoted : quoted.replace(/[^\s“”.!?…]/gu, (sign) => ' '.repeat(sign.length))];
  });
  return [...parts, text.slice(end)].join('');
}
