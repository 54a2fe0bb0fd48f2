import { existsSync } from 'node:fs';
import { site } from '#site.ts';
import { fixPictures } from './check/fix-pictures.ts';
import { readOptions } from './check/options.ts';
import { printCheck, printReadability } from './check/print-check.ts';
import { watchContent } from './check/watch-content.ts';

const options = readOptions(process.argv.slice(2));
const directory = site.contentDirectory;

if (!options) {
  console.error('Không hiểu lệnh. Dùng: npm run check -- [--watch] [--doc-hieu] [--fix-pictures]');
  process.exit(2);
}

async function check(hasReadability: boolean): Promise<number> {
  const problemCount = await printCheck(directory);
  if (hasReadability) await printReadability(directory);
  return problemCount;
}

if (options.fixesPictures) await fixPictures(directory);
if (options.isWatching && existsSync(directory)) {
  const { hasReadability } = options;
  const ended = new AbortController();
  process.once('SIGINT', () => ended.abort());
  process.once('SIGTERM', () => ended.abort());
  console.log(`Đang theo dõi ${directory}: lưu tệp là kiểm tra lại, Ctrl-C để dừng.\n`);
  const checkAndMark = async (): Promise<void> => {
    await check(hasReadability);
    console.log(`\n— ${new Date().toLocaleTimeString('vi-VN')}, chờ thay đổi —\n`);
  };
  await watchContent(directory, checkAndMark, ended.signal);
  console.log('Đã dừng theo dõi.');
} else if ((await check(options.hasReadability)) > 0) process.exitCode = 1;
