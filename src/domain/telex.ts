import { isFoldedSyllable } from './syllable.ts';
import { barred, breved, hasVowel, hatted, horned, toTypedSyllable } from './typed-marks.ts';

const tones: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
};

/** Words of other languages that people search with and that happen to read as Telex. */
const foreign = /^(?:bar|sos|visa|taxi|sex|is|as|us|or|was|has|his|her|it|its|are|our|user|tax|fax|max|box|boss|cafe)$/;

/** `w` stands for a horn, a breve or, with nothing to mark, for `ư`. */
function winged(letters: string): string | undefined {
  if (/^(?!qu)[^a]*ua/.test(letters)) return letters.replace('ua', 'ưa');
  const marked = /oa/.test(letters) ? breved(letters) : horned(letters) || breved(letters);
  return marked || (/[aoưăơ]/.test(letters) ? undefined : `${letters}ư`);
}

function marked(letters: string, key: string): string | undefined {
  if (key === 'w') return winged(letters);
  return key === 'd' ? barred(letters) : hatted(letters, key);
}

/**
 * Reads a word typed in Telex where the input method was off: `ddwowngf` → `đường`. The keys may stand anywhere after
 * their letter. `undefined` where the word can be read as it is, or where no Vietnamese syllable comes of it.
 */
export function decodeTelex(word: string): string | undefined {
  const typed = word.toLowerCase();
  if (!/^[a-z]{2,12}$/.test(typed) || isFoldedSyllable(typed) || foreign.test(typed)) return undefined;
  let letters = '';
  let tone = '';
  for (const key of typed) {
    const mark = tones[key];
    if (mark !== undefined && hasVowel(letters)) {
      // The same key twice takes its mark back: the letter itself was meant.
      if (mark === tone) return undefined;
      tone = mark;
    } else letters = marked(letters, key) || letters + key;
  }
  return toTypedSyllable(letters, tone);
}
