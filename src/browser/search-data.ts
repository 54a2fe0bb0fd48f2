import type { Lexicon } from '#domain/query-reading.ts';
import { searchWordsOf } from '#domain/search-word.ts';

/** The small file that answers before the engine does, as `pages/tim-kiem/tu-dien.json.ts` writes it. */
export interface SearchData {
  readonly synonyms: readonly (readonly [said: string, meant: string])[];
  readonly documents: readonly (readonly [key: string, number: string])[];
}

/** The lexicon in the form in which queries are read with it. */
export const toLexicon = ({ synonyms, documents }: SearchData): Lexicon => ({
  synonyms: synonyms
    .map(([said, meant]) => [searchWordsOf(said), meant] as const)
    .filter(([said]) => said.length > 0)
    .sort((a, b) => b[0].length - a[0].length),
  documents: new Map(documents),
});
