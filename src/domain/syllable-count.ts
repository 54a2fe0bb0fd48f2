/**
 * What a reader takes in at one look, longest first: an address, a mention of a hotline, a figure with all that hangs on it
 * (“01/7/2025”, “53/2024/QH15”, “200–300”), an abbreviation (“NĐ-CP”, “LĐ-TB&XH”), a syllable.
 */
const unit = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`[\w.+-]+@[\w-]+\.[\w.-]+`,
    '@[a-z0-9]+(?:-[a-z0-9]+)*',
    String.raw`\p{L}*\p{N}[\p{L}\p{N}]*(?:[.,:/&–-]+[\p{L}\p{N}]+)*`,
    String.raw`\p{Lu}{2,}(?:[/&-]\p{Lu}[\p{L}]*)*`,
    String.raw`\p{L}+`,
  ].join('|'),
  'gu',
);

/** How many syllables a text has. A figure, an abbreviation and a foreign word count as one: so they are read, not spelled. */
export const syllableCount = (text: string): number => text.normalize('NFC').match(unit)?.length ?? 0;
