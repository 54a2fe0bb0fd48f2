import { loadPagefind } from './pagefind.ts';
import { type SearchData, toLexicon } from './search-data.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';

/** What the build wrote for the script: addresses and counts, as attributes of the list of hits. */
export interface SearchSettings {
  readonly enginePath: string;
  readonly tag: string;
  readonly recordCount: number;
  readonly dataPath: string;
  readonly vocabularyPath: string;
}

/** Makes something when it is first asked for, and again after a failure. */
function onceMade<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made =
      made ||
      make().catch((error: unknown) => {
        made = undefined;
        throw error;
      });
    return made;
  };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

export interface SearchParts {
  readonly data: () => Promise<SearchData>;
  readonly engine: () => Promise<SearchEngine>;
}

/** The small data and the engine, each fetched when it is first asked for. */
export function searchParts({ enginePath, tag, recordCount, dataPath, vocabularyPath }: SearchSettings): SearchParts {
  const data = onceMade<SearchData>(async () => (await fetched(dataPath)).json());
  const words = onceMade(async () => (await (await fetched(vocabularyPath)).text()).split('\n'));
  let attempt = 0;
  const engine = onceMade(async () => {
    attempt += 1;
    // Without its words a query is read as it is typed, and all else goes on.
    const [pagefind, lexicon] = await Promise.all([
      loadPagefind(enginePath, tag, attempt),
      data().then(toLexicon, () => toLexicon({ synonyms: [], documents: [], numbers: [], answers: [] })),
    ]);
    return searchEngine({ pagefind, lexicon, recordCount, vocabulary: () => words().catch(() => []) });
  });
  return { data, engine };
}
