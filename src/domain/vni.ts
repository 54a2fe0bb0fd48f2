import { barred, breved, hasVowel, hatted, horned, toTypedSyllable } from './typed-marks.ts';

const tones: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/** Of several vowels the last can take the hat: `tie6ng`, `muo6n`, `ca6y`. */
function hattedLast(letters: string): string | undefined {
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const found = hatted(letters.slice(index), letters[index] || '');
    if (found) return letters.slice(0, index) + found;
  }
  return undefined;
}

const marks: Readonly<Record<string, (letters: string) => string | undefined>> = {
  6: hattedLast,
  7: horned,
  8: breved,
  9: barred,
};

/**
 * Reads a word typed in VNI where the input method was off: `nguo72i` → `người`, `d9u7o7ng2` → `đường`. `undefined`
 * where no Vietnamese syllable comes of it, as with `covid19` or `pc02`.
 */
export function decodeVni(word: string): string | undefined {
  const typed = word.toLowerCase();
  if (!/^[a-z][a-z1-9]{1,12}$/.test(typed) || !/[1-9]/.test(typed)) return undefined;
  let letters = '';
  let tone = '';
  for (const key of typed) {
    const mark = tones[key];
    if (mark !== undefined) {
      if (tone !== '' || !hasVowel(letters)) return undefined;
      tone = mark;
      continue;
    }
    const apply = marks[key];
    const next = apply ? apply(letters) : letters + key;
    if (!next) return undefined;
    letters = next;
  }
  return toTypedSyllable(letters, tone);
}
