import { cardAt, type MapCard } from './map-card.ts';
import { type Column, linesOf, type MapLine } from './map-lines.ts';
import { routesOf, type Tracks, tracksByLeg } from './map-routes.ts';
import { inTime, type MapLane, type TextMap } from './text-map.ts';

/** All that a drawing of the map needs to be written down. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly years: readonly { readonly year: number; readonly y: number }[];
  readonly cards: readonly MapCard[];
  readonly lines: readonly MapLine[];
}

export interface MapShape {
  /** The lanes of each column, left to right. */
  readonly columns: readonly (readonly MapLane[])[];
  /** Widths of the columns, where the gutters between them take so much. */
  readonly widthsBeside: (gutterWidth: number) => readonly number[];
  /** Room above the first year, for the names of the columns. */
  readonly top: number;
  /** Room at the left, for the years. */
  readonly axis: number;
  /** Room above the cards of a year. */
  readonly yearHeight: number;
  /** Between two lines side by side. */
  readonly trackGap: number;
  /** Whether the column of a card does not say already that the text is published here. */
  readonly tagsPublished: boolean;
}

const cardGap = 14;
/** Between a column and the lines beside it. */
const gutterMargin = 12;

/** Stacks the cards of each year in their columns. */
function placeCards({ nodes, edges }: TextMap, { columns, top, yearHeight, tagsPublished }: MapShape) {
  const cards = new Map<string, MapCard>();
  const years: { year: number; y: number }[] = [];
  let y = top;
  for (const [year, yearNodes] of Map.groupBy(inTime(nodes), (node) => node.year)) {
    years.push({ year, y });
    const ends = columns.map(() => y + yearHeight);
    for (const node of yearNodes) {
      const column = columns.findIndex((lanes) => lanes.includes(node.lane));
      const card = cardAt({ ...node, isPublished: node.isPublished && tagsPublished }, edges, {
        column,
        y: ends[column] ?? y,
      });
      ends[column] = card.y + card.height + cardGap;
      cards.set(node.id, card);
    }
    y = Math.max(...ends);
  }
  return { cards, years, height: y };
}

/** Columns with gutters between them, each as wide as its lines need. */
function placeColumns(tracks: Tracks, { columns, axis, trackGap, widthsBeside }: MapShape): Column[] {
  const gutterWidths = columns.map((_, gutter) => {
    const taken = [...tracks].filter(([key]) => key.startsWith(`${gutter} `)).map(([, track]) => track);
    return taken.length === 0 ? gutterMargin : 2 * gutterMargin + Math.max(...taken) * trackGap;
  });
  const widths = widthsBeside(gutterWidths.reduce((sum, width) => sum + width, axis));
  let end = axis;
  return widths.map((width, index) => {
    const x = end + (gutterWidths[index] ?? 0);
    end = x + width;
    return { x, width };
  });
}

/** Draws the map in columns on an axis of years. Pure: the same map always gives the same drawing. */
export function drawMap(map: TextMap, shape: MapShape): MapDrawing {
  const { cards, years, height } = placeCards(map, shape);
  const routes = routesOf(map.edges, cards, (year) => years.find((one) => one.year === year)?.y ?? 0);
  const tracks = tracksByLeg(routes);
  const columns = placeColumns(tracks, shape);
  const last = columns.at(-1);
  return {
    width: (last?.x ?? 0) + (last?.width ?? 0),
    height,
    columns,
    years,
    cards: [...cards.values()],
    lines: linesOf(routes, tracks, { columns, gutterMargin, trackGap: shape.trackGap }),
  };
}
