/** For each id, the ids that come after it. */
export type Succession = ReadonlyMap<string, readonly string[]>;

/**
 * The circles of a succession, each once, as the ids on the way round; one that follows itself is a circle of one.
 * One walk over all steps: nothing is walked twice.
 */
export function circlesOf(succession: Succession): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): void => {
    const at = path.indexOf(id);
    if (at >= 0) {
      circles.push(path.slice(at));
      return;
    }
    if (done.has(id)) return;
    path.push(id);
    for (const next of succession.get(id) ?? []) visit(next);
    path.pop();
    done.add(id);
  };
  for (const id of succession.keys()) visit(id);
  return circles;
}
