import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareBuilds } from '#outputs/changes/compare-builds.ts';
import { readBuild } from '../../src/cli/what-changed/read-build.ts';
import { contentWith, writeContent } from '../support/content-folder.ts';
import { filesBelow } from '../support/source-files.ts';

const run = promisify(execFile);
const registerFile = 'duong-day-nong.yaml';
const old = { display: '+84 981 84 84 84', dial: '+84981848484' };
const now = { display: '+84 982 82 82 82', dial: '+84982828282' };

let folder = '';
const dist = (name: string): string => join(folder, name);

async function build(content: string, target: string): Promise<void> {
  const env = { ...process.env, CONTENT_DIR: content };
  await run(process.execPath, ['src/cli/build.ts', target], { env, maxBuffer: 1e8 });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lan-nhanh-'));
  const content = await writeContent(contentWith({}));
  try {
    await build(content, dist('cu'));
    const register = await readFile(join(content, registerFile), 'utf8');
    const changed = register.replace(old.display, now.display).replace(old.dial, now.dial);
    await writeFile(join(content, registerFile), changed);
    await build(content, dist('moi'));
  } finally {
    await rm(content, { recursive: true });
  }
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Files of a build that hold a text, whatever their kind. */
const filesWith = (target: string, words: readonly string[]): string[] =>
  filesBelow(target, () => true)
    .filter(({ text }) => words.some((word) => text.includes(word)))
    .map(({ path }) => path);

test('số cũ không còn ở tệp nào', () => {
  expect(filesWith(dist('cu'), Object.values(old)).length).toBeGreaterThan(3);
  expect(filesWith(dist('moi'), Object.values(old))).toEqual([]);
});

test('mỗi tệp có số mới đều được kể, kèm dòng có số', async () => {
  const [before = [], after = []] = await Promise.all([dist('cu'), dist('moi')].map(readBuild));
  const { changed, added } = compareBuilds(before, after);
  const told = [...changed, ...added]
    .filter((file) =>
      ('added' in file ? file.added : (file.lines ?? [])).some((line) =>
        Object.values(now).some((word) => line.includes(word)),
      ),
    )
    .map(({ path }) => path);
  expect(told.sort()).toEqual(filesWith(dist('moi'), Object.values(now)));
});

test('và không kể trang nào khác là đổi lời', async () => {
  const { stdout } = await run(process.execPath, ['src/cli/what-changed.ts', dist('cu'), dist('moi')]);
  expect(stdout.split('\n\n').map((part) => part.split(' (')[0])).toMatchInlineSnapshot(`
    [
      "Trang đổi lời",
      "Trang chỉ đổi cách trình bày hoặc thứ tự",
      "Tệp đổi",
      "Đổi theo, không cần đọc",
    ]
  `);
  const pages = stdout.match(/^ {2}\/\S+\/$/gmu) ?? [];
  expect(pages).toMatchInlineSnapshot(`
    [
      "  /canh-bao/viec-nhe/",
      "  /duong-day-nong/",
      "  /mang-theo/",
    ]
  `);
});
