import type { OpenDataSource } from '#library/open-data-source.ts';
import { type OpenRow, type OpenTableName, openTables } from '#schemas/open-data/tables.ts';
import type { Cell } from './csv.ts';
import { citationRows } from './rows/citations.ts';
import { correctionRows } from './rows/corrections.ts';
import { documentRows } from './rows/documents.ts';
import { deadlineRows, targetRows } from './rows/duties.ts';
import { agencyRows, hotlineRows, instrumentRows, termRows } from './rows/registers.ts';
import { taskRows } from './rows/tasks.ts';

export type Row = Readonly<Record<string, Cell>>;

/** How the rows of each table are made. */
const rowsOf = {
  'van-ban': documentRows,
  'dinh-chinh': correctionRows,
  'nhiem-vu': taskRows,
  'chi-tieu': targetRows,
  'thoi-han': deadlineRows,
  'trich-dan': citationRows,
  'co-quan': agencyRows,
  'van-kien': instrumentRows,
  'duong-day-nong': hotlineRows,
  'thuat-ngu': termRows,
} satisfies { readonly [Name in OpenTableName]: (source: OpenDataSource) => OpenRow<Name>[] };

/** The rows of a table, with its columns in the order of its schema. A row that its schema does not know stops the build. */
export const tableRows = (name: OpenTableName, source: OpenDataSource): Row[] =>
  openTables[name].row.array().parse(rowsOf[name](source));
