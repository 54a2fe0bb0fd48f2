import { arrowPath, linePath, type Point } from './line-path.ts';
import { entryGap, exitOf } from './map-card.ts';
import { keyOf, type Route, type Tracks } from './map-routes.ts';
import type { MapRelationKind } from './text-map.ts';

/** A line from the word on a card to an earlier card, and its arrow head. */
export interface MapLine {
  readonly kind: MapRelationKind;
  readonly path: string;
  readonly arrow: string;
}

export interface Column {
  readonly x: number;
  readonly width: number;
}

interface Gutters {
  readonly columns: readonly Column[];
  readonly gutterMargin: number;
  readonly trackGap: number;
}

const cornerRadius = 6;
/** From the edge of a card to the nearest line that ends at it. */
const entryMargin = 14;

/**
 * The heights at which lines end. A line that runs around others ends above them, so that none crosses; at the left they
 * gather at the top of the card and at the right at its bottom, clear of those of the card beside it.
 */
function entriesOf(routes: readonly Route[], tracks: Tracks): Map<Route, number> {
  const entries = new Map<Route, number>();
  const trackOf = (route: Route): number => tracks.get(keyOf(route, route.gutters.at(-1) ?? 0)) ?? 0;
  for (const group of Map.groupBy(routes, ({ to, side }) => `${to.node.id} ${side}`).values()) {
    const sorted = [...group].sort((a, b) => (trackOf(a) - trackOf(b)) * (a.side === 'right' ? 1 : -1));
    sorted.forEach((route, index) => {
      const { to, side } = route;
      const fromBottom = to.height - entryMargin - (sorted.length - 1 - index) * entryGap;
      entries.set(route, to.y + (side === 'right' ? fromBottom : entryMargin + index * entryGap));
    });
  }
  return entries;
}

/** The corners between the word that a line begins at and the card that it ends at. */
function cornersOf(
  { gutters, crossing }: Route,
  exitY: number,
  endY: number,
  trackX: (gutter: number) => number,
): Point[] {
  const heights = gutters.length > 1 ? [exitY, crossing, endY] : [exitY, endY];
  return gutters.flatMap((gutter, index) => [
    { x: trackX(gutter), y: heights[index] ?? exitY },
    { x: trackX(gutter), y: heights[index + 1] ?? endY },
  ]);
}

/** Writes the lines down, once columns, tracks and cards have their places. */
export function linesOf(
  routes: readonly Route[],
  tracks: Tracks,
  { columns, gutterMargin, trackGap }: Gutters,
): MapLine[] {
  const entries = entriesOf(routes, tracks);
  const columnAt = (index: number): Column => columns[index] ?? { x: 0, width: 0 };
  return routes.map((route) => {
    const { edge, from, to, side } = route;
    const isLeft = side === 'left';
    const { x, width } = columnAt(to.column);
    const end = { x: isLeft ? x : x + width, y: entries.get(route) ?? to.y };
    const exit = { x: columnAt(from.column).x, y: exitOf(from, edge.kind) };
    const trackX = (gutter: number): number =>
      columnAt(gutter).x - gutterMargin - (tracks.get(keyOf(route, gutter)) ?? 0) * trackGap;
    // The line ends inside its arrow head: a thick one would show beside the tip.
    const stop = { x: end.x + (isLeft ? -5 : 5), y: end.y };
    return {
      kind: edge.kind,
      path: linePath([exit, ...cornersOf(route, exit.y, end.y, trackX), stop], cornerRadius),
      arrow: arrowPath(end, isLeft ? 'right' : 'left'),
    };
  });
}
