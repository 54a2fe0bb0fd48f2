import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { ordersOf } from '#cli/kit/table-orders.ts';
import { kitEntry } from '../support/entries.ts';
import { readPdf } from '../support/pdf-sheet.ts';

// Each run starts a process of its own, some draw every sheet.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bo-'));
  await mkdir(join(folder, 'content/thong-diep'), { recursive: true });
  await cp('content/duong-day-nong.yaml', join(folder, 'content/duong-day-nong.yaml'));
  const { data } = kitEntry();
  for (const id of ['dang-no', 'ngu-dan'])
    await writeFile(join(folder, `content/thong-diep/${id}.mdx`), `---\n${stringify(data)}---\n\n## Khi nào dùng\n`);
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs the command that people run; paths of this run are taken out of what it says. */
async function runKit(...args: readonly string[]): Promise<Outcome> {
  const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), SITE_URL: 'https://vi-du.vn' };
  const { code, output } = await promisify(execFile)(process.execPath, ['src/cli/kit.ts', ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
  return { code, output: output.replaceAll(folder, '…') };
}

async function tableWith(content: string | Uint8Array): Promise<string> {
  const file = join(folder, 'xa.csv');
  await writeFile(file, content);
  return file;
}

test('một bộ cho một xã: đủ tệp, nơi báo tin đã in', async () => {
  const out = join(folder, 'mot');
  const { code, output } = await runKit(
    'dang-no',
    '--place',
    'Công an xã Tân Hòa',
    '--line',
    '0123 456 789',
    '--out',
    out,
  );
  expect(output).toMatch(/^Đã ghi \d+ tệp vào …\/mot\/cong-an-xa-tan-hoa\/dang-no\n$/u);
  expect(code).toBe(0);
  const names = await readdir(join(out, 'cong-an-xa-tan-hoa/dang-no'));
  expect(names).toEqual(expect.arrayContaining(['ap-phich-a3.pdf', 'the-doc.png', 'tin-nhan-khong-dau.txt']));
  expect(output).toContain(`${names.length} tệp`);
  const { text } = await readPdf(await readFile(join(out, 'cong-an-xa-tan-hoa/dang-no/ap-phich-a4.pdf')));
  expect(text).toContain('Hỏi thêm tại: Công an xã Tân Hòa 0123 456 789');
  expect(text.replaceAll(' ', '')).toContain('vi-du.vn/bo-truyen-thong/dang-no');
});

test('bảng kiểu Excel: mỗi xã một thư mục', async () => {
  const out = join(folder, 'bang');
  const table = await tableWith(
    '\uFEFFplace;line;slug\r\n"xã Tân Hòa; thôn ""Một""";0123 456 789;ngu-dan\r\nphường Đông Hải;;\r\n;;\r\n',
  );
  const { code, output } = await runKit('dang-no', '--table', table, '--out', out);
  expect(output.replace(/\d+ tệp/gu, 'n tệp')).toMatchInlineSnapshot(`
    "Đã ghi n tệp vào …/bang/xa-tan-hoa-thon-mot/ngu-dan
    Đã ghi n tệp vào …/bang/phuong-dong-hai/dang-no
    "
  `);
  expect(code).toBe(0);
  expect((await readdir(out)).sort()).toEqual(['phuong-dong-hai', 'xa-tan-hoa-thon-mot']);
});

test('lời dẫn cách dùng', async () => {
  const { code, output } = await runKit('--help');
  expect(output.split('\n')[0]).toMatchInlineSnapshot(`"Làm bộ truyền thông có in sẵn nơi báo tin của xã, phường."`);
  expect(code).toBe(0);
});

describe('gõ sai thì dừng với mã 1, không ghi gì', () => {
  test.each([
    ['không có tên bộ', [], 'không có tên bộ'],
    ['lựa chọn lạ', ['dang-no', '--xa', 'A'], 'lựa chọn lạ'],
    ['hai bộ', ['dang-no', 'ngu-dan'], '2 tên bộ'],
    ['bảng cùng nơi', ['--table', 'xa.csv', '--place', 'A'], '--table cùng với --place'],
    ['bảng không có', ['--table', 'khong-co.csv'], 'bảng không mở được'],
  ])('%s', async (_, args, found) => {
    const { code, output } = await runKit(...args, '--out', join(folder, 'sai'));
    expect(output).toContain(`npm run kit  Thấy ${args.length === 0 ? 'dòng lệnh ' : ''}${found}`);
    expect(code).toBe(1);
    expect(await readdir(join(folder, 'sai')).catch(() => 'không có')).toBe('không có');
  });

  test('bộ không có thì kể các bộ', async () => {
    expect(await runKit('dang-non')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "output": "npm run kit  Thấy không có bộ “dang-non”, cần một trong: dang-no, ngu-dan, tat-ca.
        Cách sửa: có phải “dang-no” không? Nếu phải thì viết lại như vậy.
      ",
      }
    `);
    expect((await runKit('con-voi')).output).toMatchInlineSnapshot(`
      "npm run kit  Thấy không có bộ “con-voi”, cần một trong: dang-no, ngu-dan, tat-ca.
        Cách sửa: chọn một tên trong danh sách.
      "
    `);
  });

  test('bộ không có trong một dòng của bảng', async () => {
    const table = await tableWith('slug,place,line\nngu-dan,xã A,\ncon-voi,xã B,\n');
    expect((await runKit('--table', table)).output.split('\n')[0]).toMatchInlineSnapshot(
      `"npm run kit  Thấy dòng 3: không có bộ “con-voi”, cần một trong: dang-no, ngu-dan, tat-ca."`,
    );
  });

  test('hai dòng cùng nơi', async () => {
    const table = await tableWith('place,line\nxã Hòa Bình,1\nXã Hòa Bình,2\n');
    expect((await runKit('ngu-dan', '--table', table)).output).toMatchInlineSnapshot(`
      "npm run kit  Thấy dòng 2 và 3 cùng nơi “xã Hòa Bình” và cùng bộ ngu-dan, cần mỗi nơi một tên.
        Cách sửa: viết thêm tên tỉnh hoặc xóa dòng thừa.
      "
    `);
  });

  test('lời dài quá khổ: nói dòng nào của bảng', async () => {
    const table = await tableWith(`place,line\n${'thôn Một '.repeat(40)},\n`);
    const { code, output } = await runKit('ngu-dan', '--table', table, '--out', join(folder, 'dai'));
    expect(output).toMatchInlineSnapshot(`
      "npm run kit  Thấy nơi báo tin “thôn Một thôn Một thôn Một thôn Một thôn Một thôn Một thôn Một thôn Một thôn Mộ…” không vừa Áp phích A3, cần vừa ở cỡ chữ 10.4 pt.
        Cách sửa: viết ngắn lại, nhất là từ dài nhất.  (bộ ngu-dan, dòng 2 của bảng)
      "
    `);
    expect(code).toBe(1);
  });

  test('chữ không phải UTF-8', async () => {
    const table = await tableWith(Uint8Array.from([0x70, 0x6c, 0x61, 0xe2, 0x2c, 0x0a]));
    expect((await runKit('ngu-dan', '--table', table)).output).toMatchInlineSnapshot(`
      "npm run kit  Thấy chữ không phải UTF-8, cần tệp CSV mã UTF-8.
        Cách sửa: mở bằng Excel, chọn Lưu thành, loại “CSV UTF-8 (Comma delimited)”.
      "
    `);
  });

  test('bộ chưa đúng mẫu', async () => {
    await writeFile(join(folder, 'content/thong-diep/hong.mdx'), '---\ntitle: [\n---\n');
    const { output } = await runKit('hong');
    await rm(join(folder, 'content/thong-diep/hong.mdx'));
    expect(output).toMatchInlineSnapshot(`
      "npm run kit  Thấy …/content/thong-diep/hong.mdx chưa đúng mẫu, cần nội dung không có lỗi.
        Cách sửa: chạy npm run check và sửa những lỗi nó nêu.
      "
    `);
  });
});

describe('đọc bảng', () => {
  test.each([
    ['dấu phẩy, ô trong nháy', 'slug,place,line\na,"xã B, tỉnh C",0123\n'],
    ['dấu chấm phẩy, BOM, xuống dòng kiểu Windows', '\uFEFFslug;place;line\r\na;xã B, tỉnh C;0123\r\n'],
    ['cột đổi chỗ, tên cột viết hoa, không xuống dòng cuối', 'LINE,Slug,Place\n0123,a,"xã B, tỉnh C"'],
    ['dòng trống ở cuối, dấu rời (NFD)', `place,line,slug\n"${'xã B, tỉnh C'.normalize('NFD')}",0123,a\n,,\n\n`],
    ['thừa một cột', 'slug,place,line,ghi chú\na,"xã B, tỉnh C",0123,gần chợ\n'],
  ])('%s', (_, text) => {
    expect(ordersOf(text)).toEqual([{ slug: 'a', place: 'xã B, tỉnh C', line: '0123', row: 2 }]);
  });

  test('ô có dấu nháy và xuống dòng; số dòng vẫn đúng', () => {
    expect(ordersOf('place,line\n"xã ""A""\ntỉnh B",\nxã C,\n')).toEqual([
      { slug: undefined, place: 'xã "A" tỉnh B', line: undefined, row: 2 },
      { slug: undefined, place: 'xã C', line: undefined, row: 4 },
    ]);
  });

  const faultOf = (text: string): string => {
    try {
      return JSON.stringify(ordersOf(text));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  test('bảng hỏng', () => {
    expect(
      [
        '',
        'slug,noi\na,b\n',
        'place,line\n',
        'place,line\nxã A,\n,\nxã B,1,2\n,0123\nxã C,\n',
        'place,line\nxã A,\n"xã B,1\n',
      ].map(faultOf),
    ).toMatchInlineSnapshot(`
      [
        "Thấy dòng đầu của bảng thiếu cột place, line, cần các cột place, line (và slug nếu cần).
        Cách sửa: viết tên cột ở dòng đầu, ví dụ: slug,place,line.",
        "Thấy dòng đầu của bảng thiếu cột place, line, cần các cột place, line (và slug nếu cần).
        Cách sửa: viết tên cột ở dòng đầu, ví dụ: slug,place,line.",
        "Thấy bảng chỉ có dòng tên cột, cần mỗi dòng một nơi, ô place có chữ.
        Cách sửa: điền cho đủ hoặc xóa dòng ấy; ô có dấu phẩy thì đặt trong dấu nháy kép.",
        "Thấy dòng 3 trống; dòng 4 có 3 ô, không phải 2; dòng 5 không có place, cần mỗi dòng một nơi, ô place có chữ.
        Cách sửa: điền cho đủ hoặc xóa dòng ấy; ô có dấu phẩy thì đặt trong dấu nháy kép.",
        "Thấy dòng 3 có dấu nháy kép mở mà không đóng, cần dấu nháy kép đi từng cặp.
        Cách sửa: đóng dấu nháy, hoặc viết "" cho một dấu nháy trong ô.",
      ]
    `);
  });
});
