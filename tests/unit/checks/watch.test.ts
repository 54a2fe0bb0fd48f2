import { type ChildProcess, spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentWith, validContent, writeContent } from '../../support/content-folder.ts';

const started: { readonly child: ChildProcess; readonly directory: string }[] = [];
afterEach(async () => {
  for (const { child, directory } of started.splice(0)) {
    child.kill('SIGKILL');
    await rm(directory, { recursive: true });
  }
});

/** The watching command on a folder of its own, with all it has printed so far. */
async function startWatching() {
  const directory = await writeContent(contentWith({}));
  const env = { ...process.env, CONTENT_DIR: directory };
  const child = spawn(process.execPath, ['src/cli/check.ts', '--watch'], { env });
  started.push({ child, directory });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const page = join(directory, 'trang', 'an-toan.mdx');
  const says = (words: string) => vi.waitFor(() => expect(output).toContain(words), { timeout: 15_000, interval: 50 });
  return { child, ended, page, says, runCount: () => output.split('chờ thay đổi').length - 1 };
}

const valid = String(validContent['trang/an-toan.mdx']);

test('lưu tệp sai thì báo, sửa lại thì hết, Ctrl-C thì dừng với mã 0', async () => {
  const { child, ended, page, says, runCount } = await startWatching();
  await says('không có lỗi');
  await says('chờ thay đổi');
  await writeFile(page, valid.replace('2026-11-21', '31/02/2023'));
  await says('an-toan.mdx:4  Thấy checkedOn (ngày kiểm tra gần nhất) là “31/02/2023”');
  await says('1 lỗi trong 1 tệp.');
  const before = runCount();
  await writeFile(page, valid);
  await vi.waitFor(() => expect(runCount()).toBeGreaterThan(before), { timeout: 15_000, interval: 50 });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  await says('Đã dừng theo dõi.');
});

test('nhiều lần lưu liền nhau chỉ kiểm tra một lần', async () => {
  const { page, says, runCount } = await startWatching();
  await says('chờ thay đổi');
  const before = runCount();
  for (let round = 0; round < 10; round += 1) await writeFile(page, `${valid}\nCâu thêm số ${round}.\n`);
  await vi.waitFor(() => expect(runCount()).toBeGreaterThan(before), { timeout: 15_000, interval: 50 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(runCount() - before).toBeLessThanOrEqual(2);
});
