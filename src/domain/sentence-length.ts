import { withoutQuoted } from './quotations.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { syllableCount } from './syllable-count.ts';

export interface MeasuredSentence extends Sentence {
  /** Of the words that are the writer's own: what is quoted cannot be shortened. */
  readonly length: number;
  /** Ends with a stop. A heading, a cell or an item of a list may be short without being plain. */
  readonly isWhole: boolean;
}

/** The sentences of a text with their lengths in syllables; those that only quote are left out. */
export const measuredSentences = (text: string): MeasuredSentence[] =>
  sentencesIn(withoutQuoted(text)).flatMap(({ start, end, text: own }) => {
    const length = syllableCount(own);
    if (length === 0) return [];
    return [{ start, end, text: text.slice(start, end), length, isWhole: /[.!?…][”’"')\]»]*$/u.test(own) }];
  });

/** How many syllables a whole sentence has on average; `undefined` where there is none. */
export function averageLength(sentences: readonly Pick<MeasuredSentence, 'length' | 'isWhole'>[]): number | undefined {
  const whole = sentences.filter(({ isWhole }) => isWhole);
  return whole.length === 0 ? undefined : whole.reduce((sum, { length }) => sum + length, 0) / whole.length;
}
