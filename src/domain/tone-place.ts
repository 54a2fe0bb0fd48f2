import { mapWords } from './fold.ts';
import { toSyllable, withTone } from './syllable.ts';

function placed(word: string): string {
  const syllable = toSyllable(word);
  if (!syllable || syllable.tone === '') return word;
  return withTone(word.normalize('NFD').replace(syllable.tone, '').normalize('NFC'), syllable);
}

/** Writes every tone at its one place: hoà and hòa, thuý and thúy, khoẻ and khỏe, uỷ and ủy become the same text. */
export function normalizeTonePlace(text: string): string {
  return mapWords(text.normalize('NFC'), placed);
}
