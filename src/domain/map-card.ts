import { kindsFrom, type MapEdge, type MapNode, type MapRelationKind } from './text-map.ts';

/** What a card of the map says, line by line. */
export type CardLine =
  | { readonly type: 'label' | 'about' | 'tag'; readonly text: string; readonly y: number }
  | { readonly type: 'relation'; readonly kind: MapRelationKind; readonly y: number };

export interface MapCard {
  readonly node: MapNode;
  readonly column: number;
  readonly y: number;
  readonly height: number;
  /** Their `y` is the base of the letters, on the drawing. */
  readonly lines: readonly CardLine[];
}

const lineHeight = 21;
const firstBaseline = 24;
const bottom = 12;
/** Between two lines that end at one card. */
export const entryGap = 9;

const tagsOf = ({ isInForce, isPublished }: MapNode): string[] => [
  ...(isInForce ? ['còn hiệu lực'] : []),
  ...(isPublished ? ['đăng nguyên văn'] : []),
];

/** A card in its column, high enough for its words and for the lines that end at it. */
export function cardAt(node: MapNode, edges: readonly MapEdge[], place: { column: number; y: number }): MapCard {
  const words = [
    { type: 'label', text: node.label } as const,
    { type: 'about', text: node.about } as const,
    ...tagsOf(node).map((text) => ({ type: 'tag', text }) as const),
    ...kindsFrom(edges, node.id).map((kind) => ({ type: 'relation', kind }) as const),
  ];
  const entries = new Set(edges.filter(({ to }) => to === node.id).map(({ from, kind }) => `${from} ${kind}`));
  return {
    node,
    ...place,
    height: Math.max(firstBaseline + (words.length - 1) * lineHeight + bottom, 16 + entryGap * entries.size),
    lines: words.map((line, index) => ({ ...line, y: place.y + firstBaseline + index * lineHeight })),
  };
}

/** The height at which the line of a relation leaves a card: that of its word. */
export function exitOf(card: MapCard, kind: MapRelationKind): number {
  const line = card.lines.find((one) => one.type === 'relation' && one.kind === kind);
  return (line?.y ?? card.y) - 5;
}
