import { join } from 'node:path';
import { closestWord } from '#domain/closest-word.ts';
import { toSlug } from '#domain/vietnamese-text.ts';
import { SourceProblem } from '../import/source-problem.ts';
import { allKits } from './options.ts';
import type { KitOrder } from './table-orders.ts';

/** One kit for one place, and the folder it goes to. */
export interface KitJob {
  readonly slug: string;
  readonly order: KitOrder;
  readonly folder: string;
}

const rowOf = ({ row }: KitOrder): string => (row === undefined ? '' : `dòng ${row}: `);

/** The kits that an order means. */
function slugsOf(order: KitOrder, wanted: string, known: readonly string[]): readonly string[] {
  if (wanted === allKits) return known;
  if (known.includes(wanted)) return [wanted];
  const near = closestWord(wanted, known);
  throw new SourceProblem(
    `${rowOf(order)}không có bộ “${wanted}”`,
    `một trong: ${known.join(', ')}, ${allKits}`,
    near === undefined ? 'chọn một tên trong danh sách' : `có phải “${near}” không? Nếu phải thì viết lại như vậy`,
  );
}

/** Two places of one name would write over each other. */
function refuseTwins(jobs: readonly KitJob[]): void {
  const byFolder = Map.groupBy(jobs, ({ folder }) => folder);
  const twins = [...byFolder.values()].find((group) => group.length > 1);
  if (!twins) return;
  const rows = twins.map(({ order }) => order.row).join(' và ');
  throw new SourceProblem(
    `dòng ${rows} cùng nơi “${twins[0]?.order.place}” và cùng bộ ${twins[0]?.slug}`,
    'mỗi nơi một tên',
    'viết thêm tên tỉnh hoặc xóa dòng thừa',
  );
}

/** Every kit to make: a folder a place, in it a folder a kit. */
export function kitJobsOf(
  orders: readonly KitOrder[],
  wanted: string | undefined,
  known: readonly string[],
  out: string,
): KitJob[] {
  const jobs = orders.flatMap((order) =>
    slugsOf(order, order.slug ?? wanted ?? allKits, known).map((slug) => ({
      slug,
      order,
      folder: join(out, ...(order.place === undefined ? [] : [toSlug(order.place) || `dong-${order.row ?? 1}`]), slug),
    })),
  );
  refuseTwins(jobs);
  return jobs;
}
