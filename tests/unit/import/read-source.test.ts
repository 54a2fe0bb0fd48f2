import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsOf } from '../../../src/cli/import/options.ts';
import { readSource } from '../../../src/cli/import/read-source.ts';
import { docxOf, emptyPdf, numberedDocxOf, samplePlan } from '../../support/import-files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doc-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const bytesOf = (letters: string): Uint8Array => Buffer.from(letters, 'latin1');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

test('đầu vào hỏng: thấy gì, cần gì, sửa thế nào', async () => {
  const inputs = [
    await fileWith('trong.txt', ''),
    await fileWith('khoang-trang.txt', ' \n\n'),
    await fileWith('anh.png', 'PNG'),
    await fileWith('khong-duoi', 'chữ'),
    await fileWith('hong.docx', 'PK\u0003\u0004 không phải zip'),
    await fileWith('cu.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])),
    await fileWith('hong.pdf', '%PDF-1.7 cụt'),
    await fileWith('chi-anh.pdf', await emptyPdf()),
    'tests/fixtures/import/co-mat-khau.pdf',
    await fileWith('tcvn3.txt', bytesOf('KÕ ho¹ch phßng, chèng mua b¸n ng\u00adêi ®Õn n¨m 2020 vµ c¸c biÖn ph¸p')),
    await fileWith('vni.txt', bytesOf('Keá hoaïch phoøng, choáng mua baùn ngöôøi ñeán naêm 2020 vaø caùc bieän phaùp')),
    await fileWith('la.txt', Buffer.from([0x80, 0x81, 0x92, 0x41])),
    await fileWith('nhi-phan.txt', Buffer.from([1, 0, 2, 3, 0])),
    '/khong/co/tep.txt',
  ];
  const messages = await Promise.all(inputs.map((file) => readSource(file).then(() => 'đọc được', messageOf)));
  const named = messages.map((message, index) => `${inputs[index]?.split('/').at(-1)}  ${message}`);
  expect(named.join('\n')).toMatchInlineSnapshot(`
    "trong.txt  Thấy tệp trống, cần tệp có chữ.
      Cách sửa: tải hay chép lại tệp.
    khoang-trang.txt  Thấy tệp không có chữ nào, cần tệp có chữ.
      Cách sửa: kiểm tra lại tệp.
    anh.png  Thấy loại tệp “.png”, cần tệp .txt, .docx, .html hoặc .pdf.
      Cách sửa: lưu văn bản thành một trong các loại ấy.
    khong-duoi  Thấy loại tệp không có đuôi, cần tệp .txt, .docx, .html hoặc .pdf.
      Cách sửa: lưu văn bản thành một trong các loại ấy.
    hong.docx  Thấy tệp .docx hỏng: không mở ra được, cần tệp .docx còn nguyên.
      Cách sửa: tải hay chép lại tệp; nếu Word mở được thì lưu ra một tệp .docx mới.
    cu.doc  Thấy tệp Word bản cũ (.doc) hoặc tệp Word có mật khẩu, cần tệp .docx không khóa.
      Cách sửa: mở tệp bằng Word hoặc LibreOffice, bỏ mật khẩu nếu có, rồi lưu thành .docx.
    hong.pdf  Thấy tệp PDF hỏng: không mở ra được, cần tệp PDF còn nguyên.
      Cách sửa: tải hay chép lại tệp rồi thử lại.
    chi-anh.pdf  Thấy tệp PDF chỉ có ảnh (1 trang), không có chữ, cần tệp PDF có lớp chữ.
      Cách sửa: cho tệp qua phần mềm nhận dạng chữ (OCR tiếng Việt) rồi nhập tệp .txt hay .docx mà phần mềm ấy cho ra.
    co-mat-khau.pdf  Thấy tệp PDF có mật khẩu, cần tệp PDF không khóa.
      Cách sửa: mở tệp bằng mật khẩu, in ra một tệp PDF mới không khóa, rồi nhập tệp ấy.
    tcvn3.txt  Thấy chữ gõ bằng bảng mã TCVN3 (phông .VnTime …), cần văn bản Unicode.
      Cách sửa: mở tệp bằng phần mềm đã gõ ra nó, chuyển phông chữ sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6), rồi lưu lại bằng UTF-8.
    vni.txt  Thấy chữ gõ bằng bảng mã VNI (phông VNI-Times …), cần văn bản Unicode.
      Cách sửa: mở tệp bằng phần mềm đã gõ ra nó, chuyển phông chữ sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6), rồi lưu lại bằng UTF-8.
    la.txt  Thấy chữ không phải UTF-8 hay UTF-16, cần văn bản Unicode.
      Cách sửa: mở tệp bằng phần mềm đã gõ ra nó, chuyển phông chữ sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6), rồi lưu lại bằng UTF-8.
    nhi-phan.txt  Thấy tệp nhị phân (có byte 0), cần tệp .txt, .docx, .html hoặc .pdf.
      Cách sửa: kiểm tra lại tên và loại của tệp.
    tep.txt  Thấy không mở được tệp, cần đường dẫn tới một tệp có thật.
      Cách sửa: kiểm tra lại tên tệp và quyền đọc."
  `);
});

test.each([
  ['UTF-16LE có dấu đầu tệp', Buffer.from('\ufeffKế hoạch', 'utf16le')],
  ['UTF-16LE không có dấu đầu tệp', Buffer.from('Cong an thanh pho', 'utf16le')],
  ['UTF-16BE', Buffer.from(Buffer.from('\ufeffKế hoạch', 'utf16le').swap16())],
])('%s được giải mã, bản chép là UTF-8', async (name, bytes) => {
  const { text, transcript } = await readSource(await fileWith(`${name}.txt`, bytes));
  expect(text).toMatch(/^(?:Kế hoạch|Cong an thanh pho)$/u);
  expect(Buffer.from(transcript).toString('utf8')).toBe(text);
});

test('tệp UTF-8 được chép đúng từng byte', async () => {
  const bytes = Buffer.from('\ufeffKẾ HOẠCH\r\nđường'.normalize('NFD'));
  const { transcript } = await readSource(await fileWith('bom.txt', bytes));
  expect(Buffer.from(transcript).equals(bytes)).toBe(true);
});

test('tệp Word đội lốt .txt vẫn được nhận ra', async () => {
  const message = await readSource(await fileWith('gia.txt', 'PK\u0003\u0004 hỏng')).then(() => '', messageOf);
  expect(message).toContain('tệp .docx hỏng');
});

describe('nhãn do Word tự đánh', () => {
  test('không nằm trong chữ của tệp thì có cảnh báo', async () => {
    const clauses = [
      [0, 'MỤC ĐÍCH'],
      [1, 'Nâng cao nhận thức của người dân.'],
      [1, 'Hỗ trợ nạn nhân.'],
      [2, 'Tư vấn;'],
      [0, 'TỔ CHỨC THỰC HIỆN, kinh phí và chế độ báo cáo của các sở, ban, ngành'],
      [1, 'Công an chủ trì.'],
    ] as const;
    const { warnings } = await readSource(await fileWith('tu-danh.docx', await numberedDocxOf(clauses)));
    expect(warnings.join('\n')).toMatchInlineSnapshot(`
      "Cảnh báo: Word tự đánh nhãn 6 đoạn (5 số hoặc chữ, 1 gạch đầu dòng); nhãn ấy không nằm trong chữ của tệp, nên nhãn trong bản nhập có thể thiếu hoặc sai:
        “MỤC ĐÍCH”
        “Nâng cao nhận thức của người dân.”
        “Hỗ trợ nạn nhân.”
        “Tư vấn;”
        “TỔ CHỨC THỰC HIỆN, kinh phí và chế độ báo cáo của các sở, b…”
        và 1 đoạn nữa
        Cách sửa: mở tệp bằng Word hoặc LibreOffice, xuất ra PDF rồi nhập tệp PDF; ở đó nhãn là chữ."
    `);
  });

  test('gõ tay thì không', async () => {
    const { warnings } = await readSource(await fileWith('go-tay.docx', await docxOf(samplePlan)));
    expect(warnings).toEqual([]);
  });
});

test('dòng lệnh sai', () => {
  const lines = [
    [],
    ['a.txt', 'b.txt'],
    ['a.txt', '--lines', 'ba'],
    ['a.txt', '--lines', '9-5'],
    ['a.txt', '--slug', 'Kế hoạch'],
    ['a.txt', '--la'],
  ];
  const messages = lines.map((args) => {
    try {
      return JSON.stringify(optionsOf(args));
    } catch (error) {
      return messageOf(error);
    }
  });
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "Thấy 0 tệp trên dòng lệnh, cần đúng một tệp.
      Cách sửa: gõ lại
    Cách dùng:
      npm run import -- tệp.{txt,docx,html,pdf} [--out thư-mục] [--slug tên] [--lines đầu-cuối] [--overwrite]
      npm run import -- --compare     nhập lại các bản chép đã có, so với văn bản làm tay.
    Thấy 2 tệp trên dòng lệnh, cần đúng một tệp.
      Cách sửa: gõ lại
    Cách dùng:
      npm run import -- tệp.{txt,docx,html,pdf} [--out thư-mục] [--slug tên] [--lines đầu-cuối] [--overwrite]
      npm run import -- --compare     nhập lại các bản chép đã có, so với văn bản làm tay.
    Thấy --lines “ba”, cần hai số dòng nối bằng gạch, ví dụ 36-271 (bỏ số sau: tới hết tệp).
      Cách sửa: gõ lại số dòng đầu và số dòng cuối của văn bản trong bản chép.
    Thấy --lines “9-5”, cần hai số dòng nối bằng gạch, ví dụ 36-271 (bỏ số sau: tới hết tệp).
      Cách sửa: gõ lại số dòng đầu và số dòng cuối của văn bản trong bản chép.
    Thấy --slug “Kế hoạch”, cần chữ thường không dấu, chữ số và gạch nối.
      Cách sửa: ví dụ --slug ke-hoach-12-kh-ubnd.
    Thấy lựa chọn lạ trên dòng lệnh, cần các lựa chọn đã có.
      Cách sửa: gõ lại cho đúng
    Cách dùng:
      npm run import -- tệp.{txt,docx,html,pdf} [--out thư-mục] [--slug tên] [--lines đầu-cuối] [--overwrite]
      npm run import -- --compare     nhập lại các bản chép đã có, so với văn bản làm tay."
  `);
});
