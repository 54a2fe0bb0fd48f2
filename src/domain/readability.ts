/** How hard sentences are to follow, by their average length in syllables: a yardstick of our own, no formula of others. */
export const readabilityLevels = [
  { most: 12, label: 'dễ' },
  { most: 16, label: 'vừa' },
  { most: 20, label: 'hơi dài' },
  { most: Number.POSITIVE_INFINITY, label: 'khó' },
] as const;

/** `12,4` syllables a sentence are `vừa`. */
export const readabilityOf = (averageSentence: number): string =>
  readabilityLevels.find(({ most }) => averageSentence <= most)?.label ?? '';
