import type { Problem } from './problem.ts';

const renderProblem = ({ file, line, found, expected, fix, rule }: Problem): string =>
  `${file}:${line}  Thấy ${found}, cần ${expected}.\n  Cách sửa: ${fix}.  (${rule})`;

/** The problems as an author reads them: two lines each. */
export function renderProblems(problems: readonly Problem[]): string {
  return problems.map(renderProblem).join('\n');
}
