/** What stands where somebody has still to write: in a draft, and nowhere else. */
export const unwrittenMark = '(viết ở đây)';

/** Lines of a text, from 1, that still wait to be written. */
export const unwrittenLines = (text: string): number[] =>
  text.split('\n').flatMap((line, index) => (line.toLowerCase().includes(unwrittenMark) ? [index + 1] : []));
