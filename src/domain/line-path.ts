export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on the way from `from` to `to`, `distance` from `from` and at most half way. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(distance / length, 0.5);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const written = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** SVG path data of a line through points, its corners rounded. */
export function linePath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const steps = rest.map((point, index) => {
    const next = rest[index + 1];
    if (!next) return `L${written(point)}`;
    const before = towards(point, points[index] ?? point, radius);
    return `L${written(before)}Q${written(point)} ${written(towards(point, next, radius))}`;
  });
  return `M${written(first)}${steps.join('')}`;
}

/** SVG path data of an arrow head whose tip is at a point. */
export function arrowPath({ x, y }: Point, direction: 'left' | 'right'): string {
  const back = direction === 'right' ? -7 : 7;
  return `M${written({ x, y })}l${back} -4.5v9z`;
}
