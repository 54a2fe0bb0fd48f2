import { toSyllable, withTone } from './syllable.ts';

// What the keys of an input method do to the letters typed so far. `undefined`: the key has nothing to mark.

const hats: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/** `â`, `ê` or `ô`, on the vowel that is meant, wherever it stands. */
export function hatted(letters: string, vowel: string): string | undefined {
  const hat = hats[vowel];
  return hat && letters.includes(vowel) ? letters.replace(vowel, hat) : undefined;
}

/** `ơ` and `ư`; on `uo` both at once. */
export function horned(letters: string): string | undefined {
  if (/[uư]o/.test(letters)) return letters.replace(/[uư]o/, 'ươ');
  if (letters.includes('o')) return letters.replace('o', 'ơ');
  return /^[^qu]*u/.test(letters) ? letters.replace('u', 'ư') : undefined;
}

/** `ă`. */
export const breved = (letters: string): string | undefined =>
  letters.includes('a') ? letters.replace('a', 'ă') : undefined;

/** `đ`, which only begins a syllable. */
export const barred = (letters: string): string | undefined =>
  letters[0] === 'd' ? `đ${letters.slice(1)}` : undefined;

export const hasVowel = (letters: string): boolean => /[aeiouyăâêôơư]/.test(letters);

/**
 * The syllable that letters and tone make, `undefined` where Vietnamese has none. Mends what hasty typing leaves out and
 * no reader would miss: `ie`, `ye` before an ending are always `iê`, `yê`, and one horn of `ươ` stands for both.
 */
export function toTypedSyllable(letters: string, tone: string): string | undefined {
  const mended = letters
    .replace(/([iy])e(?=.)/, '$1ê')
    .replace(/ưo|uơ(?=.)/, 'ươ')
    .replace(/ươ$/, 'uơ');
  const syllable = toSyllable(mended + tone);
  return syllable && withTone(mended, syllable);
}
