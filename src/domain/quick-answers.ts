import { isDocumentSearch } from './document-search.ts';
import { type EverydayWords, emptyWords, everydayWords } from './everyday-words.ts';
import { toFolded, toMarked, wordsIn } from './fold.ts';
import { splitJoined } from './joined-syllables.ts';
import { slipCost } from './slip.ts';
import { spokenToFigures } from './spoken-number.ts';
import { isFoldedSyllable } from './syllable.ts';
import { normalizeTonePlace } from './tone-place.ts';
import { decodeTyping } from './typed-text.ts';

/** What people type when they are in a situation. */
export interface Situation {
  readonly triggers: readonly string[];
}

export interface Match<Answer extends Situation> {
  readonly answer: Answer;
  /** From 0 to 1. */
  readonly score: number;
}

/** Below this a situation is not shown: a wrong answer costs a frightened reader more than none. */
const enough = 0.5;
/** The same for a query in which somebody speaks of people: it tells a story, with words of its own. */
const enoughOfStory = 0.38;
const story = /(?:^|[^eẻ] )(?:tôi|em|tui|mình|nó|họ|bọn|chồng|vợ|ai|người ta|con (?:tôi|gái|trai|bé))(?: |$)/;
const foldedStory = /(?:^|[^e] )(?:toi|em|tui|bon|chong|nguoi ta|con (?:toi|gai|trai|be))(?: |$)/;
/** Weight of a word that no trigger has. */
const unknownWeight = 1.2;
/** What a word counts that is no everyday name of a thing: by itself it tells little of a situation. */
const plainShare = 0.6;
/** A query is a sentence, not a book. */
const longestQuery = 200;

const marked = (text: string): string => toMarked(normalizeTonePlace(text));

/** One way to read text: with its marks, or without. */
interface Reading {
  readonly write: (text: string) => string;
  readonly everyday: EverydayWords;
  readonly empty: ReadonlySet<string>;
}

/** The senses of a text, each once: everyday ways to say a thing as that thing, empty words left out. */
function sensesOf(words: readonly string[], { everyday, empty }: Reading): string[] {
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

interface Entry<Answer> {
  readonly answer: Answer;
  readonly triggers: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

interface Model<Answer> {
  readonly reading: Reading;
  readonly entries: readonly Entry<Answer>[];
  readonly weightOf: (sense: string) => number;
  /** Every single word that means something here. */
  readonly vocabulary: ReadonlySet<string>;
}

function toModel<Answer extends Situation>(answers: readonly Answer[], write: (text: string) => string): Model<Answer> {
  const reading = { write, everyday: everydayWords(write), empty: emptyWords(write) };
  const vocabulary = new Set<string>(reading.empty);
  reading.everyday.senses.forEach((_, way) => {
    for (const word of way.split(' ')) vocabulary.add(word);
  });
  const named = new Set<string>();
  reading.everyday.senses.forEach((senses) => {
    for (const sense of senses) named.add(sense);
  });
  const counts = new Map<string, number>();
  const entries = answers.map((answer) => {
    const triggers = answer.triggers.map((trigger) => {
      const words = wordsIn(write(trigger));
      for (const word of words) vocabulary.add(word);
      return sensesOf(words, reading);
    });
    const all = new Set<string>();
    for (const trigger of triggers) for (const sense of trigger) all.add(sense);
    all.forEach((sense) => {
      counts.set(sense, (counts.get(sense) || 0) + 1);
    });
    return { answer, triggers, all };
  });
  const weightOf = (sense: string): number => {
    const count = counts.get(sense);
    if (!count) return unknownWeight;
    return Math.log(1 + answers.length / count) * (named.has(sense) ? 1 : plainShare);
  };
  return { reading, entries, weightOf, vocabulary };
}

/** A word that means nothing here, as the words that it may have been: written together, or with a slip. */
function mended(word: string, vocabulary: ReadonlySet<string>): string[] {
  if (vocabulary.has(word) || word.length < 3 || /\d/.test(word)) return [word];
  const split = splitJoined(word);
  if (split) return split;
  let best = word;
  let least = isFoldedSyllable(word) ? 1 : 3;
  vocabulary.forEach((known) => {
    const cost = known.length > 2 ? slipCost(word, known) : undefined;
    if (cost === undefined || cost > least || (cost === least && best !== word)) return;
    best = known;
    least = cost;
  });
  return [best];
}

function scoreOf<Answer>(
  senses: readonly string[],
  { triggers, all }: Entry<Answer>,
  weightOf: (sense: string) => number,
): number {
  const total = (list: readonly string[]): number => list.reduce((sum, sense) => sum + weightOf(sense), 0);
  const asked = total(senses);
  let best = 0;
  for (const trigger of triggers) {
    const shared = total(trigger.filter((sense) => senses.includes(sense)));
    best = Math.max(best, shared / Math.sqrt(asked * total(trigger)) || 0);
  }
  return 0.75 * best + (0.25 * total(senses.filter((sense) => all.has(sense)))) / asked || 0;
}

/** Gives the function that finds the situations a query tells of, likeliest first; none for a search of documents. */
export function quickAnswerFinder<Answer extends Situation>(
  answers: readonly Answer[],
): (query: string) => Match<Answer>[] {
  // Made when first needed: a reader mostly types in one way.
  let folded: Model<Answer> | undefined;
  let withMarks: Model<Answer> | undefined;
  const modelFor = (isMarked: boolean): Model<Answer> => {
    if (isMarked) {
      withMarks = withMarks || toModel(answers, marked);
      return withMarks;
    }
    folded = folded || toModel(answers, toFolded);
    return folded;
  };
  return (query) => {
    const text = spokenToFigures(decodeTyping(query.slice(0, longestQuery)));
    if (isDocumentSearch(text)) return [];
    const words = wordsIn(marked(text));
    // Half a query without marks is a query without marks: bạn and bán can no longer be told apart.
    const isMarked = words.filter((word) => word !== toFolded(word)).length * 2.5 >= words.length;
    const { reading, entries, weightOf, vocabulary } = modelFor(isMarked);
    const known = words.reduce<string[]>((all, word) => {
      if (isMarked) return all.concat(word);
      return all.concat(mended(toFolded(word), vocabulary));
    }, []);
    const senses = sensesOf(known, reading);
    const least = (isMarked ? story.test(words.join(' ')) : foldedStory.test(words.map(toFolded).join(' ')))
      ? enoughOfStory
      : enough;
    return entries
      .map((entry) => ({ answer: entry.answer, score: scoreOf(senses, entry, weightOf) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score);
  };
}
