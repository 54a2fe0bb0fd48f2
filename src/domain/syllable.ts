import { toFolded } from './fold.ts';

/** A written syllable taken apart: `đường` is `đ`, `ương` and the grave. */
export interface Syllable {
  /** Empty where the syllable begins with its vowel. */
  readonly initial: string;
  /** With the marks of its vowels, without the tone. */
  readonly rime: string;
  /** The combining mark; empty for the level tone. */
  readonly tone: string;
}

/** Grave, acute, tilde, hook and dot below. */
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Every rime of the standard spelling, by its vowels and the endings they take (`.` for none). `oong` and `ooc` of a few
 * loan words are left out: typed in Telex, they are nearly always `ông` and `ôc`.
 */
const rimeTable =
  'a.,i,o,u,y,c,ch,m,n,ng,nh,p,t ăc,m,n,ng,p,t âc,m,n,ng,p,t,u,y e.,c,m,n,ng,o,p,t ê.,ch,m,n,nh,p,t,u ' +
  'i.,a,ch,m,n,nh,p,t,u iêc,m,n,ng,p,t,u o.,c,i,m,n,ng,p,t oa.,c,ch,i,m,n,ng,nh,o,p,t,y oăc,m,n,ng,t oe.,n,o,t ' +
  'ô.,c,i,m,n,ng,p,t ơ.,i,m,n,p,t u.,a,c,i,m,n,ng,p,t uân,ng,t,y uê.,ch,nh uôc,i,m,n,ng,p,t uơ. uy.,a,ch,n,nh,p,t,u ' +
  'uyên,t ư.,a,c,i,m,n,ng,t,u ươc,i,m,n,ng,p,t,u y. yêm,n,ng,t,u';

function toRimes(table: string): Set<string> {
  const rimes = new Set<string>();
  for (const row of table.split(' ')) {
    // The vowels run up to the first ending, which the comma list continues.
    const [first = '', ...others] = row.split(',');
    const vowels = /^(?:oa|oă|oe|uâ|uê|uô|uơ|uyê|uy|iê|yê|ươ|.)/.exec(first)?.[0] || '';
    for (const ending of [first.slice(vowels.length), ...others]) rimes.add(vowels + ending.replace('.', ''));
  }
  return rimes;
}

const rimes = toRimes(rimeTable);
const foldedRimes = new Set(Array.from(rimes, toFolded));
const initialPattern = /^(?:ngh?|nh|gh|gi|g|kh?|ch?|ph?|th|tr|t|qu|[bdđhlmnrsvx])?/;
const front = /^[eêiy]/;

/** Spelling shares its sounds out: k, gh, ngh before e, ê, i, y, and c, g, ng before the others. */
function fits(initial: string, rime: string): boolean {
  if (/^(?:k|n?gh)$/.test(initial)) return front.test(rime);
  if (/^(?:c|n?g)$/.test(initial)) return !front.test(rime);
  if (/^y/.test(rime)) return initial === '' || initial === 'qu' || (rime === 'y' && 'hlmstv'.includes(initial));
  return !(initial === '' && /^i[êe]/.test(rime)) && !(initial === 'qu' && /^[uo]/.test(rime) && rime[0] !== 'ơ');
}

/** Initial and rime of a syllable without its tone. In `gi` and `qu` the vowel may belong to either. */
function partsOf(base: string, known: ReadonlySet<string>): [initial: string, rime: string] | undefined {
  const initial = initialPattern.exec(base)?.[0] || '';
  const rime = base.slice(initial.length);
  if (known.has(rime) && fits(initial, rime)) return [initial, rime];
  const shared = initial === 'gi' || initial === 'qu' ? initial.slice(1) + rime : '';
  return known.has(shared) ? [initial[0] || '', shared] : undefined;
}

/** Longest written syllable: `nghiêng`. */
const longest = 7;

/** Takes a word apart; `undefined` where it is no syllable that Vietnamese spelling allows. */
export function toSyllable(word: string): Syllable | undefined {
  if (word.length > longest * 3) return undefined;
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(toneMark) || [];
  const base = letters.replace(toneMark, '').normalize('NFC');
  const parts = tones.length > 1 || base.length > longest ? undefined : partsOf(base, rimes);
  if (!parts) return undefined;
  const [initial, rime] = parts;
  const tone = tones[0] || '';
  // A stop is only ever spoken with the acute or the dot.
  if (/[cpt]$|ch$/.test(rime) && tone !== '\u0301' && tone !== '\u0323') return undefined;
  return { initial, rime, tone };
}

export const isSyllable = (word: string): boolean => toSyllable(word) !== undefined;

/** Whether a word without marks could be a syllable that has lost them: `duong`, `nguoi`, but not `ddwowngf`. */
export function isFoldedSyllable(word: string): boolean {
  return word.length <= longest && partsOf(word, foldedRimes) !== undefined;
}

/** Where in its rime a syllable carries the tone, the way most texts write it: hòa, thủy, but hoàn, quý. */
function toneIndex(rime: string): number {
  for (let index = rime.length - 1; index >= 0; index -= 1) if (/[ăâêôơư]/.test(rime[index] || '')) return index;
  const vowelCount = /^[aeiouy]*/.exec(rime)?.[0].length || 0;
  return rime.length > vowelCount ? vowelCount - 1 : vowelCount === 3 ? 1 : 0;
}

/** Puts `tone` where it belongs in `base`, a syllable without tone whose parts are known. Keeps capitals. */
export function withTone(base: string, { initial, rime, tone }: Syllable): string {
  const end = initial.length + toneIndex(rime) + 1;
  return (base.slice(0, end) + tone + base.slice(end)).normalize('NFC');
}
