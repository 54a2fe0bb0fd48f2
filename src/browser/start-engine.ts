import { toLexicon, type WordingData } from './search-data.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';
import type { WordIndex } from './word-index.ts';

export { hitElement } from './search-hit.ts';

const readAsTyped: WordingData = { synonyms: [], documents: [] };

/** A search over an index; `wording` is what queries are read with. Without it a query is read as it is typed. */
export const startEngine = (index: WordIndex, wording: Promise<WordingData>): SearchEngine =>
  searchEngine(index, wording.catch(() => readAsTyped).then(toLexicon));
