import { type EverydayWords, emptyWords, everydayWords } from './everyday-words.ts';
import { toFolded, toMarked, wordsIn } from './fold.ts';

/** A situation, told by what people type when they are in it. */
export interface Situation {
  /** Each telling as its senses, with marks and a space between: {@link tellingsOf} makes them. */
  readonly tellings: readonly string[];
}

/** Weight of a word that no telling has. */
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

interface Telling {
  readonly senses: readonly string[];
  readonly weight: number;
}

export interface Entry<Answer> {
  readonly answer: Answer;
  readonly tellings: readonly Telling[];
  /** Every sense of every telling. */
  readonly all: ReadonlySet<string>;
}

export interface Model<Answer> {
  readonly reading: Reading;
  readonly entries: readonly Entry<Answer>[];
  /** Of each sense that a telling has: the fewer answers have it, the more it tells. */
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

const reading = (write: (text: string) => string): Reading => ({
  write,
  everyday: everydayWords(write),
  empty: emptyWords(write),
});

const sortedSenses = (trigger: string, { write, ...rest }: Reading): string =>
  sensesOf(wordsIn(write(trigger)), { write, ...rest })
    .sort()
    .join(' ');

/** Gives the function that folds each sense of a telling by itself; the same few senses come again and again. */
function senseFolder(folded: Reading): (telling: string) => string[] {
  const known = new Map<string, readonly string[]>();
  return (telling) => {
    const senses = new Set<string>();
    for (const sense of telling.split(' ')) {
      const bare = known.get(sense) || sensesOf([toFolded(sense)], folded);
      known.set(sense, bare);
      for (const one of bare) senses.add(one);
    }
    return Array.from(senses);
  };
}

/**
 * What people type in a situation (every tone at its usual place: a content check holds that) as the senses of each
 * telling, so that no reader's phone has to find them. Two ways to say the same come out as one. Where the words say
 * something else without their marks (`bán thận`, `bạn thân`), those senses follow after `|`.
 */
export function tellingsOf(triggers: readonly string[]): string[] {
  const marked = reading(toMarked);
  const folded = reading(toFolded);
  const fold = senseFolder(folded);
  const tellings = triggers.map((trigger) => {
    const senses = sortedSenses(trigger, marked);
    const bare = sortedSenses(trigger, folded);
    return bare === fold(senses).sort().join(' ') ? senses : `${senses}|${bare}`;
  });
  return Array.from(new Set(tellings));
}

/** The tellings of all answers, their senses as they are or folded. */
export function toModel<Answer extends Situation>(answers: readonly Answer[], isMarked: boolean): Model<Answer> {
  const asked = reading(isMarked ? toMarked : toFolded);
  const vocabulary = new Set<string>(asked.empty);
  const named = new Set<string>();
  asked.everyday.senses.forEach((senses, way) => {
    for (const word of way.split(' ')) vocabulary.add(word);
    for (const sense of senses) named.add(sense);
  });
  const fold = senseFolder(asked);
  const sensesIn = (telling: string): string[] => {
    const [senses = '', bare] = telling.split('|');
    if (isMarked) return senses.split(' ');
    return bare ? bare.split(' ') : fold(senses);
  };
  const lists = answers.map(({ tellings }) => tellings.map(sensesIn));
  const sets = lists.map((senses) => {
    const all = new Set<string>();
    for (const telling of senses) for (const sense of telling) all.add(sense);
    return all;
  });
  for (const all of sets)
    all.forEach((sense) => {
      vocabulary.add(sense);
    });
  const weights = weightsOf(sets, named);
  const entries = answers.map((answer, index) => ({
    answer,
    tellings: (lists[index] || []).map((senses) => ({ senses, weight: weightOf(senses, weights) })),
    all: sets[index] || new Set<string>(),
  }));
  return { reading: asked, entries, weights, vocabulary };
}
