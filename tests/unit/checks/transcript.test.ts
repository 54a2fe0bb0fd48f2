import { describe, expect, test } from 'vitest';
import { edited, messagesOf, sha256Of, validContent } from '../../support/content-folder.ts';

const text = 'van-ban/phieu-chuyen.mdx';
const ledger = 'van-ban/phieu-chuyen.dinh-chinh.yaml';
const source = 'van-ban/phieu-chuyen.txt';
const change = (path: string, from: string, to: string): string => messagesOf(edited(path, from, to));

describe('transcript', () => {
  test('không có bản chép', () =>
    expect(messagesOf({ [source]: null })).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.mdx:18  Thấy không có tệp bản chép nguồn “phieu-chuyen.txt”, cần tệp này nằm cạnh văn bản.
      Cách sửa: đặt tệp phieu-chuyen.txt vào thư mục van-ban, hoặc sửa transcript.file.  (transcript)"
  `));
  test('bản chép bị đổi', () =>
    expect(
      messagesOf({ [source]: `${String(validContent[source])}\n` }).replaceAll(/[0-9a-f]{64}/g, '…'),
    ).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.mdx:21  Thấy mã băm SHA-256 của “phieu-chuyen.txt” là 7ca6b669a169…, khác mã đã ghi, cần bản chép nguồn không đổi từ khi ghi mã.
      Cách sửa: nếu ai đó sửa nhầm thì lấy lại tệp cũ từ git; nếu đổi có chủ ý thì ghi sha256: ….  (transcript)"
  `));
  test('lời khác nguồn, có dòng', () =>
    expect(change(text, 'để biết', 'để thực hiện')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.mdx:34  Thấy lời khác bản chép nguồn: “n người. 1. Gửi các đơn vị để thực hiện. Nơi nhận: - Lưu: VT. Đỗ Thị L”, cần đúng từng chữ như bản chép nguồn: “n người. 1. Gửi các đơn vị để biết. Nơi nhận: - Lưu: VT. Đỗ Thị Lệ Hảo”.
      Cách sửa: chép lại chỗ này từ bản chép nguồn; chữ nguồn sai thì giữ nguyên và ghi vào sổ đính chính.  (transcript)"
  `));
  test('dòng không ai lấy', () =>
    expect(change(text, 'firstLine: 1', 'firstLine: 3')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.mdx:24  Thấy lời khác bản chép nguồn: “UBND TỈNH KIÊN GIANG Số: 7632/PC-VP Kiên”, cần đúng từng chữ như bản chép nguồn: “Số: 7632/PC-VP Kiên Giang, ngày 03 tháng”.
      Cách sửa: chép lại chỗ này từ bản chép nguồn; chữ nguồn sai thì giữ nguyên và ghi vào sổ đính chính.  (transcript)
    content/van-ban/phieu-chuyen.txt:1  Thấy dòng 1 không thuộc văn bản nào, cần mỗi dòng của bản chép nguồn thuộc về một văn bản.
      Cách sửa: sửa firstLine, lastLine của các văn bản dùng bản chép này.  (transcript)"
  `));
  test('hai văn bản lấy trùng dòng', () =>
    expect(
      messagesOf({ 'van-ban/phieu-hai.mdx': String(validContent[text]).replace('7632/PC-VP', 'null') }),
    ).toMatchInlineSnapshot(`
      "content/van-ban/phieu-hai.mdx:20  Thấy bản chép nguồn từ dòng 1, mà content/van-ban/phieu-chuyen.mdx đã lấy tới dòng 18, cần hai văn bản chung bản chép không lấy trùng dòng nào.
        Cách sửa: sửa firstLine của văn bản sau, hoặc lastLine của văn bản trước.  (transcript)"
    `));
  test('bản chép không ai dùng', () =>
    expect(messagesOf({ 'van-ban/cu.txt': 'Chữ cũ.' })).toMatchInlineSnapshot(`
    "content/van-ban/cu.txt:1  Thấy bản chép nguồn không văn bản nào dùng, cần mỗi dòng của bản chép nguồn thuộc về một văn bản.
      Cách sửa: ghi tên tệp này vào transcript.file của văn bản, hoặc xóa tệp.  (transcript)"
  `));
  test('NFD và CRLF trong bản chép không phải khác lời', () => {
    const other = String(validContent[source]).normalize('NFD').replaceAll('\n', '\r\n');
    expect(
      messagesOf({ [source]: other, ...edited(text, sha256Of(String(validContent[source])), sha256Of(other)) }),
    ).toBe('');
  });
});

describe('sổ đính chính', () => {
  test('mục chết', () =>
    expect(change(ledger, 'chống [mưa] bán', 'chống [mửa] bán')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.dinh-chinh.yaml:1  Thấy found (bản nguồn viết) “chống [mửa] bán người” không khớp chỗ nào trong văn bản, cần khớp đúng một chỗ.
      Cách sửa: chép lại đúng từng chữ của văn bản quanh chỗ sai, hoặc xóa mục đính chính này.  (transcript)"
  `));
  test('khớp nhiều chỗ', () =>
    expect(change(ledger, 'chống [mưa] bán người', '[n]')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.dinh-chinh.yaml:1  Thấy found (bản nguồn viết) “[n]” khớp 17 chỗ trong văn bản, cần khớp đúng một chỗ.
      Cách sửa: chép thêm vài chữ đứng trước hoặc sau để chỉ còn một chỗ khớp.  (transcript)"
  `));
  test('không có ngoặc', () =>
    expect(change(ledger, '[mưa]', 'mưa')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.dinh-chinh.yaml:1  Thấy found (bản nguồn viết) “chống mưa bán người” không có đúng một cặp [ ], cần chữ sai nằm trong một cặp ngoặc vuông.
      Cách sửa: viết lại, ví dụ found: 'chống [mưa] bán người'.  (transcript)"
  `));
  test('chắc chắn mà thiếu read', () =>
    expect(change(ledger, "  read: 'mua'\n", '')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.dinh-chinh.yaml:1  Thấy “chống [mưa] bán người” ghi là chắc chắn mà thiếu read (đọc là), cần chữ đúng thay vào chỗ trong ngoặc.
      Cách sửa: thêm dòng read: '…' (chỉ bỏ chữ thì read: ''), hoặc ghi isCertain: false.  (transcript)"
  `));
  test('của người viết mà có read', () =>
    expect(change(ledger, 'kind: sai-chu', 'kind: cua-nguoi-viet')).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.dinh-chinh.yaml:1  Thấy “chống [mưa] bán người” là chữ của người soạn mà có read (đọc là), cần chữ của người soạn giữ nguyên.
      Cách sửa: xóa dòng read, hoặc đổi kind (loại).  (transcript)"
  `));
  test('sổ không có văn bản', () =>
    expect(messagesOf({ 'van-ban/cu.dinh-chinh.yaml': String(validContent[ledger]) })).toMatchInlineSnapshot(`
    "content/van-ban/cu.dinh-chinh.yaml:1  Thấy sổ đính chính không có văn bản cu.mdx, cần sổ đính chính nằm cạnh văn bản cùng tên.
      Cách sửa: đổi tên sổ cho giống tên văn bản, hoặc xóa sổ.  (transcript)"
  `));
});

describe('facts-in-text', () => {
  test('số hiệu, ngày, người ký không có trong lời', () =>
    expect(
      messagesOf({
        [text]: String(validContent[text])
          .replace('documentNumber: 7632/PC-VP', 'documentNumber: 7623/PC-VP')
          .replace('issuedOn: 2020-12-03', 'issuedOn: 2020-12-13')
          .replace("name: 'Đỗ Thị Lệ Hảo'", "name: 'Đỗ Thị Lệ Hào'"),
      }),
    ).toMatchInlineSnapshot(`
      "content/van-ban/phieu-chuyen.mdx:7  Thấy documentNumber (số hiệu) là “7623/PC-VP” mà văn bản không có chữ này, cần điều ghi ở phần đầu có trong lời văn bản.
        Cách sửa: sửa lại cho đúng văn bản; văn bản không ghi thì viết null nếu được phép.  (facts-in-text)
      content/van-ban/phieu-chuyen.mdx:10  Thấy issuedOn (ngày ban hành) là “ngày 13 tháng 12 năm 2020” mà văn bản không có chữ này, cần điều ghi ở phần đầu có trong lời văn bản.
        Cách sửa: sửa lại cho đúng văn bản; văn bản không ghi thì viết null nếu được phép.  (facts-in-text)
      content/van-ban/phieu-chuyen.mdx:13  Thấy signatory (người ký), name (tên) là “Đỗ Thị Lệ Hào” mà văn bản không có chữ này, cần điều ghi ở phần đầu có trong lời văn bản.
        Cách sửa: sửa lại cho đúng văn bản; văn bản không ghi thì viết null nếu được phép.  (facts-in-text)"
    `));
  test('số hiệu có dấu cách lạ trong nguồn vẫn khớp', () => {
    const spaced = String(validContent[source]).replace('7632/PC-VP', '7632 /PC-VP');
    const body = String(validContent[text]).replace('Số: 7632/PC-VP', 'Số: 7632 /PC-VP');
    expect(
      messagesOf({ [source]: spaced, [text]: body.replace(sha256Of(String(validContent[source])), sha256Of(spaced)) }),
    ).toBe('');
  });
});
