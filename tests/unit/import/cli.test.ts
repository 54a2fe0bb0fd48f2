import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { docxOf, numberedDocxOf, pdfOf, samplePlan } from '../../support/import-files.ts';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
let folder = '';
let runCount = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhap-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs the command that people run; paths of this run are taken out of what it says. */
async function runImport(...args: readonly string[]): Promise<Outcome> {
  const { code, output } = await run(process.execPath, ['src/cli/import.ts', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
  return { code, output: output.replaceAll(folder, '…') };
}

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

function newOut(): string {
  runCount += 1;
  return join(folder, `ra-${runCount}`);
}
const slug = 'ke-hoach-77-kh-ubnd';

describe('bốn loại tệp cho cùng một văn bản', () => {
  const files: readonly (readonly [string, () => Promise<string | Uint8Array>])[] = [
    ['ban.txt', async () => samplePlan.join('\n\n')],
    [
      'ban.html',
      async () =>
        `<html><head><title>x</title></head><body>${samplePlan.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
    ],
    ['ban.docx', () => docxOf(samplePlan)],
    ['ban.pdf', async () => pdfOf([samplePlan.slice(0, 10), samplePlan.slice(10)])],
    ['ban-utf16.txt', async () => Buffer.from(`\ufeff${samplePlan.join('\n\n')}`, 'utf16le')],
  ];

  test.each(files)('%s', async (name, make) => {
    const out = newOut();
    const { code, output } = await runImport(await fileWith(name, await make()), '--out', out);
    expect(output).toMatch(/Đối chiếu: \d+ ký tự của bản chép, 0 ký tự khác/u);
    expect(code).toBe(0);
    const document = await readFile(join(out, `${slug}.mdx`), 'utf8');
    const [, frontMatter = '', body = ''] = document.split(/^---$/mu);
    expect(frontMatter).toContain(`documentNumber: '77/KH-UBND'
documentType: ke-hoach
issuer: uy-ban-nhan-dan-tp-ho-chi-minh
issuedOn: 2024-03-05
year: 2024
place: 'Thành phố Hồ Chí Minh'
signatory:
  name: 'Nguyễn Văn A'
  title: 'KT. Chủ tịch, Phó Chủ tịch'
period: 'Năm 2024'`);
    expect(frontMatter).toContain('  - { kind: can-cu, instrument: qd-793-qd-ttg }');
    expect(body.split('\n').filter((line) => line !== '')).toEqual(
      samplePlan.map((line) =>
        line === 'KẾ HOẠCH' || line.startsWith('Phòng, chống')
          ? `# ${line}`
          : line.startsWith('I. ')
            ? `## ${line}`
            : line,
      ),
    );
    // Its own transcript gives the same bytes, and says so.
    const again = await runImport(join(out, `${slug}.txt`), '--out', out);
    expect(again.code).toBe(0);
    expect(again.output.match(/không đổi/gu)).toHaveLength(3);
  });
});

test('tệp đã có và khác thì giữ nguyên, trừ khi thêm --overwrite', async () => {
  const out = newOut();
  const file = await fileWith('ke.txt', samplePlan.join('\n\n'));
  await runImport(file, '--out', out);
  await writeFile(join(out, `${slug}.mdx`), 'đã sửa tay');
  const refused = await runImport(file, '--out', out);
  expect(refused.output).toMatchInlineSnapshot(`
    "…/ke.txt  Thấy ke-hoach-77-kh-ubnd.mdx đã có trong …/ra-6 và khác bản vừa nhập, cần chỗ trống, hoặc lựa chọn --overwrite.
      Cách sửa: đặt --slug hay --out khác; muốn thay tệp cũ thì thêm --overwrite (phần đã sửa tay sẽ mất).
    "
  `);
  expect(refused.code).toBe(1);
  expect(await readFile(join(out, `${slug}.mdx`), 'utf8')).toBe('đã sửa tay');
  expect((await runImport(file, '--out', out, '--overwrite')).code).toBe(0);
  expect(await readFile(join(out, `${slug}.mdx`), 'utf8')).toContain("documentNumber: '77/KH-UBND'");
});

test('bản chép chứa hai văn bản: báo chỗ chia, rồi nhập từng phần, chung một bản chép', async () => {
  const out = newOut();
  const file = 'content/van-ban/quyet-dinh-1957-qd-ttg.txt';
  const whole = await runImport(file, '--out', newOut());
  expect(
    whole.output,
  ).toContain(`Bản chép có vẻ chứa 2 văn bản (thêm quốc hiệu và số hiệu). Nên nhập riêng từng văn bản:
  --lines 3-35
  --lines 36-`);
  await runImport(file, '--out', out, '--lines', '36-');
  await runImport(file, '--out', out, '--lines', '1-35');
  expect((await readdir(out)).sort()).toEqual([
    'phieu-chuyen-7632-pc-vp.dinh-chinh.yaml',
    'phieu-chuyen-7632-pc-vp.mdx',
    'quyet-dinh-1957-qd-ttg.dinh-chinh.yaml',
    'quyet-dinh-1957-qd-ttg.mdx',
    'quyet-dinh-1957-qd-ttg.txt',
  ]);
  expect(await readFile(join(out, 'quyet-dinh-1957-qd-ttg.txt'))).toEqual(await readFile(file));
  expect(await readFile(join(out, 'phieu-chuyen-7632-pc-vp.mdx'), 'utf8')).toContain(
    'transcript:\n  file: quyet-dinh-1957-qd-ttg.txt\n  firstLine: 1\n  lastLine: 35\n',
  );
});

test('nhãn do Word tự đánh thì báo cáo cảnh báo, và văn bản vẫn được nhập', async () => {
  const file = await fileWith(
    'tu-danh.docx',
    await numberedDocxOf([
      [0, 'MỤC ĐÍCH'],
      [1, 'Hỗ trợ nạn nhân.'],
    ]),
  );
  const { code, output } = await runImport(file, '--out', newOut());
  expect(output).toContain('Cảnh báo: Word tự đánh nhãn 2 đoạn (2 số hoặc chữ, 0 gạch đầu dòng)');
  expect(code).toBe(0);
});

test('đầu vào hỏng: không ghi gì, mã thoát 1', async () => {
  const out = newOut();
  expect(await runImport(await fileWith('trong.txt', ''), '--out', out)).toMatchInlineSnapshot(`
    {
      "code": 1,
      "output": "…/trong.txt  Thấy tệp trống, cần tệp có chữ.
      Cách sửa: tải hay chép lại tệp.
    ",
    }
  `);
  expect(await readdir(out).catch(() => 'không có')).toBe('không có');
});
