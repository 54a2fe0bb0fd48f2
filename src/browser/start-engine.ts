import { fetched } from './fetched.ts';
import { onceMade } from './once-made.ts';
import { loadPagefind } from './pagefind.ts';
import { toLexicon, type WordingData } from './search-data.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';
import type { SearchSettings } from './search-settings.ts';

const readAsTyped: WordingData = { synonyms: [], documents: [] };

/** Fetches the engine and what it reads queries with. `attempt` counts from 1. Throws when it cannot be had. */
export async function startEngine(settings: SearchSettings, attempt: number): Promise<SearchEngine> {
  const words = onceMade(async () => (await (await fetched(settings.vocabularyPath)).text()).split('\n'));
  const wording: Promise<WordingData> = fetched(settings.wordingPath).then((response) => response.json());
  // Without these words a query is read as it is typed, and all else goes on.
  const [pagefind, lexicon] = await Promise.all([
    loadPagefind(settings.enginePath, settings.tag, attempt),
    wording.catch(() => readAsTyped).then(toLexicon),
  ]);
  return searchEngine({
    pagefind,
    lexicon,
    recordCount: settings.recordCount,
    vocabulary: () => words().catch(() => []),
  });
}
