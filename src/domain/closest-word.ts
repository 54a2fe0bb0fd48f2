/** Levenshtein distance: how many letters to add, drop or change; stops counting once it is past `limit`. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Letters from which on one word that begins like another may be the same word cut short. */
const stemLength = 4;

/**
 * The candidate nearest in spelling, or `undefined` where none is near enough to be what was meant: at most a third of
 * the letters differ (2 in a short word), or it is the word with more behind it.
 */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let longer: string | undefined;
  let limit = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (!longer && wanted.length >= stemLength && other.startsWith(wanted)) longer = candidate;
    const distance = distanceOf(wanted, other, limit);
    if (distance > limit || (best !== undefined && distance >= limit)) continue;
    best = candidate;
    limit = distance;
  }
  return best ?? longer;
}
