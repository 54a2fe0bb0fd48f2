import { expect, test } from 'vitest';
import { edited, messagesOf } from '../../support/content-folder.ts';

const post = 'tin/mot-so.mdx';
const published = 'publishedOn: 2026-11-21\n';
const withLines = (lines: string): string => messagesOf(edited(post, published, published + lines));
const picture = (lines: string): string => withLines(`picture:\n${lines}`);

test.each([
  'expiresOn: 2026-11-21\n',
  "publishedAt: '07:30'\nexpiresOn: 2026-12-31\n",
  "recalled: { on: 2026-11-21, why: 'Số liệu trong bài cũ sai.' }\n",
])('đúng thì qua: %s', (lines) => expect(withLines(lines)).toBe(''));

test('hết hạn trước ngày đăng', () =>
  expect(withLines('expiresOn: 2026-11-20\n')).toMatchInlineSnapshot(`
  "content/tin/mot-so.mdx:8  Thấy expiresOn (ngày hết hạn) là “2026-11-20”, trước ngày đăng “2026-11-21”, cần ngày hết hạn không trước ngày đăng.
    Cách sửa: đổi lại hai ngày; bài không có hạn thì xóa dòng expiresOn.  (posts)"
`));
test('thu hồi trước ngày đăng', () =>
  expect(withLines("recalled: { on: 2026-11-20, why: 'Số liệu sai.' }\n")).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:8  Thấy bài thu hồi ngày “2026-11-20”, trước ngày đăng “2026-11-21”, cần ngày thu hồi từ ngày đăng trở đi.
      Cách sửa: sửa ngày thu hồi; bài chưa đăng thì xóa tệp, hoặc lùi ngày đăng.  (posts)"
  `));
test('thu hồi mà không nói vì sao', () =>
  expect(withLines('recalled: { on: 2026-11-22 }\n')).toMatchInlineSnapshot(`
  "content/tin/mot-so.mdx:8  Thấy thiếu recalled (thu hồi), why (lý do), cần chữ.
    Cách sửa: thêm dòng why: '…'.  (front-matter)"
`));
test('giờ không có thật, giờ thiếu nháy', () => {
  expect(withLines("publishedAt: '7h30'\n")).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:8  Thấy publishedAt (giờ đăng) là “7h30”, cần giờ và phút ở Việt Nam, đặt trong dấu nháy, ví dụ 07:30.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
  `);
  expect(withLines("publishedAt: '24:00'\n")).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:8  Thấy publishedAt (giờ đăng) là “24:00”, cần giờ và phút ở Việt Nam, đặt trong dấu nháy, ví dụ 07:30.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
  `);
});
test('chiến dịch không có', () =>
  expect(messagesOf(edited(post, '30-7/2025', '30-7/2026'))).toMatchInlineSnapshot(`
  "content/tin/mot-so.mdx:8  Thấy campaign (chiến dịch) là “30-7/2026”, mã không có, cần tên một tệp trong chien-dich, ví dụ 30-7/2025.
    Cách sửa: có phải 30-7/2025 không? Nếu phải thì viết lại như vậy.  (internal-links)"
`));

test('hình không có tệp', () =>
  expect(
    picture("  file: toa-dam.jpg\n  alt: 'Bảng chữ ở hội trường'\n  consent: khong-co-nguoi\n"),
  ).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:9  Thấy hình “toa-dam.jpg” không có tệp, cần tệp hình nằm cạnh bài.
      Cách sửa: chép tệp hình vào cạnh bài, hoặc bỏ hình.  (picture-uses)"
  `));
test('hình không có lời tả, không nói về sự đồng ý', () =>
  expect(picture('  file: toa-dam.jpg\n')).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:8  Thấy thiếu picture (hình của bài), alt (lời tả hình), cần chữ.
      Cách sửa: thêm dòng alt: '…'.  (front-matter)
    content/tin/mot-so.mdx:8  Thấy thiếu picture (hình của bài), consent (sự đồng ý của người trong hình), cần một trong: khong-co-nguoi, khong-nhan-ra-ai, da-dong-y, giam-ho-dong-y.
      Cách sửa: thêm dòng consent: khong-co-nguoi.  (front-matter)
    content/tin/mot-so.mdx:9  Thấy hình “toa-dam.jpg” không có tệp, cần tệp hình nằm cạnh bài.
      Cách sửa: chép tệp hình vào cạnh bài, hoặc bỏ hình.  (picture-uses)"
  `));
test('lời tả để trống; sự đồng ý lạ', () =>
  expect(picture("  file: toa-dam.jpg\n  alt: ''\n  consent: dong-y\n")).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:9  Thấy hình “toa-dam.jpg” không có tệp, cần tệp hình nằm cạnh bài.
      Cách sửa: chép tệp hình vào cạnh bài, hoặc bỏ hình.  (picture-uses)
    content/tin/mot-so.mdx:10  Thấy picture (hình của bài), alt (lời tả hình) để trống, cần có chữ.
      Cách sửa: viết nội dung, hoặc xóa dòng này nếu không bắt buộc.  (front-matter)
    content/tin/mot-so.mdx:11  Thấy picture (hình của bài), consent (sự đồng ý của người trong hình) là “dong-y”, cần một trong: khong-co-nguoi, khong-nhan-ra-ai, da-dong-y, giam-ho-dong-y.
      Cách sửa: chọn một giá trị trong danh sách.  (front-matter)"
  `));
test('người trong hình đã đồng ý, không rõ ai giữ giấy', () =>
  expect(picture("  file: toa-dam.jpg\n  alt: 'Ba người ở hội trường'\n  consent: da-dong-y\n")).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:8  Thấy picture (hình của bài) chưa đạt, cần consentNote (ai giữ giấy đồng ý) khi người trong hình đã đồng ý.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)
    content/tin/mot-so.mdx:9  Thấy hình “toa-dam.jpg” không có tệp, cần tệp hình nằm cạnh bài.
      Cách sửa: chép tệp hình vào cạnh bài, hoặc bỏ hình.  (picture-uses)"
  `));
test('tên tệp hình không thành địa chỉ được', () =>
  expect(
    picture("  file: Tọa đàm.JPG\n  alt: 'Bảng chữ ở hội trường'\n  consent: khong-co-nguoi\n"),
  ).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:9  Thấy picture (hình của bài), file (tên tệp) là “Tọa đàm.JPG”, cần tên tệp .jpg, .png hoặc .webp không dấu, cùng thư mục với bài.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)
    content/tin/mot-so.mdx:9  Thấy hình “Tọa đàm.JPG” không có tệp, cần tệp hình nằm cạnh bài.
      Cách sửa: chép tệp hình vào cạnh bài, hoặc bỏ hình.  (picture-uses)"
  `));
