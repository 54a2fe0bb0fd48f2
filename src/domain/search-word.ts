import { toFolded, toMarked, wordsIn } from './fold.ts';
import { normalizeTonePlace } from './tone-place.ts';

/** A word as search compares it, with its marks and without. */
export interface SearchWord {
  readonly marked: string;
  readonly folded: string;
}

/** The words of a text as search compares them: lower case, tones in one place, cut at every sign. */
export function searchWordsOf(text: string): SearchWord[] {
  return wordsIn(normalizeTonePlace(toMarked(text))).map((marked) => ({ marked, folded: toFolded(marked) }));
}

export const hasMarks = ({ marked, folded }: SearchWord): boolean => marked !== folded;

/** Words that ask or join, without marks: a text that has them says nothing by it. */
const smallWords =
  ' gi sao dau nao ha a nhi vay the nghia ko k hok la thi ma o cho cua va voi cac nhung mot nhu khi nao ai phai hay ';

export const isSmallWord = ({ folded }: SearchWord): boolean => smallWords.indexOf(` ${folded} `) >= 0;

/** More words say nothing more, and each costs a look-up. */
const mostWords = 12;
/** A query of more words is no phrase: what its small words add is not worth their files. */
const longestPhrase = 5;

/** The words of a query, or of one reading of it, that are looked up. */
export function wordsToLookUp(words: readonly SearchWord[]): readonly SearchWord[] {
  const first = words.slice(0, mostWords);
  return words.length > longestPhrase ? first.filter((word) => !isSmallWord(word)) : first;
}

/** Whether the marks that were typed are all in the word met: `đuong` is a hasty `đường`, and no `dương`. */
function isHalfMarked(typed: string, met: string): boolean {
  const typedLetters = typed.normalize('NFD').replace(/đ/g, 'd\u0335');
  const metLetters = met.normalize('NFD').replace(/đ/g, 'd\u0335');
  let at = 0;
  for (const letter of typedLetters) {
    at = metLetters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * How well a word of a text answers a word of a query, from 0 to 1: 1 for the word itself, or for any word with its
 * letters when the query has no marks; little for a word that differs in its marks, since that is another word; something
 * for a word that the query begins, where `isOpen` says that its last word may still be in the typing.
 */
export function likenessOf(typed: SearchWord, met: SearchWord, isOpen: boolean): number {
  if (typed.folded === met.folded) {
    if (typed.marked === met.marked || !hasMarks(typed)) return 1;
    return isHalfMarked(typed.marked, met.marked) ? 0.9 : 0.2;
  }
  return isOpen && typed.folded.length > 1 && met.folded.startsWith(typed.folded) ? 0.5 : 0;
}
