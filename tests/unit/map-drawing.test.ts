import { describe, expect, test } from 'vitest';
import { arrowPath, linePath } from '#domain/line-path.ts';
import { tracksOf } from '#domain/line-tracks.ts';
import { drawMap, type MapDrawing, type MapShape } from '#domain/map-drawing.ts';
import { joinedTo, type MapEdge, type MapLane, type MapNode, mapLanes, type TextMap } from '#domain/text-map.ts';
import { toTextMap } from '#library/text-map.ts';
import { instruments, mapEntries } from '../support/registers.ts';

const node = (id: string, lane: MapLane, year: number, date?: string): MapNode => ({
  id,
  lane,
  label: id,
  about: 'Văn kiện thử',
  year,
  date,
  isInForce: false,
  isPublished: lane === 'dang-o-day',
  path: `/${id}/`,
});
const nodes = [
  node('cong-uoc', 'luat', 2015),
  node('luat-cu', 'luat', 2011),
  node('chuong-trinh', 'chuong-trinh', 2015, '2015-12-31'),
  node('quyet-dinh', 'chuong-trinh', 2016, '2016-12-13'),
  node('de-an', 'chuong-trinh', 2016, '2016-04-27'),
  node('ke-hoach', 'dang-o-day', 2020),
  node('luat-moi', 'luat', 2024),
];
const edges: MapEdge[] = [
  { kind: 'thay-the', from: 'luat-moi', to: 'luat-cu' },
  { kind: 'phe-chuan', from: 'quyet-dinh', to: 'cong-uoc' },
  { kind: 'thuoc', from: 'de-an', to: 'chuong-trinh' },
  { kind: 'can-cu', from: 'ke-hoach', to: 'chuong-trinh' },
  { kind: 'can-cu', from: 'ke-hoach', to: 'de-an' },
  { kind: 'thuc-hien', from: 'ke-hoach', to: 'cong-uoc' },
];
const map: TextMap = { nodes, edges };
const narrow: MapShape = {
  columns: [mapLanes],
  widthsBeside: (gutterWidth) => [328 - gutterWidth],
  top: 0,
  axis: 0,
  yearHeight: 38,
  trackGap: 8,
  tagsPublished: true,
};
const wide: MapShape = {
  ...narrow,
  columns: mapLanes.map((lane) => [lane]),
  widthsBeside: () => [178, 206, 190],
  axis: 46,
  tagsPublished: false,
};

const boxesOf = ({ cards, columns }: MapDrawing) =>
  cards.map((card) => ({
    id: card.node.id,
    left: columns[card.column]?.x ?? 0,
    right: (columns[card.column]?.x ?? 0) + (columns[card.column]?.width ?? 0),
    top: card.y,
    bottom: card.y + card.height,
  }));
/** The corners of a path; the control points of its rounded corners are its corners. */
const cornersOf = (path: string) =>
  [...path.matchAll(/[MLQ](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

/** Register and selection as the site has them; front matter is left out, the shapes are the same without it. */
const realMap = toTextMap(mapEntries, instruments, []);

describe.each([
  { name: 'hẹp', shape: narrow, map },
  { name: 'rộng', shape: wide, map },
  { name: 'hẹp của sơ đồ thật', shape: narrow, map: realMap },
  { name: 'rộng của sơ đồ thật', shape: wide, map: realMap },
])('hình $name', ({ shape, map: { nodes, edges }, map: drawn }) => {
  const drawing = drawMap(drawn, shape);
  const boxes = boxesOf(drawing);

  test('năm tăng dần từ trên xuống, mỗi văn kiện một ô', () => {
    expect(drawing.years.map(({ year }) => year)).toEqual([...new Set(nodes.map(({ year }) => year))].sort());
    expect(drawing.years.map(({ y }) => y)).toEqual(drawing.years.map(({ y }) => y).sort((a, b) => a - b));
    expect(boxes.map(({ id }) => id).sort()).toEqual(nodes.map(({ id }) => id).sort());
  });

  test('ô không chồng nhau, không ra ngoài hình', () => {
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(drawing.width);
      expect(a.bottom).toBeLessThanOrEqual(drawing.height);
      for (const b of boxes.slice(index + 1))
        expect(a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left).toBe(true);
    }
  });

  test('mỗi mối nối một nét, từ mép ô sau tới mép ô trước', () => {
    expect(drawing.lines.map(({ kind }) => kind)).toEqual(edges.map(({ kind }) => kind));
    for (const [index, edge] of edges.entries()) {
      const corners = cornersOf(drawing.lines[index]?.path ?? '');
      const [from, to] = [edge.from, edge.to].map((id) => boxes.find((box) => box.id === id));
      const [first, last] = [corners[0], corners.at(-1)];
      expect(first?.x).toBeCloseTo(from?.left ?? -1, 0);
      expect(first?.y).toBeGreaterThan(from?.top ?? 0);
      expect(first?.y).toBeLessThan(from?.bottom ?? 0);
      expect(last?.y).toBeGreaterThan(to?.top ?? 0);
      expect(last?.y).toBeLessThan(to?.bottom ?? 0);
      expect([(to?.left ?? 0) - 5, (to?.right ?? 0) + 5].some((x) => Math.abs(x - (last?.x ?? 0)) < 0.1)).toBe(true);
    }
  });

  test('không nét nào chạy qua ô', () => {
    for (const { path } of drawing.lines) {
      const corners = cornersOf(path);
      for (const [index, end] of corners.slice(1).entries()) {
        const start = corners[index] ?? end;
        const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
        const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
        const crossed = boxes.filter(
          (box) => left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1,
        );
        expect(crossed.map(({ id }) => id)).toEqual([]);
      }
    }
  });

  test('cùng một bản đồ thì cùng một hình', () => expect(drawMap(drawn, shape)).toEqual(drawing));
});

test('ô nói tên, điều chính và từng mối nối của nó, mỗi thứ một dòng', () => {
  const card = drawMap(map, narrow).cards.find((one) => one.node.id === 'ke-hoach');
  expect(card?.lines.map((line) => (line.type === 'relation' ? line.kind : line.text))).toEqual([
    'ke-hoach',
    'Văn kiện thử',
    'đăng nguyên văn',
    'can-cu',
    'thuc-hien',
  ]);
});

test('mối nối của một văn kiện, hai chiều', () => {
  const shown = (id: string) =>
    joinedTo(map, id).map(
      ({ kind, isBack, nodes: others }) =>
        `${isBack ? '←' : '→'} ${kind}: ${others.map((other) => other.id).join(', ')}`,
    );
  expect(shown('de-an')).toEqual(['→ thuoc: chuong-trinh', '← can-cu: ke-hoach']);
  expect(shown('ke-hoach')).toEqual(['→ can-cu: chuong-trinh, de-an', '→ thuc-hien: cong-uoc']);
});

test.each([
  {
    stretches: [
      [0, 10],
      [30, 40],
    ],
    tracks: [0, 0],
  },
  {
    stretches: [
      [0, 100],
      [20, 30],
    ],
    tracks: [1, 0],
  },
  {
    stretches: [
      [0, 50],
      [55, 90],
    ],
    tracks: [1, 0],
  },
  { stretches: [], tracks: [] },
])('nét $stretches đi trên $tracks', ({ stretches, tracks }) =>
  expect(tracksOf(stretches.map(([start = 0, end = 0]) => ({ start, end })))).toEqual(tracks),
);

test('góc bo tròn, đoạn ngắn thì bo ít', () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 4 },
  ];
  expect(linePath(corner, 6)).toBe('M0 0L14 0Q20 0 20 2L20 4');
  expect(linePath([], 6)).toBe('');
  expect(arrowPath({ x: 5, y: 5 }, 'left')).toBe('M5 5l7 -4.5v9z');
});
