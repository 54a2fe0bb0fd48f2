import { describe, expect, test } from 'vitest';
import { messagesOf, validContent } from '../../support/content-folder.ts';

const page = 'trang/an-toan.mdx';
const text = String(validContent[page]);

describe('nội dung đúng', () => {
  test('không có lỗi', () => expect(messagesOf({})).toBe(''));
  test('nhận BOM và CRLF', () => expect(messagesOf({ [page]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toBe(''));
});

describe('readable-file', () => {
  test('tệp trống', () =>
    expect(messagesOf({ [page]: ' \n' })).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:1  Thấy tệp trống, cần tệp có nội dung.
      Cách sửa: viết nội dung, hoặc xóa tệp.  (readable-file)"
  `));
  test('tệp nhị phân', () =>
    expect(messagesOf({ [page]: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]) })).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:1  Thấy tệp nhị phân (có byte 0), không phải văn bản, cần văn bản UTF-8.
      Cách sửa: đưa tệp này ra khỏi thư mục nội dung; chữ của nó thì chép sang một tệp văn bản.  (readable-file)"
  `));
  test('không phải UTF-8, có dòng', () =>
    expect(
      messagesOf({ [page]: new Uint8Array([...new TextEncoder().encode('---\ntitle: a\n'), 0xd0, 0xfd, 0x0a]) }),
    ).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:3  Thấy chữ không đúng bảng mã UTF-8, cần văn bản UTF-8.
        Cách sửa: mở tệp bằng trình soạn thảo văn bản, chọn “Lưu thành…” với bảng mã UTF-8.  (readable-file)"
    `));
  test('UTF-16', () =>
    expect(messagesOf({ [page]: new Uint8Array([0xff, 0xfe, 0x41, 0]) })).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:1  Thấy tệp lưu bằng bảng mã UTF-16, cần văn bản UTF-8.
      Cách sửa: mở tệp bằng trình soạn thảo văn bản, chọn “Lưu thành…” với bảng mã UTF-8.  (readable-file)"
  `));
  test('tệp 5 MB', () =>
    expect(messagesOf({ [page]: new Uint8Array(5 * 1024 * 1024).fill(0x61) })).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:1  Thấy tệp nặng 5,2 MB, cần tệp văn bản nhỏ hơn 5 MB.
      Cách sửa: tách nội dung ra nhiều trang, hoặc xóa phần không phải chữ.  (readable-file)"
  `));
  test('thiếu tệp dữ liệu chỉ báo một lần', () =>
    expect(messagesOf({ 'co-quan.yaml': null })).toMatchInlineSnapshot(`
    "content/co-quan.yaml:1  Thấy không có tệp co-quan.yaml, cần tệp dữ liệu này trong thư mục nội dung.
      Cách sửa: tạo lại tệp co-quan.yaml, hoặc lấy lại từ bản trước trong git.  (readable-file)"
  `));
});

describe('file-place', () => {
  test('loại chưa có', () =>
    expect(messagesOf({ 'podcast/so-1.mdx': text })).toMatchInlineSnapshot(`
      "content/podcast/so-1.mdx:1  Thấy loại nội dung chưa có “podcast”, cần một trong các thư mục: van-ban, canh-bao, tro-giup, giai-thich, bai-hoc, chien-dich, thong-diep, tin, trang, en, nhiem-vu, chi-tieu, thoi-han, hom-nay, cau-chuyen.
        Cách sửa: chuyển tệp vào thư mục của loại đã có.  (file-place)"
    `));
  test('thư mục không được đọc', () =>
    expect(messagesOf({ 'hinh-anh/': '' })).toMatchInlineSnapshot(`
      "content/hinh-anh/:1  Thấy loại nội dung chưa có “hinh-anh”, cần một trong các thư mục: van-ban, canh-bao, tro-giup, giai-thich, bai-hoc, chien-dich, thong-diep, tin, trang, en, nhiem-vu, chi-tieu, thoi-han, hom-nay, cau-chuyen.
        Cách sửa: chuyển tệp vào thư mục của loại đã có.  (file-place)"
    `));
  test('tệp lạ ở gốc', () =>
    expect(messagesOf({ 'ghi-chu.docx': 'x' })).toMatchInlineSnapshot(`
      "content/ghi-chu.docx:1  Thấy tệp lạ, cần một trong: duong-day-nong.yaml, co-quan.yaml, van-kien.yaml, thuat-ngu.yaml, tra-loi-nhanh.yaml, so-do.yaml, san-pham.yaml, kiem-tra.yaml, thong-bao.yaml, viec-30-7.yaml, moc-30-7.yaml, loi-van.yaml, cau-chung.yaml, README.md.
        Cách sửa: đưa tệp vào thư mục của loại nội dung, hoặc xóa tệp.  (file-place)"
    `));
  test('đuôi khác .mdx', () =>
    expect(messagesOf({ 'tin/bai-moi.md': text })).toMatchInlineSnapshot(`
      "content/tin/bai-moi.md:1  Thấy tệp không phải nội dung, cần tệp .mdx, hoặc hình .jpg, .png, .webp, .svg cạnh bài dùng hình ấy.
        Cách sửa: đổi phần đuôi của tên tệp cho đúng, hoặc đưa tệp ra khỏi content.  (file-place)"
    `));
  test('tên có dấu', () =>
    expect(messagesOf({ 'trang/Điều cần biết.mdx': text })).toMatchInlineSnapshot(`
    "content/trang/Điều cần biết.mdx:1  Thấy tên tệp “Điều cần biết”, cần tên không dấu: chữ thường, chữ số và dấu gạch nối, vì tên tệp là địa chỉ của trang.
      Cách sửa: đổi tên tệp thành dieu-can-biet.  (file-place)"
  `));
  test('tên index', () =>
    expect(messagesOf({ 'trang/ve-chung-toi/index.mdx': text })).toMatchInlineSnapshot(`
    "content/trang/ve-chung-toi/index.mdx:1  Thấy tên tệp “ve-chung-toi/index”, cần tên không dấu: chữ thường, chữ số và dấu gạch nối, vì tên tệp là địa chỉ của trang.
      Cách sửa: đặt tên theo nội dung trang, không dùng index.  (file-place)"
  `));
});

describe('nfc', () => {
  test('chữ dựng bằng dấu rời', () =>
    expect(
      messagesOf({ [page]: text.replace('Gọi @111 khi an toàn.', 'Gọi @111 khi an toàn.'.normalize('NFD')) }),
    ).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:11  Thấy chữ dựng bằng dấu rời (Unicode tổ hợp) ở “Gọi”, cần chữ Unicode dựng sẵn.
        Cách sửa: chép lại đoạn này qua trình soạn thảo gõ Unicode dựng sẵn.  (nfc)"
    `));
});

describe('unique-numbers', () => {
  test('hai văn bản một số hiệu', () =>
    expect(
      messagesOf({
        'van-ban/phieu-moi.mdx': String(validContent['van-ban/phieu-chuyen.mdx']).replace(
          'phieu-chuyen.txt',
          'phieu-moi.txt',
        ),
        'van-ban/phieu-moi.txt': String(validContent['van-ban/phieu-chuyen.txt']),
      }),
    ).toMatchInlineSnapshot(`
      "content/van-ban/phieu-moi.mdx:7  Thấy documentNumber (số hiệu) “7632/PC-VP” đã có ở content/van-ban/phieu-chuyen.mdx:7, cần mỗi văn bản một số hiệu riêng.
        Cách sửa: sửa số hiệu gõ nhầm, hoặc xóa văn bản đăng hai lần.  (unique-numbers)"
    `));
  test('hai mục một mã', () =>
    expect(messagesOf({ 'thuat-ngu.yaml': String(validContent['thuat-ngu.yaml']).repeat(2) })).toMatchInlineSnapshot(`
      "content/thuat-ngu.yaml:7  Thấy id (mã) “nan-nhan” đã có ở dòng 1, cần mỗi mục một mã riêng.
        Cách sửa: đổi mã của một trong hai mục, hoặc gộp hai mục làm một.  (unique-numbers)"
    `));
  test('hai tệp một địa chỉ', () =>
    expect(messagesOf({ 'trang/An-Toan.mdx': text })).toMatchInlineSnapshot(`
    "content/trang/An-Toan.mdx:1  Thấy tên tệp “An-Toan”, cần tên không dấu: chữ thường, chữ số và dấu gạch nối, vì tên tệp là địa chỉ của trang.
      Cách sửa: đổi tên tệp thành an-toan.  (file-place)
    content/trang/an-toan.mdx:1  Thấy địa chỉ /an-toan/ đã là của content/trang/An-Toan.mdx, cần mỗi trang một địa chỉ riêng.
      Cách sửa: đổi tên một trong hai tệp.  (unique-numbers)"
  `));
  test('địa chỉ của mục có sẵn', () =>
    expect(messagesOf({ 'trang/tim-kiem.mdx': text })).toMatchInlineSnapshot(`
    "content/trang/tim-kiem.mdx:1  Thấy địa chỉ /tim-kiem/ là của một mục có sẵn, cần địa chỉ chưa ai dùng.
      Cách sửa: đổi tên tệp.  (unique-numbers)"
  `));
  test('địa chỉ tra cứu', () =>
    expect(messagesOf({ 'van-ban/tra-cuu.mdx': text })).toContain('địa chỉ /van-ban/tra-cuu/ là của một mục có sẵn'));
});
