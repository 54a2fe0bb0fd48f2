import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder } from '#checks/index.ts';
import { firstDifference, normaliseTranscript } from '#domain/fidelity.ts';
import { officialTextOf } from '#outputs/official-text-of-html.ts';
import { writeScaleContent } from '../support/scale-content.ts';

const run = promisify(execFile);
/** One of each model, and one without lists. */
const textCount = 5;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quy-mo-'));
  await writeScaleContent(join(folder, 'content'), textCount);
});
afterAll(() => rm(folder, { recursive: true }));

test('văn bản nhập hàng loạt qua được bước kiểm tra', async () => {
  expect((await checkFolder(join(folder, 'content'))).problems).toEqual([]);
});

test('và dựng được thành trang, đúng bản chép từng chữ', { timeout: 600_000 }, async () => {
  const dist = join(folder, 'dist');
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content') };
  await run(process.execPath, ['src/cli/build.ts', dist], { env, maxBuffer: 1e8 });
  for (let number = 1; number <= textCount; number += 1) {
    const slug = `van-ban-thu-${number}`;
    const html = await readFile(join(dist, 'van-ban', slug, 'index.html'), 'utf8');
    const transcript = await readFile(join(folder, 'content', 'van-ban', `${slug}.txt`), 'utf8');
    expect(firstDifference(normaliseTranscript(transcript), officialTextOf(html).source)).toBeUndefined();
    const isDrawnOut = number < textCount;
    expect(html.includes(`/nhiem-vu/${slug}/`)).toBe(isDrawnOut);
    expect(html.includes('Văn bản này chưa được bóc việc, chỉ tiêu, thời hạn.')).toBe(!isDrawnOut);
  }
  for (const list of ['nhiem-vu', 'chi-tieu', 'lich'])
    expect(await readFile(join(dist, list, 'index.html'), 'utf8')).toContain('1 văn bản chưa được bóc');
});
