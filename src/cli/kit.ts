import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toKitTexts } from '#library/kit-texts.ts';
import { toKitWords } from '#library/kit-words.ts';
import { renderKitFiles } from '#outputs/kit/kit-files.ts';
import { absoluteUrl, site } from '#site.ts';
import { SourceProblem } from './import/source-problem.ts';
import { type KitJob, kitJobsOf } from './kit/kit-jobs.ts';
import { type KitOptions, kitOptionsOf, usage } from './kit/options.ts';
import { kitSlugsOf, readHotlines, readKit } from './kit/read-kits.ts';
import { type KitOrder, readOrders } from './kit/table-orders.ts';

const ordersOf = async ({ table, place, line }: KitOptions): Promise<readonly KitOrder[]> =>
  table === undefined ? [{ slug: undefined, place, line, row: undefined }] : readOrders(table);

/** What does not fit on a sheet says so itself, in the words of all messages. */
const isFault = (error: unknown): error is Error =>
  error instanceof SourceProblem || (error instanceof Error && error.message.startsWith('Thấy '));

/** Makes one kit for one place; says how many files it wrote. */
async function makeKit({ slug, order, folder }: KitJob): Promise<string> {
  const [kit, register] = await Promise.all([
    readKit(site.contentDirectory, slug),
    readHotlines(site.contentDirectory),
  ]);
  const { place, line } = order;
  const texts = {
    ...toKitTexts(kit, register, { name: site.name, absoluteUrl }),
    ...(place === undefined ? {} : { place }),
    ...(line === undefined ? {} : { line }),
  };
  const files = await renderKitFiles(texts, toKitWords(kit, register)).catch((error: unknown) => {
    if (!isFault(error) || order.row === undefined) throw error;
    throw new Error(`${error.message}  (bộ ${slug}, dòng ${order.row} của bảng)`);
  });
  await mkdir(folder, { recursive: true });
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  return `Đã ghi ${files.length} tệp vào ${folder}`;
}

async function run(options: KitOptions): Promise<void> {
  const known = await kitSlugsOf(site.contentDirectory);
  const jobs = kitJobsOf(await ordersOf(options), options.slug, known, options.out);
  if (/\/\/(?:localhost|127\.)/u.test(site.origin))
    console.log(`Chú ý: mã QR đang dẫn tới ${site.origin}, chỉ để thử. Trước khi in, đặt SITE_URL là địa chỉ thật.`);
  for (const job of jobs) console.log(await makeKit(job));
}

try {
  const options = kitOptionsOf(process.argv.slice(2));
  if (options.isHelp) console.log(usage);
  else await run(options);
} catch (error) {
  if (!isFault(error)) throw error;
  console.error(`npm run kit  ${error.message}`);
  process.exitCode = 1;
}
