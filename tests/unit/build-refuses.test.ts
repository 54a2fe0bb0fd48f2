import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

test('nội dung sai thì không dựng, và không để lại trang cũ hay trang dở dang', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dung-trang-'));
  try {
    const content = join(folder, 'content');
    const target = join(folder, 'dist');
    await cp('content', content, { recursive: true });
    await writeFile(
      join(content, 'tin', 'sai-ngay.mdx'),
      '---\ntitle: Sai ngày\npublishedOn: 2026-02-31\n---\n\nBài.\n',
    );
    await mkdir(target);
    await writeFile(join(target, 'index.html'), 'trang của lần dựng trước');
    const build = run(process.execPath, ['src/cli/build.ts', target], {
      env: { ...process.env, CONTENT_DIR: content },
    });
    await expect(build).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Nội dung còn lỗi, chưa dựng trang[\s\S]*sai-ngay\.mdx:3 {2}Thấy publishedOn/),
    });
    expect(await readdir(folder)).not.toContain('dist');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
