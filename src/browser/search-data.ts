import type { Lexicon } from '#domain/query-reading.ts';
import { searchWordsOf } from '#domain/search-word.ts';

/** A text as its parts: words, and the id of a hotline in a list of its own. */
export type Parts = readonly (string | readonly [hotline: string])[];

/** What to do in a situation that people describe in their own words. */
export interface Answer {
  readonly id: string;
  readonly situation: Parts;
  /** The senses of each way to tell of it: `domain/situation-model.ts`. */
  readonly tellings: readonly string[];
  readonly answer: readonly Parts[];
  readonly links: readonly (readonly [text: Parts, address: string])[];
  readonly callIds: readonly string[];
}

/** What answers at once: `outputs/search/search-data.ts` writes it. */
export interface AnswerData {
  readonly numbers: readonly (readonly [id: string, display: string, address: string])[];
  readonly answers: readonly Answer[];
}

/** The words that a query is read with, from the same place. */
export interface WordingData {
  readonly synonyms: readonly (readonly [said: string, meant: string])[];
  readonly documents: readonly (readonly [key: string, number: string, address: string])[];
}

/** The lexicon in the form in which queries are read with it. */
export const toLexicon = ({ synonyms, documents }: WordingData): Lexicon => ({
  synonyms: synonyms
    .map(([said, meant]) => [searchWordsOf(said), meant] as const)
    .filter(([said]) => said.length > 0)
    .sort((a, b) => b[0].length - a[0].length),
  documents: new Map(documents.map(([key, number, address]) => [key, [number, address]])),
});
