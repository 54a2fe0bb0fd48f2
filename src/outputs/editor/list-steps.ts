import { isGroup, type Plain } from './yaml-value.ts';

/** What becomes of a list: entries stay where they are, maybe changed, go, or come in. Indexes are those of the old list. */
export type ListStep =
  | { readonly type: 'keep'; readonly at: number; readonly next: Plain }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'insert'; readonly after: number; readonly next: Plain };

/** What an entry is known by: its id, or else all of it. */
const nameOf = (item: Plain): string =>
  isGroup(item) && typeof item['id'] === 'string' ? `id ${item['id']}` : JSON.stringify(item);

/** Pairs of indexes of the longest run of entries that both lists have in the same order. */
function commonPairs(old: readonly string[], next: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < next.length; )
    if (old[i] === next[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}

/** The fewest steps from one list to another. Between entries that stay, one for one counts as a change. */
export function listSteps(old: readonly Plain[], next: readonly Plain[]): ListStep[] {
  const pairs = [...commonPairs(old.map(nameOf), next.map(nameOf)), [old.length, next.length] as const];
  const steps: ListStep[] = [];
  let [i, j] = [0, 0];
  for (const [oldEnd, nextEnd] of pairs) {
    for (; i < oldEnd && j < nextEnd; i++, j++) steps.push({ type: 'keep', at: i, next: next[j] ?? null });
    for (; i < oldEnd; i++) steps.push({ type: 'remove', at: i });
    for (; j < nextEnd; j++) steps.push({ type: 'insert', after: i - 1, next: next[j] ?? null });
    if (oldEnd < old.length) steps.push({ type: 'keep', at: i++, next: next[j++] ?? null });
  }
  return steps;
}
