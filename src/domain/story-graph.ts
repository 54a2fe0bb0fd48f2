/** What the ways through a story need to know of a scene: which scenes may follow. None follow an ending. */
export interface GraphScene {
  readonly id: string;
  readonly choices?: readonly { readonly to: string }[] | undefined;
}

const choicesOf = ({ choices = [] }: GraphScene): readonly string[] => choices.map(({ to }) => to);

/** The scenes that a reader can come to from `start`. */
export function reachableFrom(scenes: readonly GraphScene[], start: string): ReadonlySet<string> {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const scene = byId.get(id);
    if (!scene || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...choicesOf(scene));
  }
  return seen;
}

/** How many choices lie between a scene and the nearest ending; a scene from which no way ends has no entry. */
export function choicesToEnding(scenes: readonly GraphScene[]): ReadonlyMap<string, number> {
  const counts = new Map(scenes.filter((scene) => choicesOf(scene).length === 0).map(({ id }) => [id, 0]));
  for (let count = 1; ; count += 1) {
    const next = scenes.filter(
      (scene) => !counts.has(scene.id) && choicesOf(scene).some((to) => counts.get(to) === count - 1),
    );
    if (next.length === 0) return counts;
    for (const { id } of next) counts.set(id, count);
  }
}
