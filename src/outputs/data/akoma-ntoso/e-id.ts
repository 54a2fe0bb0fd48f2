import type { Clause, ClauseRank } from '#domain/clause.ts';

interface Rank {
  readonly element: string;
  /** Says what a `hcontainer` is: Akoma Ntoso has no element for it. */
  readonly name?: string;
  /** What the naming convention calls the element in an `eId`. */
  readonly prefix: string;
  /** What our addresses put before the number. */
  readonly addressPrefix: string;
}

/** The elements of the hierarchy by rank of clause. */
export const ranks = {
  chuong: { element: 'chapter', prefix: 'chp', addressPrefix: 'chuong-' },
  dieu: { element: 'article', prefix: 'art', addressPrefix: 'dieu-' },
  muc: { element: 'section', prefix: 'sec', addressPrefix: '' },
  khoan: { element: 'paragraph', prefix: 'para', addressPrefix: '' },
  'tieu-muc': { element: 'subparagraph', prefix: 'subpara', addressPrefix: '' },
  diem: { element: 'point', prefix: 'point', addressPrefix: '' },
  tiet: { element: 'hcontainer', name: 'tiet', prefix: 'hcontainer', addressPrefix: '' },
  gach: { element: 'indent', prefix: 'indent', addressPrefix: '' },
} as const satisfies Record<ClauseRank, Rank>;

/** The `eId` of a clause below the `eId` of the clause around it: `ii-2-a` below `sec_ii__para_2` → `…__point_a`. */
export function eIdOf({ address, parent, rank }: Clause, parentEId: string | undefined): string {
  const step = parent === undefined ? address : address.slice(parent.length + 1);
  const { prefix, addressPrefix } = ranks[rank];
  const own = `${prefix}_${step.startsWith(addressPrefix) ? step.slice(addressPrefix.length) : step}`;
  return parentEId === undefined ? own : `${parentEId}__${own}`;
}

/** The way back: `sec_ii__para_2__point_a` → `ii-2-a`, the fragment of the page. An `eId` of no clause is its own address. */
export function addressOf(eId: string): string {
  return eId
    .split('__')
    .map((part) => {
      const [prefix = '', ...rest] = part.split('_');
      const rank = Object.values(ranks).find((one) => one.prefix === prefix);
      return rank && rest.length > 0 ? rank.addressPrefix + rest.join('_') : part;
    })
    .join('-');
}
