import { commandLineOf } from '../command-line.ts';
import { SourceProblem } from '../import/source-problem.ts';

/** The word that stands for all kits. */
export const allKits = 'tat-ca';

export interface KitOptions {
  readonly isHelp: boolean;
  /** A kit's slug, or `tat-ca`. */
  readonly slug: string | undefined;
  readonly place: string | undefined;
  readonly line: string | undefined;
  /** A CSV file, a commune a row. */
  readonly table: string | undefined;
  readonly out: string;
}

/** Where the folders go unless `--out` says so: beside what the build makes, never committed. */
const defaultOut = '.build/bo-truyen-thong';

export const usage = `Làm bộ truyền thông có in sẵn nơi báo tin của xã, phường.

Cách dùng:
  npm run kit -- <bộ> [--place "xã …"] [--line "…"] [--out thư-mục]
  npm run kit -- [<bộ>] --table xa.csv [--out thư-mục]

  <bộ>      tên một bộ trong content/thong-diep, hoặc ${allKits}: mọi bộ
  --place   nơi báo tin, ví dụ "Công an xã Tân Hòa"
  --line    cách liên hệ với nơi ấy, ví dụ số máy của công an xã; gọi thử trước khi in
  --table   bảng CSV (UTF-8, ngăn bằng dấu phẩy hoặc chấm phẩy), dòng đầu là tên cột: place, line, và slug nếu mỗi
            xã một bộ khác. Mỗi dòng một nơi, mỗi nơi một thư mục.
  --out     thư mục để ghi; bỏ trống thì ghi vào ${defaultOut}

Mã QR dẫn tới trang ở SITE_URL: đặt biến này trước khi in, ví dụ
  SITE_URL=https://tên-miền npm run kit -- di-lam-xa --place "Công an xã Tân Hòa"`;

const options = {
  place: { type: 'string' },
  line: { type: 'string' },
  table: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** An empty word on the command line says nothing. */
const wordOf = (value: string | undefined): string | undefined => value?.normalize('NFC').trim() || undefined;

/** Reads the command line. */
export function kitOptionsOf(args: readonly string[]): KitOptions {
  const { values, positionals } = commandLineOf(args, options, usage);
  const read: KitOptions = {
    isHelp: values.help === true,
    slug: wordOf(positionals[0]),
    place: wordOf(values.place),
    line: wordOf(values.line),
    table: wordOf(values.table),
    out: wordOf(values.out) ?? defaultOut,
  };
  if (read.isHelp) return read;
  if (positionals.length > 1)
    throw new SourceProblem(
      `${positionals.length} tên bộ: ${positionals.join(', ')}`,
      'một tên bộ',
      `gõ một bộ mỗi lần, hoặc ${allKits}; lời có dấu cách thì đặt trong dấu nháy`,
    );
  if (read.table !== undefined && (read.place ?? read.line) !== undefined)
    throw new SourceProblem(
      '--table cùng với --place hoặc --line',
      'nơi báo tin ở một chỗ',
      'bỏ --place và --line: bảng đã có hai cột ấy',
    );
  if (read.table === undefined && read.slug === undefined)
    throw new SourceProblem('dòng lệnh không có tên bộ', 'tên một bộ', `gõ thêm tên bộ\n${usage}`);
  return read;
}
