import { foldVietnamese } from './vietnamese-text.ts';

/** Under which letter an index lists a name: unaccented, but `Đ` is a letter of its own; `#` where there is none. */
export function initialLetter(name: string): string {
  const letter = /\p{L}/u.exec(name.normalize('NFC'))?.[0].toUpperCase() ?? '#';
  return letter === 'Đ' ? letter : foldVietnamese(letter);
}
