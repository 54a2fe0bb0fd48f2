import { sentencesIn } from './sentences.ts';
import { isSyllable } from './syllable.ts';

/** How a loudspeaker script is read: clear and slow, for people who listen while they work. Ours; nobody sets it. */
export const reading = { syllablesPerMinute: 160, pauseSeconds: 0.7, tolerance: 0.1 } as const;

/** How long a script of each name may last, in seconds. */
export const scriptSeconds = [30, 60, 90] as const;
export type ScriptSeconds = (typeof scriptSeconds)[number];

export interface SpokenLength {
  readonly syllableCount: number;
  /** Each is followed by a pause. */
  readonly sentenceCount: number;
  readonly seconds: number;
}

/** A Vietnamese word is a syllable; a foreign one has as many as it has groups of vowels. */
function syllablesOf(word: string): number {
  if (isSyllable(word)) return 1;
  return Math.max(
    1,
    word.normalize('NFD').match(/[aeiouy][\u0300-\u036f]*(?:[aeiouy][\u0300-\u036f]*)*/giu)?.length ?? 0,
  );
}

/** How many syllables are heard when a text in words is read out. */
export const spokenSyllableCount = (spoken: string): number =>
  (spoken.normalize('NFC').match(/\p{L}+/gu) ?? []).reduce((sum, word) => sum + syllablesOf(word), 0);

const toSeconds = (syllableCount: number, sentenceCount: number): number =>
  (syllableCount / reading.syllablesPerMinute) * 60 + sentenceCount * reading.pauseSeconds;

/** How long it takes to read paragraphs that are in words (`spokenTextOf`). */
export function spokenLengthOf(paragraphs: readonly string[]): SpokenLength {
  const sentences = paragraphs.flatMap((text) => sentencesIn(text));
  const syllableCount = sentences.reduce((sum, { text }) => sum + spokenSyllableCount(text), 0);
  return { syllableCount, sentenceCount: sentences.length, seconds: toSeconds(syllableCount, sentences.length) };
}

/** Without what binary fractions add: a script of just 33 seconds is not longer than 33. */
const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Syllables to add, or below zero to cut, so that a script lasts as long as its name says; 0 where it does. */
export function syllablesAmiss({ seconds }: SpokenLength, named: number): number {
  const over = exact(seconds - named * (1 + reading.tolerance));
  const under = exact(named * (1 - reading.tolerance) - seconds);
  if (over <= 0 && under <= 0) return 0;
  const perSyllable = 60 / reading.syllablesPerMinute;
  return over > 0 ? -Math.ceil(exact(over / perSyllable)) : Math.ceil(exact(under / perSyllable));
}
