import { toFolded } from '#domain/fold.ts';
import { splitJoined } from '#domain/joined-syllables.ts';
import { type SearchWord, searchWordsOf } from '#domain/search-word.ts';
import { correctionsOf } from '#domain/slip.ts';

/** For each word that no page has, what may have been meant: several words typed as one, or the word it is a slip of. */
export async function mendedWords(
  missing: readonly SearchWord[],
  vocabulary: () => Promise<readonly string[]>,
): Promise<[typed: string, meant: string][]> {
  const slips = missing.filter(({ folded }) => folded.length > 2 && !/\d/.test(folded));
  if (slips.length === 0) return [];
  const byLetters = new Map((await vocabulary()).map((word) => [toFolded(word), word]));
  const mended: [string, string][] = [];
  for (const { marked, folded } of slips) {
    const joined = (splitJoined(folded) || []).map((syllable) => byLetters.get(syllable));
    const meant =
      joined.length > 1 && joined.every(Boolean)
        ? joined.join(' ')
        : byLetters.get(correctionsOf(folded, byLetters.keys())[0] || '');
    if (meant) mended.push([marked, meant]);
  }
  return mended;
}

/** The text with its mended words in the place of the mistyped. */
export const withMended = (text: string, mended: readonly (readonly [string, string])[]): string =>
  searchWordsOf(text)
    .map(({ marked }) => (mended.filter(([typed]) => typed === marked)[0] || [marked, marked])[1])
    .join(' ');
