/** A stretch of an excerpt, in the order of the text. */
export interface ExcerptWord {
  readonly text: string;
  readonly isHit: boolean;
}

/** Words before the first that was found, so that the sentence can be read. */
const lead = 6;

/** The stretch of `length` words with the most hits; `hits` are indexes of the words of `content`, in order. */
export function excerptAround(content: string, hits: readonly number[], length = 28): ExcerptWord[] {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const counts = hits.map((first) => hits.filter((hit) => hit >= first && hit < first + length - lead).length);
  const start = hits[counts.indexOf(Math.max(0, ...counts))] || 0;
  const begin = Math.max(0, Math.min(start - lead, words.length - length));
  return words.slice(begin, begin + length).map((text, index) => ({ text, isHit: hits.indexOf(begin + index) >= 0 }));
}
