/** A stretch that needs a line of its own beside others. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Room between two stretches on one track. */
const gap = 10;

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end + gap && b.start < a.end + gap;

/**
 * The track of each stretch, from 0: no two on a track overlap. Short ones come first, so that long lines run around
 * them and not through.
 */
export function tracksOf(stretches: readonly Stretch[]): number[] {
  const order = stretches
    .map((stretch, index) => ({ stretch, index }))
    .sort((a, b) => a.stretch.end - a.stretch.start - (b.stretch.end - b.stretch.start) || a.index - b.index);
  const tracks: Stretch[][] = [];
  const found = new Array<number>(stretches.length).fill(0);
  for (const { stretch, index } of order) {
    const free = tracks.findIndex((taken) => !taken.some((other) => overlaps(stretch, other)));
    const track = free === -1 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), stretch];
    found[index] = track;
  }
  return found;
}
