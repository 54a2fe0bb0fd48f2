import type { SourceLine } from './source-line.ts';

/** A line that belongs to a page and not to the text. */
export interface Furniture {
  readonly kind: 'page-number' | 'running-head';
  /** Its place in a sequence, or on every page, leaves no doubt. */
  readonly isCertain: boolean;
}

const pageNumber = /^(?:[-–—]\s*)?(?:Trang\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu;
/** In how many pages a line must come back before it is a running head. */
const leastPages = 3;

/** Text that is the same on every page but for its page number. */
const headOf = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase();

/** First and last lines of pages, where there is more than one page. */
function edgesOf(lines: readonly SourceLine[]): Set<number> {
  const edges = new Set<number>();
  lines.forEach(({ page }, index) => {
    const isFirst = index > 0 && lines[index - 1]?.page !== page;
    const isLast = index < lines.length - 1 && lines[index + 1]?.page !== page;
    if (isFirst || isLast) edges.add(index);
  });
  const last = lines.at(-1)?.page ?? 0;
  if (last > (lines[0]?.page ?? 0)) edges.add(0).add(lines.length - 1);
  return edges;
}

function runningHeads(lines: readonly SourceLine[], edges: ReadonlySet<number>): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const index of edges) {
    const line = lines[index];
    if (!line || pageNumber.test(line.text)) continue;
    const head = headOf(line.text);
    pages.set(head, (pages.get(head) ?? new Set()).add(line.page));
  }
  return new Set([...pages].flatMap(([head, on]) => (on.size >= leastPages ? [head] : [])));
}

/** Page numbers and running heads among the lines of a transcript, by index. They are marked, never dropped. */
export function furnitureOf(lines: readonly SourceLine[]): Map<number, Furniture> {
  const edges = edgesOf(lines);
  const heads = runningHeads(lines, edges);
  const numbered = lines.flatMap(({ text }, index) => {
    const value = pageNumber.exec(text)?.[1];
    return value === undefined ? [] : [{ index, value: Number(value) }];
  });
  const found = new Map<number, Furniture>();
  numbered.forEach(({ index, value }, order) => {
    const isNext = numbered[order - 1]?.value === value - 1 || numbered[order + 1]?.value === value + 1;
    found.set(index, { kind: 'page-number', isCertain: isNext && (edges.size === 0 || edges.has(index)) });
  });
  for (const index of edges)
    if (heads.has(headOf(lines[index]?.text ?? ''))) found.set(index, { kind: 'running-head', isCertain: true });
  return found;
}
