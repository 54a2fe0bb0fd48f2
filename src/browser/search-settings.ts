/** What the build wrote for the script: addresses, as attributes of the list of hits. */
export interface SearchSettings {
  /** Folder of the index, slash at its end. */
  readonly indexAddress: string;
  readonly answersPath: string;
  readonly wordingPath: string;
}

export const readSettings = ({ dataset }: HTMLElement): SearchSettings => ({
  indexAddress: dataset['index'] || '',
  answersPath: dataset['answers'] || '',
  wordingPath: dataset['wording'] || '',
});
