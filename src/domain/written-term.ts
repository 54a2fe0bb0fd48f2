import { toFolded } from './fold.ts';

/**
 * When a duty falls due, in the words of its text, and how often it comes round where those words do not say so
 * themselves: `“30/7” (hằng năm)`, but `“Hàng năm”`. Words that bring quotation marks along need no others.
 */
export function writtenTerm(asWritten: string, recurrence: string): string {
  const words = asWritten.includes('“') ? asWritten : `“${asWritten}”`;
  return toFolded(asWritten).includes(toFolded(recurrence)) ? words : `${words} (${recurrence})`;
}
