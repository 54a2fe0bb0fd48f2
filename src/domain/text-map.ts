/** Columns of the map, left to right: what binds, what plans, what is published here. */
export type MapLane = 'luat' | 'chuong-trinh' | 'dang-o-day';
export const mapLanes: readonly MapLane[] = ['luat', 'chuong-trinh', 'dang-o-day'];

/** How a text stands to an earlier one: the relations that the map draws. */
export const mapRelationKinds = [
  'thay-the',
  'noi-tiep',
  'sua-doi',
  'huong-dan',
  'can-cu',
  'thuc-hien',
  'thuoc',
  'phe-chuan',
  'chuyen',
] as const;
export type MapRelationKind = (typeof mapRelationKinds)[number];

export const isMapRelation = (kind: string): kind is MapRelationKind => mapRelationKinds.some((one) => one === kind);

/** A text on the map. */
export interface MapNode {
  readonly id: string;
  readonly lane: MapLane;
  /** What it is called where there is little room. */
  readonly label: string;
  readonly about: string;
  readonly year: number;
  /** The day it was issued; `undefined` where only the year is known. */
  readonly date: string | undefined;
  readonly isInForce: boolean;
  /** Published on this site in full. */
  readonly isPublished: boolean;
  readonly path: string;
}

/** An edge leads from the later text to the earlier. */
export interface MapEdge {
  readonly kind: MapRelationKind;
  readonly from: string;
  readonly to: string;
}

export interface TextMap {
  /** From the earliest to the latest. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** By year, by day where it is known, then as the file has them. */
export const inTime = (nodes: readonly MapNode[]): MapNode[] =>
  [...nodes].sort((a, b) => a.year - b.year || (a.date ?? '9').localeCompare(b.date ?? '9'));

/** The kinds of relation that begin at a node, each once, in the order of the edges. */
export const kindsFrom = (edges: readonly MapEdge[], id: string): MapRelationKind[] => [
  ...new Set(edges.filter(({ from }) => from === id).map(({ kind }) => kind)),
];

/** The texts that a text is joined to by relations of one kind. */
export interface JoinedTexts {
  readonly kind: MapRelationKind;
  /** Whether the relations end at the text; otherwise they begin there. */
  readonly isBack: boolean;
  readonly nodes: readonly MapNode[];
}

/** What a text is joined to: first what it relates to itself, then what relates to it. */
export function joinedTo({ nodes, edges }: TextMap, id: string): JoinedTexts[] {
  const nodeOf = (other: string): MapNode[] => nodes.filter((node) => node.id === other);
  return [false, true].flatMap((isBack) => {
    const own = edges.filter(({ from, to }) => (isBack ? to : from) === id);
    return [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, group]) => ({
      kind,
      isBack,
      nodes: group.flatMap(({ from, to }) => nodeOf(isBack ? from : to)),
    }));
  });
}
