/** What the build wrote for the script: addresses and counts, as attributes of the list of hits. */
export interface SearchSettings {
  readonly enginePath: string;
  /** Names the build of the index. */
  readonly tag: string;
  readonly recordCount: number;
  readonly answersPath: string;
  readonly wordingPath: string;
  readonly vocabularyPath: string;
  /** What every search needs, to be fetched while the engine's own code is on its way. */
  readonly preloads: readonly string[];
}

export const readSettings = ({ dataset }: HTMLElement): SearchSettings => ({
  enginePath: dataset['engine'] || '',
  tag: dataset['tag'] || '',
  recordCount: Number(dataset['records']),
  answersPath: dataset['answers'] || '',
  wordingPath: dataset['wording'] || '',
  vocabularyPath: dataset['vocabulary'] || '',
  preloads: (dataset['preloads'] || '').split(' ').filter(Boolean),
});
