import { type EverydayWords, emptyWords, everydayWords } from './everyday-words.ts';
import { wordsIn } from './fold.ts';

/** What people type when they are in a situation, every tone at its usual place: a content check holds that. */
export interface Situation {
  readonly triggers: readonly string[];
}

/** Weight of a word that no trigger has. */
const unknownWeight = 1.2;
/** What a word counts that is no everyday name of a thing: by itself it tells little of a situation. */
const plainShare = 0.6;

/** One way to read text: with its marks, or without. */
interface Reading {
  readonly write: (text: string) => string;
  readonly everyday: EverydayWords;
  readonly empty: ReadonlySet<string>;
}

/** The senses of a text, each once: everyday ways to say a thing as that thing, empty words left out. */
export function sensesOf(words: readonly string[], { everyday, empty }: Reading): string[] {
  const senses = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    let count = Math.min(everyday.longest, words.length - start);
    let found: readonly string[] | undefined;
    for (; count > 0; count -= 1) {
      found = everyday.senses.get(words.slice(start, start + count).join(' '));
      if (found) break;
    }
    const word = words[start] || '';
    if (found) for (const sense of found) senses.add(sense);
    else if (!empty.has(word)) senses.add(word);
    start += Math.max(count, 1) - 1;
  }
  return Array.from(senses);
}

interface Trigger {
  readonly senses: readonly string[];
  readonly weight: number;
}

export interface Entry<Answer> {
  readonly answer: Answer;
  readonly triggers: readonly Trigger[];
  /** Every sense of every trigger. */
  readonly all: ReadonlySet<string>;
}

export interface Model<Answer> {
  readonly reading: Reading;
  readonly entries: readonly Entry<Answer>[];
  /** Of each sense that a trigger has: the fewer answers have it, the more it tells. */
  readonly weights: Weights;
  /** Every single word that means something here. */
  readonly vocabulary: ReadonlySet<string>;
}

export type Weights = ReadonlyMap<string, number>;

export const weightOf = (senses: readonly string[], weights: Weights): number =>
  senses.reduce((sum, sense) => sum + (weights.get(sense) || unknownWeight), 0);

/** Weighs each sense by how few answers have it; `named` are the senses of everyday words. */
function weightsOf(sets: readonly ReadonlySet<string>[], named: ReadonlySet<string>): Weights {
  const counts = new Map<string, number>();
  for (const all of sets)
    all.forEach((sense) => {
      counts.set(sense, (counts.get(sense) || 0) + 1);
    });
  const weights = new Map<string, number>();
  counts.forEach((count, sense) => {
    weights.set(sense, Math.log(1 + sets.length / count) * (named.has(sense) ? 1 : plainShare));
  });
  return weights;
}

/** Reads the triggers of all answers in one way: `write` folds them or keeps their marks. */
export function toModel<Answer extends Situation>(
  answers: readonly Answer[],
  write: (text: string) => string,
): Model<Answer> {
  const reading = { write, everyday: everydayWords(write), empty: emptyWords(write) };
  const vocabulary = new Set<string>(reading.empty);
  const named = new Set<string>();
  reading.everyday.senses.forEach((senses, way) => {
    for (const word of way.split(' ')) vocabulary.add(word);
    for (const sense of senses) named.add(sense);
  });
  const lists = answers.map(({ triggers }) =>
    triggers.map((trigger) => {
      const words = wordsIn(write(trigger));
      for (const word of words) vocabulary.add(word);
      return sensesOf(words, reading);
    }),
  );
  const sets = lists.map((triggers) => {
    const all = new Set<string>();
    for (const trigger of triggers) for (const sense of trigger) all.add(sense);
    return all;
  });
  const weights = weightsOf(sets, named);
  const entries = answers.map((answer, index) => ({
    answer,
    triggers: (lists[index] || []).map((senses) => ({ senses, weight: weightOf(senses, weights) })),
    all: sets[index] || new Set<string>(),
  }));
  return { reading, entries, weights, vocabulary };
}
