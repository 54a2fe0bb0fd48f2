import { splitJoined } from './joined-syllables.ts';
import { slipCost } from './slip.ts';
import { isFoldedSyllable } from './syllable.ts';

/** A folded word that the vocabulary does not have, as the words that it may have been: written together, or with a slip. */
export function mendedWord(word: string, vocabulary: ReadonlySet<string>): string[] {
  if (vocabulary.has(word) || word.length < 3 || /\d/.test(word)) return [word];
  const split = splitJoined(word);
  if (split) return split;
  let best = word;
  let least = isFoldedSyllable(word) ? 1 : 3;
  vocabulary.forEach((known) => {
    const cost = known.length > 2 ? slipCost(word, known) : undefined;
    if (cost === undefined || cost > least || (cost === least && best !== word)) return;
    best = known;
    least = cost;
  });
  return [best];
}
