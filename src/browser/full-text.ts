import { searchWordsOf, wordsToLookUp } from '#domain/search-word.ts';
import { decodeTyping } from '#domain/typed-text.ts';
import { fetched } from './fetched.ts';
import { onceMade } from './once-made.ts';
import type { WordingData } from './search-data.ts';
import type { Topic } from './search-engine.ts';
import type { SearchSettings } from './search-settings.ts';
import { openWordIndex } from './word-index.ts';

/** What searches the pages. Its parts are fetched behind the answers, so that these have the whole line to themselves. */
export function fullText(settings: SearchSettings) {
  const index = onceMade(() => openWordIndex(settings.indexAddress));
  const wording = onceMade(async (): Promise<WordingData> => (await fetched(settings.wordingPath)).json());
  return {
    start: onceMade(async () => {
      const [opened, { startEngine, hitElement }] = await Promise.all([index(), import('./start-engine.ts')]);
      return { engine: startEngine(opened, wording()), hitElement };
    }),
    /** Fetches what a search will need, while that which searches is on its way. */
    async fetchAhead(query: string, topic: Promise<Topic | undefined>): Promise<void> {
      wording().catch(() => undefined);
      const opened = await index();
      const fetchWords = (text: string) =>
        Promise.all(wordsToLookUp(searchWordsOf(text)).map((word) => opened.placesOf(word)));
      const fetchTopic = async (): Promise<void> => {
        const told = await topic;
        if (told) await Promise.all([opened.recordsOf(told.pages), fetchWords(told.words)]);
      };
      await Promise.all([fetchWords(decodeTyping(query)), fetchTopic()]);
    },
  };
}
