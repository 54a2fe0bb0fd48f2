import { type Figures, figuresOf, groupOf, type Judgement } from './search-figures.ts';

/** A little below what was reached; a search that falls below has got worse. Raise it when the search gets better. */
const floors: Readonly<Record<string, { readonly first: number; readonly third: number }>> = {
  'co-dau': { first: 0.92, third: 0.96 },
  'khong-dau': { first: 0.93, third: 0.96 },
  nhieu: { first: 0.94, third: 0.96 },
  // Above these hits stands the quick answer, which has a floor of its own.
  'can-giup': { first: 0.64, third: 0.79 },
};
const mostEmpty = 0.005;
const mostApart = 0.015;
const leastAnswered = 0.95;
const leastUnanswered = 0.98;

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')} %`;

const below = (what: string, found: number, least: number): string[] =>
  found < least ? [`${what}: thấy ${percent(found)}, cần ít nhất ${percent(least)}.`] : [];
const above = (what: string, found: number, most: number): string[] =>
  found > most ? [`${what}: thấy ${percent(found)}, cần nhiều nhất ${percent(most)}.`] : [];

/** What went wrong with single queries, for whoever mends it. */
const missesOf = (judgements: readonly Judgement[]): string[] =>
  judgements
    .filter(({ rank }) => rank !== 1)
    .map(
      ({ query: { query, style, holds, pages }, rank, hits }) =>
        `  [${style}] “${query}” ${rank === 0 ? 'không trúng' : `trúng thứ ${rank}`}; cần ${[...holds, ...pages].join(', ')}; thấy ${hits.slice(0, 3).join(' ') || 'không trang nào'}`,
    );

/** Where a search falls below its floors, with the queries that were missed; empty when it does not. */
export function shortfallsOf(judgements: readonly Judgement[]): string[] {
  const groups = Map.groupBy(judgements, ({ query }) => groupOf(query));
  const figures = (group: string): Figures => figuresOf(groups.get(group) ?? []);
  const documents = judgements.filter(({ query }) => query.answers?.length === 0);
  const short = [
    ...Object.entries(floors).flatMap(([group, { first, third }]) => [
      ...below(`${group}, trang đầu đúng`, figures(group).first, first),
      ...below(`${group}, đúng trong ba trang đầu`, figures(group).third, third),
    ]),
    ...above('không thấy trang nào', figuresOf(judgements).empty, mostEmpty),
    ...above(
      'có dấu và không dấu cách nhau',
      Math.abs(figures('co-dau').first - figures('khong-dau').first),
      mostApart,
    ),
    ...below('can-giup, thẻ đầu đúng', figures('can-giup').answered ?? 0, leastAnswered),
    ...below('tìm văn bản mà không có thẻ', figuresOf(documents).answered ?? 0, leastUnanswered),
  ];
  return short.length === 0
    ? []
    : [...short, 'Cách sửa: xem các câu hụt, mở /tim-kiem/?q=… để thấy vì sao.', ...missesOf(judgements)];
}
