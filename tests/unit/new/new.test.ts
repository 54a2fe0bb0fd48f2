import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFolder, renderProblems } from '#checks/index.ts';
import { editableKinds } from '#outputs/editor/editor-collections.ts';
import { contentWith, messagesOf, withBody, writeContent } from '../../support/content-folder.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function contentFolder(): Promise<string> {
  const directory = await writeContent(contentWith({}));
  folders.push(directory);
  return directory;
}

/** Runs the command that communicators run; the answers come from a file, as they may. */
function runNew(
  directory: string,
  words: readonly string[],
  answers: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, CONTENT_DIR: directory, BUILD_DATE: '2026-11-22T08:00:00+07:00' };
  const child = spawn(process.execPath, ['src/cli/new.ts', ...words], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  child.stdin.end(answers.map((line) => `${line}\n`).join(''));
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code: code ?? -1, output: output.replaceAll(directory, 'content') })),
  );
}

const filesIn = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true })).filter((name) => /\.(?:mdx|yaml)$/.test(name)).toSorted();
const newFiles = async (directory: string, before: readonly string[]): Promise<string[]> =>
  (await filesIn(directory)).filter((name) => !before.includes(name));

const title = 'Bến xe Mỹ Đình: ba câu nên hỏi';
const post = {
  head: [title, 'Hỏi ai trả lương. Chưa chắc thì gọi @111 khi an toàn.', '', ''],
  sources: ['Luật Phòng, chống mua bán người', '', 'luat-53-2024-qh15', ''],
  end: ['', '', '', '', 'Chưa chắc thì gọi @111 khi an toàn.', '', '## Hỏi gì', '', 'Ai trả lương cho tôi?', '.', ''],
};

test('tin: trả lời đủ thì tệp không có lỗi, và máy kiểm tra cũng nói vậy', async () => {
  const directory = await contentFolder();
  const before = await filesIn(directory);
  const { code, output } = await runNew(directory, ['tin'], [...post.head, ...post.sources, ...post.end]);
  expect(output.split('\n').slice(-4).join('\n')).toMatchInlineSnapshot(`
    "            Tên tệp, cũng là địa chỉ trang (Enter: ben-xe-my-dinh-ba-cau-nen-hoi): 
    Đã ghi content/tin/ben-xe-my-dinh-ba-cau-nen-hoi.mdx.
    Tệp không có lỗi. Xem trang: npm start.
    "
  `);
  expect(code).toBe(0);
  expect(await newFiles(directory, before)).toEqual(['tin/ben-xe-my-dinh-ba-cau-nen-hoi.mdx']);
  expect(await readFile(join(directory, 'tin/ben-xe-my-dinh-ba-cau-nen-hoi.mdx'), 'utf8')).toMatchInlineSnapshot(`
    "---
    title: 'Bến xe Mỹ Đình: ba câu nên hỏi'
    summary: 'Hỏi ai trả lương. Chưa chắc thì gọi @111 khi an toàn.'
    checkedOn: 2026-11-22
    sources:
      - title: 'Luật Phòng, chống mua bán người'
        instrument: luat-53-2024-qh15
    publishedOn: 2026-11-22
    ---

    Chưa chắc thì gọi @111 khi an toàn.

    ## Hỏi gì

    Ai trả lương cho tôi?
    "
  `);
  expect(renderProblems((await checkFolder(directory)).problems)).toBe('');
});

test('trả lời sai thì hỏi lại, nói vì sao', async () => {
  const directory = await contentFolder();
  const long = 'a'.repeat(111);
  const { output } = await runNew(
    directory,
    ['tin'],
    [
      ...[long, '', ...post.head.slice(0, 3), '31/02/2026', '21/11/2026'],
      ...['', 'Luật', '', 'Luật 53', 'luat-53-2024-qh15', ''],
      ...post.end,
    ],
  );
  const reasons = output.match(/Thấy .*? Mời viết lại\./g);
  expect(reasons).toMatchInlineSnapshot(`
    [
      "Thấy title (tiêu đề) dài 111 ký tự, cần không quá 110 ký tự. Mời viết lại.",
      "Thấy title (tiêu đề) để trống, cần có chữ. Mời viết lại.",
      "Thấy checkedOn (ngày kiểm tra gần nhất) là “31/02/2026”, cần ngày có thật dạng năm-tháng-ngày. Mời viết lại.",
      "Thấy sources (nguồn) có 0 mục, cần ít nhất 1 mục. Mời viết lại.",
      "Thấy instrument (mã văn kiện trong van-kien.yaml) là “Luật 53”, cần mã không dấu: chữ thường, chữ số và dấu gạch nối, ví dụ bo-cong-an. Mời viết lại.",
    ]
  `);
});

test('không ghi đè: tên đã có thì hỏi tên khác', async () => {
  const directory = await contentFolder();
  const taken = join(directory, 'tin/ben-xe-my-dinh-ba-cau-nen-hoi.mdx');
  await writeFile(taken, 'của người khác');
  const names = ['', 'Tên Có Dấu', 'ben-xe'];
  const { output } = await runNew(
    directory,
    ['tin'],
    [...post.head, ...post.sources, ...post.end.slice(0, -1), ...names],
  );
  expect(output.match(/ {2}(?:Đã có|Thấy “).*/g)).toMatchInlineSnapshot(`
    [
      "  Đã có tệp tên ben-xe-my-dinh-ba-cau-nen-hoi. Mời chọn tên khác.",
      "  Thấy “Tên Có Dấu”, cần chữ thường không dấu, chữ số và gạch nối, ví dụ ten-co-dau.",
    ]
  `);
  expect(await readFile(taken, 'utf8')).toBe('của người khác');
  expect(await filesIn(directory)).toContain('tin/ben-xe.mdx');
});

test('cảnh báo để lại phần chưa viết: bản nháp có dấu _, máy kể từng chỗ; bỏ dấu _ thì máy kiểm tra bắt', async () => {
  const directory = await contentFolder();
  const before = await filesIn(directory);
  const answers = [
    ...['Tiền cọc giữ chỗ', 'Người tuyển đòi cọc. Dừng lại, hỏi người tin cậy.', '', '', ...post.sources],
    ...['2', 'tiền', 'người đang tìm việc', '', 'sau', 'sau', '111', '', ''],
  ];
  const { code, output } = await runNew(directory, ['canh-bao'], answers);
  expect(code).toBe(0);
  expect(await newFiles(directory, before)).toEqual(['canh-bao/_tien-coc-giu-cho.mdx']);
  const text = await readFile(join(directory, 'canh-bao/_tien-coc-giu-cho.mdx'), 'utf8');
  expect(text).toMatchInlineSnapshot(`
    "---
    title: 'Tiền cọc giữ chỗ'
    summary: 'Người tuyển đòi cọc. Dừng lại, hỏi người tin cậy.'
    checkedOn: 2026-11-22
    sources:
      - title: 'Luật Phòng, chống mua bán người'
        instrument: luat-53-2024-qh15
    group: viec-lam
    pictogram: tien
    audience:
      - 'người đang tìm việc'
    signs:
      - text: '(viết ở đây)'
      - text: '(viết ở đây)'
      - text: '(viết ở đây)'
    doNow:
      - '(viết ở đây)'
      - '(viết ở đây)'
      - '(viết ở đây)'
    callIds:
      - '111'
    ---

    ## Họ làm thế nào

    (viết ở đây)

    ## Ai hay bị nhắm tới

    (viết ở đây)

    ## Họ thường nói gì

    (viết ở đây)

    ## Dấu hiệu cần dừng lại

    (viết ở đây)

    ## Hãy nói không với

    (viết ở đây)

    ## Nếu bạn đã mắc vào

    (viết ở đây)

    ## Cho bạn bè và người thân

    (viết ở đây)

    ## Luật nói gì

    (viết ở đây)
    "
  `);
  expect(output).toContain('Đây là bản nháp, trang chưa đọc nó.');
  expect(output).toContain('content/canh-bao/_tien-coc-giu-cho.mdx:');
  expect(renderProblems((await checkFolder(directory)).problems)).toBe('');
  await writeFile(join(directory, 'canh-bao/tien-coc-giu-cho.mdx'), text);
  expect(renderProblems((await checkFolder(directory)).problems)).toContain('(unwritten)');
});

test('mọi loại: để lại hết cho sau vẫn ra bản nháp đọc được', async () => {
  for (const kind of editableKinds) {
    const directory = await contentFolder();
    const before = await filesIn(directory);
    const answers = new Array<string>(100).fill('sau');
    const { output } = await runNew(directory, [kind], answers);
    const [file = ''] = await newFiles(directory, before);
    expect(file, output).toBe(`${kind}/_sau.mdx`);
  }
}, 60_000);

test('hết lời đáp giữa chừng: không ghi gì', async () => {
  const directory = await contentFolder();
  const before = await filesIn(directory);
  const { code, output } = await runNew(directory, ['tin'], [title]);
  expect({ code, last: output.trim().split('\n').at(-1) }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "last": "Hết lời đáp mà chưa hỏi xong: chưa ghi tệp nào.",
    }
  `);
  expect(await newFiles(directory, before)).toEqual([]);
});

test('loại lạ, và lời chỉ dẫn', async () => {
  const directory = await contentFolder();
  const wrong = await runNew(directory, ['tin-tuc']);
  expect(wrong.code).toBe(1);
  expect(wrong.output.split('\n')[0]).toContain('Thấy loại “tin-tuc”, cần một trong: canh-bao, tro-giup');
  const help = await runNew(directory, ['--help']);
  expect(help.code).toBe(0);
  expect(help.output).toContain('Cách dùng: npm run new -- loại');
});

test('chỗ chưa viết trong một trang', () => {
  expect(messagesOf(withBody('## Hỏi gì\n\n(Viết ở đây)\n'))).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:11  Thấy chỗ chưa viết “(viết ở đây)”, cần lời của bạn.
      Cách sửa: viết vào chỗ ấy; chưa viết xong thì thêm dấu _ vào đầu tên tệp để giữ làm bản nháp.  (unwritten)"
  `);
});
