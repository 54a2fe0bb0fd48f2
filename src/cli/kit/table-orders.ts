import { readFile } from 'node:fs/promises';
import { SourceProblem } from '../import/source-problem.ts';
import { type CsvRow, csvCellsOf } from './csv-cells.ts';

/** A kit that is wanted for a place. */
export interface KitOrder {
  /** Undefined: the kit of the command line, or else every kit. */
  readonly slug: string | undefined;
  readonly place: string | undefined;
  readonly line: string | undefined;
  /** Line of the table, where there is one. */
  readonly row: number | undefined;
}

const columns = ['place', 'line'] as const;

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new SourceProblem('bảng không mở được', 'một tệp CSV', 'kiểm tra lại đường dẫn sau --table');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceProblem(
      'chữ không phải UTF-8',
      'tệp CSV mã UTF-8',
      'mở bằng Excel, chọn Lưu thành, loại “CSV UTF-8 (Comma delimited)”',
    );
  }
}

/** What is wrong with a row, if anything. */
function faultOf({ line, cells }: CsvRow, names: readonly string[]): string | undefined {
  if (cells.every((cell) => cell === '')) return `dòng ${line} trống`;
  if (cells.length !== names.length) return `dòng ${line} có ${cells.length} ô, không phải ${names.length}`;
  return cells[names.indexOf('place')] === '' ? `dòng ${line} không có place` : undefined;
}

/** Reads the text of a table. Throws one message for all rows that are wrong. */
export function ordersOf(text: string): KitOrder[] {
  const { rows, openQuoteLine } = csvCellsOf(text);
  if (openQuoteLine !== undefined)
    throw new SourceProblem(
      `dòng ${openQuoteLine} có dấu nháy kép mở mà không đóng`,
      'dấu nháy kép đi từng cặp',
      'đóng dấu nháy, hoặc viết "" cho một dấu nháy trong ô',
    );
  const [head, ...body] = rows;
  const names = head?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new SourceProblem(
      `dòng đầu của bảng thiếu cột ${missing.join(', ')}`,
      'các cột place, line (và slug nếu cần)',
      'viết tên cột ở dòng đầu, ví dụ: slug,place,line',
    );
  const faults = body.flatMap((row) => faultOf(row, names) ?? []);
  if (faults.length > 0 || body.length === 0)
    throw new SourceProblem(
      body.length === 0 ? 'bảng chỉ có dòng tên cột' : faults.join('; '),
      'mỗi dòng một nơi, ô place có chữ',
      'điền cho đủ hoặc xóa dòng ấy; ô có dấu phẩy thì đặt trong dấu nháy kép',
    );
  return body.map(({ line, cells }) => {
    const cellOf = (name: string): string | undefined => cells[names.indexOf(name)] || undefined;
    return { slug: cellOf('slug'), place: cellOf('place'), line: cellOf('line'), row: line };
  });
}

/** The kits that a table asks for, in its order. */
export const readOrders = async (file: string): Promise<KitOrder[]> => ordersOf(await textOf(file));
