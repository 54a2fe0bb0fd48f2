import { foldVietnamese } from '../vietnamese-text.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  /** What stands between it and the word before: white space, or a comma too. */
  readonly before: string;
}

export function wordsOf(text: string, blockStarts: ReadonlySet<number> = new Set()): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\d&]+/gu)].map((match) => {
    // Two blocks are no neighbours.
    const before = blockStarts.has(match.index) ? '' : text.slice(end, match.index);
    const word = { text: match[0], start: match.index, before };
    end = match.index + match[0].length;
    return word;
  });
}

type Counts = ReadonlyMap<string, number>;

function countsOf(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export const lower = (text: string): string => text.toLowerCase();
export const isSpace = (text: string): boolean => /^\s+$/u.test(text);
const isComma = (text: string): boolean => /^,\s+$/u.test(text);

/** Two words with only white space between them. */
const pairsOf = (words: readonly Word[], isJoint: (before: string) => boolean): string[] =>
  words.flatMap((word, index) => {
    const before = words[index - 1];
    return before && isJoint(word.before) ? [`${lower(before.text)} ${lower(word.text)}`] : [];
  });

export interface Evidence {
  readonly pairs: Counts;
  readonly commaPairs: Counts;
  readonly words: Counts;
  /** Words whatever their capitals. */
  readonly lowered: Counts;
  /** Spellings that are the same without marks: `mua` → `mua`, `mưa`. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

export function evidenceOf(words: readonly Word[]): Evidence {
  const counts = countsOf(words.map(({ text }) => text));
  const spellings = new Map<string, string[]>();
  for (const word of new Set(words.map(({ text }) => lower(text)))) {
    const folded = foldVietnamese(word);
    spellings.set(folded, [...(spellings.get(folded) ?? []), word]);
  }
  return {
    pairs: countsOf(pairsOf(words, isSpace)),
    commaPairs: countsOf(pairsOf(words, isComma)),
    words: counts,
    lowered: countsOf(words.map(({ text }) => lower(text))),
    spellings,
  };
}
