import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { contentWith, edited, validContent, writeContent } from '../../support/content-folder.ts';

const run = promisify(execFile);
const folders: string[] = [];

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs the command that authors run, on a content folder of its own. */
async function check(directory: string): Promise<Outcome> {
  const env = { ...process.env, CONTENT_DIR: directory };
  const ended = run(process.execPath, ['src/cli/check.ts'], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      output: error.stdout + error.stderr,
    }),
  );
  const { code, output } = await ended;
  return { code, output: output.replaceAll(directory, 'content') };
}

async function folderWith(changes: Parameters<typeof contentWith>[0]): Promise<string> {
  const directory = await writeContent(contentWith(changes));
  folders.push(directory);
  return directory;
}

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

test('nội dung đúng: mã thoát 0 và một dòng', async () => {
  const { code, output } = await check(await folderWith({}));
  expect(code).toBe(0);
  expect(output.replace(/\d+,\d/u, '…')).toBe(
    `${Object.keys(validContent).length} tệp nội dung, không có lỗi. Câu dài trung bình … chữ.\n`,
  );
});

test('bản dịch cũ: mã thoát 0, có lời nhắc', async () => {
  const english = `---
title: 'Browse safely'
summary: 'How to leave fewer traces.'
checkedOn: 2026-11-22
pictogram: bi-mat
order: 60
translates: [{ file: trang/an-toan.mdx, hash: '000000000000' }]
sources: [{ title: 'The law', instrument: luat-53-2024-qh15 }]
---

Call @111.
`;
  const { code, output } = await check(await folderWith({ 'en/safety.mdx': english }));
  expect([code, output.replace(/[1-9a-f][0-9a-f]{11}/g, '…')]).toMatchInlineSnapshot(`
    [
      0,
      "16 tệp nội dung, không có lỗi. Câu dài trung bình 5,0 chữ.

    Nên xem lại, không chặn việc dựng trang:
    content/en/safety.mdx:7  Thấy bản dịch theo trang/an-toan.mdx cũ (hash 000000000000), cần bản dịch theo tệp hôm nay (hash …).
      Cách sửa: đọc lại hai bản, sửa bản tiếng Anh, rồi ghi hash: '…' và checkedOn mới.  (translations)
    ",
    ]
  `);
});

test('không có thư mục nội dung', async () => {
  expect(await check('/khong/co/thu-muc')).toMatchInlineSnapshot(`
    {
      "code": 1,
      "output": "content:1  Thấy không có thư mục nội dung, cần thư mục chứa các tệp nội dung.
      Cách sửa: kiểm tra đường dẫn, hoặc biến môi trường CONTENT_DIR.  (readable-file)

    1 lỗi trong 1 tệp.
    ",
    }
  `);
});

test('mọi loại đầu vào hỏng, báo hết trong một lần', async () => {
  const page = String(validContent['trang/an-toan.mdx']);
  const directory = await folderWith({
    'podcast/so-1.mdx': page,
    'trang/An-Toan.mdx': page,
    'trang/yaml-hong.mdx': page.replace("title: 'Xem", 'title: Xem: "'),
    'trang/ngay-sai.mdx': page.replace('2026-11-21', '31/02/2023'),
    'trang/dau-roi.mdx': page.normalize('NFD'),
    'trang/qua-nang.mdx': new Uint8Array(5 * 1024 * 1024).fill(0x61),
    'trang/nhi-phan.mdx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    'trang/bang-ma-cu.mdx': new Uint8Array([0x54, 0xe9, 0x74]),
    'trang/trong.mdx': '',
    'van-ban/phieu-chuyen.txt': null,
    ...edited('van-ban/phieu-chuyen.dinh-chinh.yaml', '[mưa]', '[mửa]'),
  });
  const outcome = await check(directory);
  expect(outcome).toMatchInlineSnapshot(`
    {
      "code": 1,
      "output": "content/podcast/:1  Thấy loại nội dung chưa có “podcast”, cần một trong các thư mục: van-ban, canh-bao, tro-giup, giai-thich, bai-hoc, chien-dich, thong-diep, tin, trang, en, nhiem-vu, chi-tieu, thoi-han, hom-nay, cau-chuyen.
      Cách sửa: chuyển tệp vào thư mục của loại đã có.  (file-place)
    content/trang/An-Toan.mdx:1  Thấy tên tệp “An-Toan”, cần tên không dấu: chữ thường, chữ số và dấu gạch nối, vì tên tệp là địa chỉ của trang.
      Cách sửa: đổi tên tệp thành an-toan.  (file-place)
    content/trang/an-toan.mdx:1  Thấy địa chỉ /an-toan/ đã là của content/trang/An-Toan.mdx, cần mỗi trang một địa chỉ riêng.
      Cách sửa: đổi tên một trong hai tệp.  (unique-numbers)
    content/trang/bang-ma-cu.mdx:1  Thấy chữ không đúng bảng mã UTF-8, cần văn bản UTF-8.
      Cách sửa: mở tệp bằng trình soạn thảo văn bản, chọn “Lưu thành…” với bảng mã UTF-8.  (readable-file)
    content/trang/dau-roi.mdx:2  Thấy chữ dựng bằng dấu rời (Unicode tổ hợp) ở “này” và ở 4 dòng khác, cần chữ Unicode dựng sẵn.
      Cách sửa: chép lại đoạn này qua trình soạn thảo gõ Unicode dựng sẵn.  (nfc)
    content/trang/ngay-sai.mdx:4  Thấy checkedOn (ngày kiểm tra gần nhất) là “31/02/2023”, cần ngày có thật dạng năm-tháng-ngày.
      Cách sửa: viết lại, ví dụ checkedOn: 2023-02-28.  (front-matter)
    content/trang/nhi-phan.mdx:1  Thấy tệp nhị phân (có byte 0), không phải văn bản, cần văn bản UTF-8.
      Cách sửa: đưa tệp này ra khỏi thư mục nội dung; chữ của nó thì chép sang một tệp văn bản.  (readable-file)
    content/trang/qua-nang.mdx:1  Thấy tệp nặng 5,2 MB, cần tệp văn bản nhỏ hơn 5 MB.
      Cách sửa: tách nội dung ra nhiều trang, hoặc xóa phần không phải chữ.  (readable-file)
    content/trang/trong.mdx:1  Thấy tệp trống, cần tệp có nội dung.
      Cách sửa: viết nội dung, hoặc xóa tệp.  (readable-file)
    content/trang/yaml-hong.mdx:2  Thấy dấu nháy mở mà chưa đóng ở “title: Xem: " trang này an toàn'”, cần mỗi dấu nháy mở có một dấu nháy đóng.
      Cách sửa: thêm dấu nháy ở cuối giá trị.  (front-matter)
    content/van-ban/phieu-chuyen.dinh-chinh.yaml:1  Thấy found (bản nguồn viết) “chống [mửa] bán người” không khớp chỗ nào trong văn bản, cần khớp đúng một chỗ.
      Cách sửa: chép lại đúng từng chữ của văn bản quanh chỗ sai, hoặc xóa mục đính chính này.  (transcript)
    content/van-ban/phieu-chuyen.mdx:18  Thấy không có tệp bản chép nguồn “phieu-chuyen.txt”, cần tệp này nằm cạnh văn bản.
      Cách sửa: đặt tệp phieu-chuyen.txt vào thư mục van-ban, hoặc sửa transcript.file.  (transcript)

    12 lỗi trong 12 tệp.
    ",
    }
  `);
});
