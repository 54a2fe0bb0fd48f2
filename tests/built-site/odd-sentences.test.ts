import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentWith, writeContent } from '../support/content-folder.ts';
import { elementsOf, plainTextOf } from '../support/html.ts';
import { oddestAccepted, oddPages, oddSentences } from '../support/odd-sentences.ts';

const pages = oddestAccepted(oddPages(oddSentences(1000)), 50);
let folder = '';
let content = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cau-la-'));
  content = await writeContent(contentWith(pages));
  const env = { ...process.env, CONTENT_DIR: content };
  await promisify(execFile)(process.execPath, ['src/cli/build.ts', join(folder, 'dist')], { env, maxBuffer: 1e8 });
}, 300_000);
afterAll(() => Promise.all([folder, content].map((path) => rm(path, { recursive: true, force: true }))));

test('50 trang lạ nhất mà bước kiểm tra nhận đều dựng thành trang có tiêu đề và lời', async () => {
  const names = Object.keys(pages).map((path) => path.replace(/^trang\/(.*)\.mdx$/u, '$1'));
  expect(names).toHaveLength(50);
  for (const name of names) {
    const html = await readFile(join(folder, 'dist', name, 'index.html'), 'utf8');
    const words = (tag: string): string =>
      elementsOf(html)
        .filter(({ tagName }) => tagName === tag)
        .map(plainTextOf)
        .join('');
    expect(words('h1'), name).not.toBe('');
    expect(words('main'), name).toContain('Luật Phòng, chống mua bán người');
    expect(html, name).not.toContain('[object Object]');
  }
});
