import { toFolded, wordsIn } from './fold.ts';

/** Something that has a full name and shorter ways to write it. */
export interface Named {
  readonly name: string;
  readonly short: readonly string[];
}

/** Folded abbreviation without signs (`ldtbxh`) → the full names it stands for. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>;

/** LĐ-TB&XH and LĐTBXH are one abbreviation. */
const keyOf = (text: string): string => toFolded(text).replace(/[^a-z0-9]/g, '');

/** Capitals without a space, or with a short word in front: `BCA`, `PC02`, `LĐ-TB&XH`, `Hội LHPN`, `BCĐ 138/CP`. */
const isAbbreviation = (text: string): boolean =>
  text.length <= 15 && /[A-ZĐ]{2}/.test(text) && wordsIn(text).length < 5 && !/[a-zà-ỹ]{4}/.test(text);

/** The table of abbreviations, from the glossary and the register of agencies. */
export function abbreviationsOf(entries: readonly Named[]): Abbreviations {
  const table = new Map<string, string[]>();
  for (const { name, short } of entries)
    for (const way of short) {
      if (!isAbbreviation(way)) continue;
      const names = table.get(keyOf(way)) || [];
      if (!names.includes(name)) table.set(keyOf(way), names.concat(name));
    }
  return table;
}

/** Words of the longest abbreviation: LĐ-TB&XH typed with spaces. */
const longest = 3;

/** The full names that the abbreviations of a text stand for, in its order. The longest abbreviation wins. */
export function expansionsIn(text: string, table: Abbreviations): string[] {
  const words = wordsIn(text);
  const names: string[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let count = longest; count > 0; count -= 1) {
      const found = start + count <= words.length && table.get(keyOf(words.slice(start, start + count).join('')));
      if (!found) continue;
      names.push(...found);
      start += count - 1;
      break;
    }
  return names;
}
