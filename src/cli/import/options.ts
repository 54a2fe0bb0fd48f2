import { commandLineOf } from '../command-line.ts';
import { SourceProblem } from './source-problem.ts';

export interface ImportOptions {
  readonly file: string | undefined;
  readonly out: string | undefined;
  readonly slug: string | undefined;
  readonly firstLine: number;
  readonly lastLine: number | undefined;
  readonly isOverwriting: boolean;
  readonly isComparing: boolean;
}

const usage = `Cách dùng:
  npm run import -- tệp.{txt,docx,html,pdf} [--out thư-mục] [--slug tên] [--lines đầu-cuối] [--overwrite]
  npm run import -- --compare     nhập lại các bản chép đã có, so với văn bản làm tay`;

const lineRange = /^(\d+)-(\d*)$/u;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const options = {
  out: { type: 'string' },
  slug: { type: 'string' },
  lines: { type: 'string' },
  overwrite: { type: 'boolean' },
  compare: { type: 'boolean' },
} as const;

function rangeOf(lines: string | undefined): Pick<ImportOptions, 'firstLine' | 'lastLine'> {
  if (lines === undefined) return { firstLine: 1, lastLine: undefined };
  const [, first = '', last = ''] = lineRange.exec(lines) ?? [];
  const range = { firstLine: Number(first), lastLine: last === '' ? undefined : Number(last) };
  if (first === '' || range.firstLine < 1 || (range.lastLine ?? range.firstLine) < range.firstLine)
    throw new SourceProblem(
      `--lines “${lines}”`,
      'hai số dòng nối bằng gạch, ví dụ 36-271 (bỏ số sau: tới hết tệp)',
      'gõ lại số dòng đầu và số dòng cuối của văn bản trong bản chép',
    );
  return range;
}

/** Reads the command line. */
export function optionsOf(args: readonly string[]): ImportOptions {
  const { values, positionals } = commandLineOf(args, options, usage);
  const slug = values.slug;
  if (slug !== undefined && !slugPattern.test(slug))
    throw new SourceProblem(
      `--slug “${slug}”`,
      'chữ thường không dấu, chữ số và gạch nối',
      'ví dụ --slug ke-hoach-12-kh-ubnd',
    );
  const isComparing = values.compare === true;
  if (!isComparing && positionals.length !== 1)
    throw new SourceProblem(`${positionals.length} tệp trên dòng lệnh`, 'đúng một tệp', `gõ lại\n${usage}`);
  return {
    file: positionals[0],
    out: values.out,
    slug,
    ...rangeOf(values.lines),
    isOverwriting: values.overwrite === true,
    isComparing,
  };
}
