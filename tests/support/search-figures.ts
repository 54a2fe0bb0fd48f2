import type { FetchCost } from './fetch-cost.ts';
import type { JudgedQuery } from './judged-queries.ts';

/** What a search made of a judged query. */
export interface Judgement {
  readonly query: JudgedQuery;
  /** Addresses of the hits, best first. */
  readonly hits: readonly string[];
  /** Place of the first right hit, from 1; 0 when none is right. */
  readonly rank: number;
  /** Ids of the quick answers, best first; none where a search has no such thing. */
  readonly cards: readonly string[];
}

/** Shares, each from 0 to 1. */
export interface Figures {
  readonly count: number;
  readonly first: number;
  readonly third: number;
  /** Mean of one by the rank. */
  readonly reciprocal: number;
  readonly empty: number;
  /** Right first quick answer, or none where none may be; `undefined` where no query is judged on it. */
  readonly answered: number | undefined;
}

const shareOf = <Item>(list: readonly Item[], isIn: (item: Item) => boolean): number =>
  list.length === 0 ? 0 : list.filter(isIn).length / list.length;

/** Whether the first quick answer is one that may stand first, or none is shown where none may. */
export const isRightlyAnswered = (wanted: readonly string[], cards: readonly string[]): boolean =>
  wanted.length === 0 ? cards.length === 0 : wanted.includes(cards[0] ?? '');

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const judged = judgements.flatMap(({ query: { answers }, cards }) => (answers ? [{ answers, cards }] : []));
  return {
    count: judgements.length,
    first: shareOf(judgements, ({ rank }) => rank === 1),
    third: shareOf(judgements, ({ rank }) => rank >= 1 && rank <= 3),
    reciprocal: judgements.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / (judgements.length || 1),
    empty: shareOf(judgements, ({ hits }) => hits.length === 0),
    answered:
      judged.length === 0 ? undefined : shareOf(judged, ({ answers, cards }) => isRightlyAnswered(answers, cards)),
  };
}

/** The three groups that have a floor of their own; every kind of noise is of one group. */
export const groupOf = ({ style }: JudgedQuery): string =>
  ['co-dau', 'khong-dau', 'can-giup'].includes(style) ? style : 'nhieu';

const percent = (share: number | undefined): string =>
  (share === undefined ? '–' : (100 * share).toFixed(1).replace('.', ',')).padStart(6);

const row = (name: string, judgements: readonly Judgement[], cost: string, hasCards: boolean): string => {
  const { count, first, third, reciprocal, empty, answered } = figuresOf(judgements);
  const shares = [first, third, reciprocal, empty, hasCards ? answered : undefined].map(percent).join(' ');
  return `${name.padEnd(12)} ${String(count).padStart(4)} ${shares} ${cost}`.trimEnd();
};

/** Cost of a first search on a cold browser, by style. */
export type Costs = ReadonlyMap<string, FetchCost>;

/** The figures of a search as a table: a line a style, a line a group of noise, a line for all. */
export function figureTable(name: string, judgements: readonly Judgement[], costs: Costs, hasCards: boolean): string {
  const costOf = (group: string): string => {
    const cost = costs.get(group);
    return cost
      ? `${(cost.bytes / 1000).toFixed(1).replace('.', ',').padStart(7)} ${String(cost.requests).padStart(6)}`
      : '';
  };
  const byStyle = [...Map.groupBy(judgements, ({ query }) => query.style)];
  const noise = judgements.filter(({ query }) => groupOf(query) === 'nhieu');
  return [
    `${name}`,
    `${'kiểu'.padEnd(12)} ${'câu'.padStart(4)} đúng 1 đúng 3    mrr không   thẻ      kB yêu cầu`,
    ...byStyle.map(([style, list]) => row(style, list, costOf(style), hasCards)),
    row('nhieu (gộp)', noise, costOf('nhieu'), hasCards),
    row('tất cả', judgements, '', hasCards),
  ].join('\n');
}
