import { fetched } from './fetched.ts';
import { toLexicon, type WordingData } from './search-data.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';
import type { SearchSettings } from './search-settings.ts';
import { openWordIndex } from './word-index.ts';

const readAsTyped: WordingData = { synonyms: [], documents: [] };

/** Opens the index and fetches what queries are read with. Throws when the index cannot be had. */
export async function startEngine({ indexAddress, wordingPath }: SearchSettings): Promise<SearchEngine> {
  const wording: Promise<WordingData> = fetched(wordingPath).then((response) => response.json());
  // Without these words a query is read as it is typed, and all else goes on.
  const lexicon = wording.catch(() => readAsTyped).then(toLexicon);
  return searchEngine(await openWordIndex(indexAddress), lexicon);
}
