import { isFoldedSyllable } from './syllable.ts';

/** Letters of the longest syllable without marks: `nghieng`. */
const longest = 7;
/** Nobody means a longer run of letters as words. */
const longestRun = 60;

/**
 * Splits words that were typed without a space between them: `muabannguoi` → mua, ban, nguoi. As few syllables as can
 * be, the longer first. `undefined` where the letters do not come out even, or are one syllable.
 */
export function splitJoined(folded: string): string[] | undefined {
  if (folded.length > longestRun || isFoldedSyllable(folded)) return undefined;
  // From the end: the best way to split what begins at each letter.
  const ways: (string[] | undefined)[] = [];
  ways[folded.length] = [];
  for (let start = folded.length - 1; start >= 0; start -= 1) {
    for (let end = Math.min(folded.length, start + longest); end > start; end -= 1) {
      const rest = ways[end];
      const best = ways[start];
      if (!rest || (best && best.length <= rest.length + 1) || !isFoldedSyllable(folded.slice(start, end))) continue;
      ways[start] = [folded.slice(start, end), ...rest];
    }
  }
  const way = ways[0];
  return way && way.length > 1 ? way : undefined;
}
