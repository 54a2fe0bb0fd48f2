import type { z } from 'astro/zod';
import { wordsByPlace } from '#domain/official-document.ts';
import type { Library } from './content-file.ts';
import { filesOf } from './entries.ts';
import type { DutyRole, ListRole } from './file-role.ts';
import type { OfficialFiles } from './official-files.ts';
import { itemsOf } from './plain-value.ts';
import type { FileFinding, Finding } from './problem.ts';

/** A row of a list about an official text, with its place in the file. */
export interface ListedRow<Row> {
  readonly row: Row;
  /** Line of the row, or of a field of it. */
  readonly lineOf: (field?: keyof Row & string) => number;
}

/** A list about an official text: only rows that keep to their schema, the others have been reported. */
export interface DocumentList<Row> {
  readonly file: string;
  readonly rows: readonly ListedRow<Row>[];
  readonly official: OfficialFiles;
  /** The words of each place of the text. */
  readonly words: ReadonlyMap<string, string>;
}

/** The texts that are to have lists. */
export const listedTexts = ({ officialTexts }: Library): OfficialFiles[] =>
  officialTexts.filter(({ hasLists }) => hasLists);

/** What an author may do who has drawn nothing out of a text yet. */
export const orNotYet = 'văn bản chưa bóc bảng nào thì ghi duties: chua-boc ở phần đầu';

/** The lists of one role whose text is there and is to have them, by the order of their files. */
export function listsOf<Row>(library: Library, role: DutyRole, schema: z.ZodType<Row>): DocumentList<Row>[] {
  const texts = new Map(listedTexts(library).map((official) => [official.id, official]));
  return filesOf(library, role).flatMap((file) => {
    const official = texts.get(file.role.id);
    if (!official) return [];
    const rows = itemsOf(file.yaml?.value).flatMap((value, index) => {
      const row = schema.safeParse(value);
      const lineOf = (field?: string): number => file.yaml?.lineOf(field === undefined ? [index] : [index, field]) ?? 1;
      return row.success ? [{ row: row.data, lineOf }] : [];
    });
    return [{ file: file.path, rows, official, words: wordsByPlace(official.document) }];
  });
}

/** Lists by the slug of their text. */
export const byText = <Row>(lists: readonly DocumentList<Row>[]): ReadonlyMap<string, DocumentList<Row>> =>
  new Map(lists.map((list) => [list.official.id, list]));

/** A list says by its file name which text it is about: here those whose text is not there. `what`: “bảng việc”. */
export function listsWithoutText(library: Library, role: ListRole, what: string): FileFinding[] {
  const texts = new Set(library.officialTexts.map(({ id }) => id));
  return filesOf(library, role)
    .filter((file) => !texts.has(file.role.id))
    .map((file) => ({
      file: file.path,
      line: 1,
      found: `${what} không có văn bản ${file.role.id}.mdx`,
      expected: 'tên tệp giống tên một văn bản trong van-ban',
      fix: 'đổi tên tệp cho giống tên văn bản',
    }));
}

/** Rows whose key an earlier row has: one duty told twice. `what`: “việc này”. */
export function repeatedRows<Row>(
  rows: readonly ListedRow<Row>[],
  what: string,
  keyOf: (row: Row) => readonly unknown[],
): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, lineOf }) => {
    const key = JSON.stringify(keyOf(row));
    const before = first.get(key);
    if (before === undefined) first.set(key, lineOf());
    return before === undefined
      ? []
      : [
          {
            line: lineOf(),
            found: `${what} đã có ở dòng ${before}`,
            expected: 'mỗi điều một mục',
            fix: 'xóa một trong hai mục, hoặc sửa mục chép nhầm',
          },
        ];
  });
}
