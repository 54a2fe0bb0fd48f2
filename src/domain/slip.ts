/** Initials that people mix up by ear or by region; the longer spelling first. */
const initialGroups = ['tr ch', 's x', 'gi d r v', 'l n', 'ngh ng', 'gh g', 'q k c', 'ph f', 'th t', 'kh k h', 'o u'];
/** Endings that people mix up by ear or by region. */
const finalGroups = ['ng n nh', 'ch c t', 'i y', 'm n', 'ieu iu', 'uou uu', 'oai ai', 'ay ai', 'au ao'];

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two letters lie side by side on a keyboard, in a row or one above the other. */
function areNeighbors(a: string, b: string): boolean {
  const at = (key: string): [row: number, column: number] => {
    const row = rows.findIndex((keys) => keys.includes(key));
    return [row, (rows[row] || '').indexOf(key)];
  };
  const [rowA, columnA] = at(a);
  const [rowB, columnB] = at(b);
  const step = rowA <= rowB ? columnB - columnA : columnA - columnB;
  return rowA === rowB ? Math.abs(step) === 1 : Math.abs(rowA - rowB) === 1 && (step === 0 || step === -1);
}

/** Whether one part for another of its group, at the begin or at the end, makes `b` of `a`. */
function isMixedUp(a: string, b: string): boolean {
  const others = (groups: readonly string[], swap: (from: string, to: string) => boolean): boolean =>
    groups.some((group) => {
      const parts = group.split(' ');
      return parts.some((from) => parts.some((to) => from !== to && swap(from, to)));
    });
  return (
    others(initialGroups, (from, to) => a.startsWith(from) && to + a.slice(from.length) === b) ||
    others(finalGroups, (from, to) => a.endsWith(from) && a.slice(0, -from.length) + to === b) ||
    a.replace('y', 'i') === b.replace('y', 'i')
  );
}

/** How much a single slip of the finger weighs; `undefined` where more than one lies between the words. */
function fingerCost(a: string, b: string): number | undefined {
  if (a.length > b.length) return fingerCost(b, a);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = a.slice(at);
  if (a.length === b.length) {
    const [typed = '', meant = ''] = [a[at], b[at]];
    if (rest.slice(1) === b.slice(at + 1)) return areNeighbors(typed, meant) ? 2 : 4;
    return rest[1] === meant && typed === b[at + 1] && rest.slice(2) === b.slice(at + 2) ? 2 : undefined;
  }
  if (rest !== b.slice(at + 1)) return undefined;
  return b[at] === b[at - 1] ? 2 : 3;
}

/** Letters between what two words begin and end with alike: every slip and mix-up lies in two of them. */
function isNear(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  let begin = 0;
  while (begin < longest && a[begin] === b[begin]) begin += 1;
  let end = 0;
  while (end < longest - begin && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return longest - begin - end <= 2;
}

/**
 * How far a word without marks lies from the one that may have been meant: 0 for the same, 1 for sounds that people mix
 * up, 2 to 4 for one slip of the finger (Damerau–Levenshtein distance one), `undefined` for anything further away.
 */
export function slipCost(typed: string, meant: string): number | undefined {
  if (typed === meant) return 0;
  if (!isNear(typed, meant)) return undefined;
  return isMixedUp(typed, meant) ? 1 : fingerCost(typed, meant);
}

/** The words of a vocabulary that `folded` may be a slip of, likeliest first; words equally likely keep their order. */
export function correctionsOf(folded: string, vocabulary: Iterable<string>): string[] {
  const byCost: string[][] = [[], [], [], [], []];
  for (const known of vocabulary) {
    const cost = slipCost(folded, known);
    if (cost !== undefined) (byCost[cost] || []).push(known);
  }
  return byCost.reduce((all, words) => all.concat(words), []);
}

/** Whether two words with marks differ in nothing but hook and tilde, which half the country speaks alike. */
export function isHookForTilde(a: string, b: string): boolean {
  const leveled = (word: string): string => word.normalize('NFD').replace(/\u0303/g, '\u0309');
  return leveled(a) === leveled(b);
}
