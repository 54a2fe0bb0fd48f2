import { isDocumentSearch } from './document-search.ts';
import { toFolded, toMarked, wordsIn } from './fold.ts';
import { mendedWord } from './mended-word.ts';
import {
  type Entry,
  type Model,
  type Situation,
  sensesOf,
  toModel,
  type Weights,
  weightOf,
} from './situation-model.ts';
import { spokenToFigures } from './spoken-number.ts';
import { normalizeTonePlace } from './tone-place.ts';
import { decodeTyping } from './typed-text.ts';

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
/** A query is a sentence, not a book. */
const longestQuery = 200;

const marked = (text: string): string => toMarked(normalizeTonePlace(text));

function scoreOf<Answer>(asked: ReadonlySet<string>, { tellings, all }: Entry<Answer>, weights: Weights): number {
  const askedWeight = weightOf(Array.from(asked), weights);
  let best = 0;
  for (const { senses, weight } of tellings) {
    const shared = weightOf(
      senses.filter((sense) => asked.has(sense)),
      weights,
    );
    best = Math.max(best, shared / Math.sqrt(askedWeight * weight) || 0);
  }
  const covered = weightOf(
    Array.from(asked).filter((sense) => all.has(sense)),
    weights,
  );
  return 0.75 * best + (0.25 * covered) / askedWeight || 0;
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
      withMarks = withMarks || toModel(answers, true);
      return withMarks;
    }
    folded = folded || toModel(answers, false);
    return folded;
  };
  return (query) => {
    const text = spokenToFigures(decodeTyping(query.slice(0, longestQuery)));
    if (isDocumentSearch(text)) return [];
    const words = wordsIn(marked(text));
    // Half a query without marks is a query without marks: bạn and bán can no longer be told apart.
    const isMarked = words.filter((word) => word !== toFolded(word)).length * 2.5 >= words.length;
    const { reading, entries, weights, vocabulary } = modelFor(isMarked);
    const known = words.reduce<string[]>((all, word) => {
      if (isMarked) return all.concat(word);
      return all.concat(mendedWord(toFolded(word), vocabulary));
    }, []);
    const senses = new Set(sensesOf(known, reading));
    const least = (isMarked ? story.test(words.join(' ')) : foldedStory.test(words.map(toFolded).join(' ')))
      ? enoughOfStory
      : enough;
    return entries
      .map((entry) => ({ answer: entry.answer, score: scoreOf(senses, entry, weights) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score);
  };
}
