/** A citation with the words around it. */
export interface CitationContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words around a stretch of a text: about `length` characters on each side, cut between words, `…` where cut. */
export function contextOf(text: string, start: number, end: number, length = 70): CitationContext {
  const from = start <= length ? 0 : text.indexOf(' ', start - length) + 1;
  const to = text.length - end <= length ? text.length : text.lastIndexOf(' ', end + length);
  // A word longer than the stretch leaves no space to cut at.
  const first = from > start || (from === 0 && start > length) ? start : from;
  const last = Math.max(to, end);
  return {
    before: (first > 0 ? '…' : '') + text.slice(first, start),
    words: text.slice(start, end),
    after: text.slice(end, last) + (last < text.length ? '…' : ''),
  };
}
