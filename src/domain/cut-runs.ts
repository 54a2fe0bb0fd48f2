import type { Run } from './official-text.ts';

/** Cuts runs at a count of characters: of the reading text (`leftOut` removed) or of the source text (`leftOut` added). */
export function cutRuns(runs: readonly Run[], length: number, leftOut: Run['change']): [Run[], Run[]] {
  const head: Run[] = [];
  const tail: Run[] = [];
  let left = length;
  for (const run of runs) {
    if (left === 0 && !(tail.length === 0 && run.change === leftOut)) tail.push(run);
    else if (run.change === leftOut) head.push(run);
    else if (run.text.length <= left) {
      head.push(run);
      left -= run.text.length;
    } else {
      head.push({ ...run, text: run.text.slice(0, left) });
      tail.push({ ...run, text: run.text.slice(left) });
      left = 0;
    }
  }
  return [head, tail];
}

/** How many characters of the source text runs have. */
export const sourceLengthOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + (run.change === 'added' ? 0 : run.text.length), 0);
