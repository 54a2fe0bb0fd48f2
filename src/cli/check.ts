import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { site } from '#site.ts';
import { printCheck, printReadability } from './check/print-check.ts';
import { watchContent } from './check/watch-content.ts';

const { values } = parseArgs({
  options: {
    /** Check again after every change, until Ctrl-C. */
    watch: { type: 'boolean', default: false },
    /** Print also how long each page takes to read. */
    'doc-hieu': { type: 'boolean', default: false },
  },
});
const directory = site.contentDirectory;

async function check(): Promise<number> {
  const problemCount = await printCheck(directory);
  if (values['doc-hieu']) await printReadability(directory);
  return problemCount;
}

if (values.watch && existsSync(directory)) {
  const ended = new AbortController();
  process.once('SIGINT', () => ended.abort());
  process.once('SIGTERM', () => ended.abort());
  console.log(`Đang theo dõi ${directory}: lưu tệp là kiểm tra lại, Ctrl-C để dừng.\n`);
  const checkAndMark = async (): Promise<void> => {
    await check();
    console.log(`\n— ${new Date().toLocaleTimeString('vi-VN')}, chờ thay đổi —\n`);
  };
  await watchContent(directory, checkAndMark, ended.signal);
  console.log('Đã dừng theo dõi.');
} else if ((await check()) > 0) process.exitCode = 1;
