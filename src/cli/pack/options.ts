import { closestWord } from '#domain/closest-word.ts';
import { commandLineOf } from '../command-line.ts';
import { SourceProblem } from '../import/source-problem.ts';

export interface PackOptions {
  readonly isHelp: boolean;
  /** A lesson's slug; every lesson where it is missing. */
  readonly slug: string | undefined;
  readonly out: string;
}

/** Where the folders go unless `--out` says so: beside what the build makes, never committed. */
const defaultOut = '.build/bai-hoc';

export const usage = `Đóng gói bài học để chép vào USB: tờ in PDF, trang mở không cần mạng, một tệp ZIP mỗi bài.

Cách dùng:
  npm run pack [-- <bài>] [--out thư-mục]

  <bài>   tên một bài trong content/bai-hoc; bỏ trống thì làm mọi bài
  --out   thư mục để ghi; bỏ trống thì ghi vào ${defaultOut}

Mã QR dẫn tới trang ở SITE_URL: đặt biến này trước khi in.`;

const options = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the command line. */
export function packOptionsOf(args: readonly string[]): PackOptions {
  const { values, positionals } = commandLineOf(args, options, usage);
  if (positionals.length > 1)
    throw new SourceProblem(
      `${positionals.length} tên bài: ${positionals.join(', ')}`,
      'một tên bài',
      'gõ một bài mỗi lần, hoặc bỏ trống để làm mọi bài',
    );
  return { isHelp: values.help === true, slug: positionals[0], out: values.out?.trim() || defaultOut };
}

/** The lessons that are meant. */
export function lessonSlugsFor(wanted: string | undefined, known: readonly string[]): readonly string[] {
  if (wanted === undefined) return known;
  if (known.includes(wanted)) return [wanted];
  const near = closestWord(wanted, known);
  throw new SourceProblem(
    `không có bài “${wanted}”`,
    `một trong: ${known.join(', ')}`,
    near === undefined ? 'chọn một tên trong danh sách' : `có phải “${near}” không? Nếu phải thì viết lại như vậy`,
  );
}
