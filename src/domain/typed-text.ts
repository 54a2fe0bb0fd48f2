import { mapWords } from './fold.ts';
import { decodeTelex } from './telex.ts';
import { decodeVni } from './vni.ts';

/** A word as its writer meant it, where an input method was off; else the word itself. */
export const decodeWord = (word: string): string => decodeTelex(word) || decodeVni(word) || word;

/** A text with every word read as Telex or VNI that can only be read so: `ddwowngf daay nosng` → `đường dây nóng`. */
export function decodeTyping(text: string): string {
  return mapWords(text, decodeWord);
}
