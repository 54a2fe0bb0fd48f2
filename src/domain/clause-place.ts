import type { Clause, ClauseRank } from './clause.ts';
import type { ReferenceStep, ReferenceUnit } from './clause-reference.ts';

/** The label without its signs: `- (1)` → `1`, `2.1.` → `2.1`, `Điều 3.` → `3`. */
const markOf = ({ label }: Clause): string => label.replace(/^(?:Điều|Chương)\s+/u, '').replace(/^- |[()]|[.:]$/gu, '');

/** “Mục” is a Roman numeral in one text, a figure in the next: the value tells. */
function rankOf({ unit, value }: ReferenceStep): ClauseRank {
  const ranks: Readonly<Record<ReferenceUnit, ClauseRank>> = {
    tiết: 'tiet',
    điểm: 'diem',
    khoản: 'khoan',
    mục: /^[IVXLC]+$/u.test(value) ? 'muc' : value.includes('.') ? 'tieu-muc' : 'khoan',
    phần: 'muc',
    chương: 'chuong',
    điều: 'dieu',
  };
  return ranks[unit];
}

const isStep = (clause: Clause, step: ReferenceStep): boolean =>
  clause.rank === rankOf(step) && markOf(clause) === step.value;

const isBelow = (clause: Clause, address: string, byAddress: ReadonlyMap<string, Clause>): boolean => {
  for (let { parent } = clause; parent !== undefined; parent = byAddress.get(parent)?.parent)
    if (parent === address) return true;
  return false;
};

/** Roman numerals, articles and chapters are counted through the whole document, the rest within what is around them. */
const isCountedThrough = (step: ReferenceStep): boolean => ['muc', 'dieu', 'chuong'].includes(rankOf(step));

/** The clauses around a place, its own first. */
function around(place: string, byAddress: ReadonlyMap<string, Clause>): Clause[] {
  const found: Clause[] = [];
  for (let clause = byAddress.get(place); clause; clause = byAddress.get(clause.parent ?? '')) found.push(clause);
  return found;
}

/** The clause of rank “mục”, “khoản” … that the words stand in; `undefined` where two would do. */
function enclosing({ unit }: ReferenceStep, chain: readonly Clause[]): Clause | undefined {
  const ranks: readonly ClauseRank[] =
    unit === 'mục' ? ['muc', 'khoan', 'tieu-muc'] : [rankOf({ unit, value: unit === 'phần' ? 'I' : '1' })];
  const [found, another] = chain.filter(({ rank }) => ranks.includes(rank));
  return another ? undefined : found;
}

function outermost(step: ReferenceStep, place: string, clauses: readonly Clause[]): Clause | undefined {
  const byAddress = new Map(clauses.map((clause) => [clause.address, clause]));
  const chain = around(place, byAddress);
  if (step.value === 'này') return enclosing(step, chain);
  const named = clauses.filter((clause) => isStep(clause, step));
  if (isCountedThrough(step)) return named.length === 1 ? named[0] : undefined;
  for (const { address } of chain) {
    const [found, another] = named.filter((clause) => isBelow(clause, address, byAddress));
    if (found) return another ? undefined : found;
  }
  return undefined;
}

/**
 * The one clause of the same document that a reference at `place` names. Where none or more than one would do, there is no
 * answer: a wrong link is worse than none.
 */
export function placeOfReference(
  steps: readonly ReferenceStep[],
  place: string,
  clauses: readonly Clause[],
): string | undefined {
  const [outer, ...inner] = [...steps].reverse();
  let found = outer && outermost(outer, place, clauses);
  const byAddress = new Map(clauses.map((clause) => [clause.address, clause]));
  for (const step of inner) {
    const within = found?.address ?? '';
    const [one, another] = clauses.filter((clause) => isStep(clause, step) && isBelow(clause, within, byAddress));
    if (!found || !one || another) return undefined;
    found = one;
  }
  return found?.address;
}
