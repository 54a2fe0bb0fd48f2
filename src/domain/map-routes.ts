import { tracksOf } from './line-tracks.ts';
import { exitOf, type MapCard } from './map-card.ts';
import type { MapEdge } from './text-map.ts';

/** The part of a line that runs down the gutter left of a column. Lines of one relation share it. */
export interface Leg {
  readonly gutter: number;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface Route {
  readonly edge: MapEdge;
  readonly from: MapCard;
  readonly to: MapCard;
  /** The gutters on the way, the one beside the source first. */
  readonly gutters: readonly number[];
  /** Where a line crosses a column: above the cards of a year. */
  readonly crossing: number;
  /** The edge of the target's card at which the line ends. */
  readonly side: 'left' | 'right';
}

/** The track of each leg, by its key. */
export type Tracks = ReadonlyMap<string, number>;

export const keyOf = ({ edge }: Route, gutter: number): string => `${gutter} ${edge.from} ${edge.kind}`;

/** The way of each edge. Lines leave a card at its left; those that go further left end at the right of their target. */
export function routesOf(
  edges: readonly MapEdge[],
  cards: ReadonlyMap<string, MapCard>,
  bandTop: (year: number) => number,
): Route[] {
  return edges.flatMap((edge) => {
    const from = cards.get(edge.from);
    const to = cards.get(edge.to);
    if (!from || !to) return [];
    const last = to.column < from.column ? to.column + 1 : to.column;
    const gutters = last === from.column ? [last] : [from.column, last];
    const side = to.column < from.column ? 'right' : 'left';
    return [{ edge, from, to, gutters, side, crossing: bandTop(to.node.year) + 8 }];
  });
}

function legsOf(route: Route): Leg[] {
  const exit = exitOf(route.from, route.edge.kind);
  const isCrossing = route.gutters.length > 1;
  return route.gutters.map((gutter, index) => {
    const heights = !isCrossing
      ? [exit, route.to.y, route.to.y + route.to.height]
      : index === 0
        ? [exit, route.crossing]
        : [route.crossing, route.to.y + route.to.height];
    return { gutter, key: keyOf(route, gutter), start: Math.min(...heights), end: Math.max(...heights) };
  });
}

/** The track of every leg in its gutter, counted from the column that the gutter belongs to. */
export function tracksByLeg(routes: readonly Route[]): Tracks {
  const merged = new Map<string, Leg>();
  for (const leg of routes.flatMap(legsOf)) {
    const known = merged.get(leg.key) ?? leg;
    const start = Math.min(known.start, leg.start);
    merged.set(leg.key, { ...leg, start, end: Math.max(known.end, leg.end) });
  }
  const tracks = new Map<string, number>();
  for (const legs of Map.groupBy(merged.values(), ({ gutter }) => gutter).values()) {
    const found = tracksOf(legs);
    legs.forEach(({ key }, index) => {
      tracks.set(key, found[index] ?? 0);
    });
  }
  return tracks;
}
