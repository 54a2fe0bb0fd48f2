import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { packOptionsOf } from '#cli/pack/options.ts';
import { readPdf } from '../support/pdf-sheet.ts';

// Each run starts a process of its own and draws every sheet.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goi-'));
  await mkdir(join(folder, 'content/bai-hoc'), { recursive: true });
  for (const name of ['duong-day-nong.yaml', 'van-kien.yaml', 'bai-hoc/doc-mot-loi-moi-viec-lam.mdx'])
    await cp(`content/${name}`, join(folder, 'content', name));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command that people run; paths of this run are taken out of what it says. */
async function runPack(...args: readonly string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), SITE_URL: 'https://vi-du.vn' };
  const { code, output } = await promisify(execFile)(process.execPath, ['src/cli/pack.ts', ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
  return { code, output: output.replaceAll(folder, '…') };
}

test('mọi bài: mỗi bài một thư mục với gói của nó, thêm gói chung; địa chỉ của trang trên tờ in', async () => {
  const out = join(folder, 'ra');
  expect(await runPack('--out', out)).toEqual({
    code: 0,
    output: 'Đã ghi 13 tệp vào …/ra/doc-mot-loi-moi-viec-lam\nĐã ghi …/ra/tat-ca.zip: 1 bài\n',
  });
  const lesson = join(out, 'doc-mot-loi-moi-viec-lam');
  const zip = unzipSync(await readFile(join(lesson, 'bai.zip')));
  expect([...Object.keys(zip), 'bai.zip'].sort()).toEqual((await readdir(lesson)).sort());
  expect(Object.keys(unzipSync(await readFile(join(out, 'tat-ca.zip'))))).toHaveLength(13);
  const { text } = await readPdf(await readFile(join(lesson, 'giao-an.pdf')));
  expect(text).toContain('vi-du.vn/bai-hoc/doc-mot-loi-moi-viec-lam');
});

test('tên bài gõ sai thì được gợi ý', async () =>
  expect(await runPack('doc-mot-loi-moi-viec-lm', '--out', join(folder, 'sai'))).toMatchInlineSnapshot(`
    {
      "code": 1,
      "output": "npm run pack  Thấy không có bài “doc-mot-loi-moi-viec-lm”, cần một trong: doc-mot-loi-moi-viec-lam.
      Cách sửa: có phải “doc-mot-loi-moi-viec-lam” không? Nếu phải thì viết lại như vậy.
    ",
    }
  `));

test.each([
  [['mot', 'hai'], '2 tên bài: mot, hai'],
  [['--la'], 'lựa chọn lạ trên dòng lệnh'],
])('dòng lệnh sai: %j', (args, found) => expect(() => packOptionsOf(args)).toThrow(`Thấy ${found}`));
