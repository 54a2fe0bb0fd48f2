import type { SourceLine } from './source-line.ts';

/** Fewer lines than this show no width. */
const fewestLines = 5;

/**
 * The width at which the lines of a transcript were wrapped, in characters; 0 when each paragraph is one line. In wrapped
 * text most lines end where no sentence does.
 */
export function wrapWidthOf(lines: readonly SourceLine[]): number {
  const wrapped = lines.filter(({ text }, index) => {
    const next = lines[index + 1];
    return next && !next.isApart && /^\p{Ll}/u.test(next.text) && !/[.;:]$/u.test(text);
  });
  if (wrapped.length < fewestLines || wrapped.length < lines.length / 8) return 0;
  const lengths = wrapped.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}
