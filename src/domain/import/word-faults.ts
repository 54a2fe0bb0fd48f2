import { foldVietnamese } from '../vietnamese-text.ts';
import type { Proposal, Stream } from './proposal.ts';
import { type Evidence, evidenceOf, isSpace, lower, type Word, wordsOf } from './word-evidence.ts';

/** How often another spelling must stand before it is evidence. */
const leastEvidence = 3;

const withCaseOf = (model: string, word: string): string =>
  model === model.toUpperCase() && model.length > 1
    ? word.toUpperCase()
    : /^\p{Lu}/u.test(model)
      ? word.slice(0, 1).toUpperCase() + word.slice(1)
      : word;

/** A word that stands here but once beside its neighbours, where the same letters with other marks stand there often. */
function misread(words: readonly Word[], index: number, { pairs, spellings, lowered }: Evidence): Proposal[] {
  const word = words[index];
  // Words all in capitals have letters that marks are lost from.
  if (!word || /\d|^\p{Lu}{2,}$/u.test(word.text)) return [];
  const left = isSpace(word.before) ? words[index - 1] : undefined;
  const next = words[index + 1];
  const right = next && isSpace(next.before) ? next : undefined;
  const counted = (spelling: string): number[] => [
    left ? (pairs.get(`${lower(left.text)} ${spelling}`) ?? 0) : 0,
    right ? (pairs.get(`${spelling} ${lower(right.text)}`) ?? 0) : 0,
  ];
  const own = lower(word.text);
  if (Math.max(...counted(own)) > 1) return [];
  const others = (spellings.get(foldVietnamese(own)) ?? []).filter((spelling) => spelling !== own);
  const best = others
    .map((spelling) => ({ spelling, counts: counted(spelling), count: Math.max(...counted(spelling)) }))
    .sort((a, b) => b.count - a.count)[0];
  if (!best) return [];
  // Both neighbours speak for it, or one does and the word is hardly written anywhere else.
  const isBacked = best.count >= leastEvidence && best.counts.every((count) => count > 0);
  const isRare = (lowered.get(own) ?? 0) <= 2 && best.count >= 2;
  if (!isBacked && !isRare) return [];
  const read = withCaseOf(word.text, best.spelling);
  return [
    {
      start: word.start,
      end: word.start + word.text.length,
      read,
      kind: 'sai-chu',
      isCertain: false,
      why: `Chỗ khác viết “${read}” cạnh cùng một chữ, ${best.count} lần; ở đây có thể máy đọc nhầm dấu.`,
    },
  ];
}

/** An abbreviation that stands once, where another with the same letters but for their marks stands more often. */
function misreadCapitals(all: readonly Word[], index: number, { words, spellings }: Evidence): Proposal[] {
  const word = all[index];
  const isShouted = [all[index - 1], all[index + 1]].some((near) => near && /^\p{Lu}{2,}$/u.test(near.text));
  if (!word || isShouted || !/^\p{Lu}{3,}$/u.test(word.text) || (words.get(word.text) ?? 0) > 1) return [];
  const best = (spellings.get(foldVietnamese(lower(word.text))) ?? [])
    .map((spelling) => ({ spelling: spelling.toUpperCase(), count: words.get(spelling.toUpperCase()) ?? 0 }))
    .filter(({ spelling, count }) => spelling !== word.text && count > 1)[0];
  if (!best) return [];
  const why = `Chỗ khác viết “${best.spelling}”, ${best.count} lần; ở đây có thể máy đọc nhầm.`;
  return [
    {
      start: word.start,
      end: word.start + word.text.length,
      read: best.spelling,
      kind: 'sai-chu',
      isCertain: false,
      why,
    },
  ];
}

/** Two words that nearly always have a comma between them, and here have none. */
function lostComma(words: readonly Word[], index: number, { pairs, commaPairs }: Evidence): Proposal[] {
  const word = words[index];
  const left = words[index - 1];
  if (!word || !left || !isSpace(word.before)) return [];
  const key = `${lower(left.text)} ${lower(word.text)}`;
  const withComma = commaPairs.get(key) ?? 0;
  if (withComma < leastEvidence || (pairs.get(key) ?? 0) * 2 > withComma) return [];
  const at = left.start + left.text.length;
  const why = `Chỗ khác viết “${left.text}, ${word.text}”, ${withComma} lần; ở đây có thể mất dấu phẩy.`;
  return [{ start: at, end: at, read: ',', kind: 'dau-cau', isCertain: false, why }];
}

/** A code that stands elsewhere without the space it has here: `PV 01` beside `PV01`. */
function partedCode(words: readonly Word[], index: number, { words: counts, pairs }: Evidence): Proposal[] {
  const word = words[index];
  const left = words[index - 1];
  if (!word || !left || word.before !== ' ' || !/^\p{Lu}{2,}$/u.test(left.text) || !/^\d+$/u.test(word.text)) return [];
  const count = counts.get(left.text + word.text) ?? 0;
  if (count <= (pairs.get(`${lower(left.text)} ${word.text}`) ?? 0)) return [];
  const why = `Chỗ khác viết liền “${left.text}${word.text}”, ${count} lần.`;
  return [{ start: word.start - 1, end: word.start, read: '', kind: 'dau-cau', isCertain: false, why }];
}

/** Two words said twice: `phối hợp phối hợp`. */
function doubledPair(words: readonly Word[], index: number): Proposal[] {
  const [a, b, c, d] = words.slice(index, index + 4);
  if (!a || !b || !c || !d || ![b, c, d].every(({ before }) => isSpace(before))) return [];
  if (lower(a.text) !== lower(c.text) || lower(b.text) !== lower(d.text) || lower(a.text) === lower(b.text)) return [];
  const end = d.start + d.text.length + 1;
  return [
    {
      start: c.start,
      end,
      read: '',
      kind: 'thua-chu',
      isCertain: false,
      why: `Hai chữ “${a.text} ${b.text}” lặp liền nhau.`,
    },
  ];
}

/** Words that the text itself, or texts of the same field, write otherwise. */
export function wordFaults({ text, starts }: Stream, otherTexts: readonly string[]): Proposal[] {
  const words = wordsOf(text, new Set(starts));
  const evidence = evidenceOf([...words, ...otherTexts.flatMap((other) => wordsOf(other))]);
  return words.flatMap((_, index) => [
    ...doubledPair(words, index),
    ...misread(words, index, evidence),
    ...misreadCapitals(words, index, evidence),
    ...lostComma(words, index, evidence),
    ...partedCode(words, index, evidence),
  ]);
}
