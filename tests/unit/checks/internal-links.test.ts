import { expect, test } from 'vitest';
import { edited, messagesOf, withBody } from '../../support/content-folder.ts';

const link = (url: string): string => messagesOf(withBody(`## Nên làm gì\n\nĐọc [lời của liên kết](${url}).`));

test.each([
  '/',
  '/canh-bao/',
  '/canh-bao/viec-nhe/',
  '/canh-bao/viec-nhe/#can-nho',
  '/an-toan/',
  '#nen-lam-gi',
  '/tim-kiem/?q=nợ',
  '/duong-day-nong/#so-111',
  '/van-ban/tra-cuu/#luat-53-2024-qh15',
  '/van-ban/tra-cuu/luat-53-2024-qh15/',
  '/thuat-ngu/#nan-nhan',
  '/co-quan/ubnd-tinh-kien-giang/',
  '/van-ban/phieu-chuyen/#1',
  '/van-ban/phieu-chuyen/ban-chep.txt',
  '/chien-dich/30-7/2025/',
  'https://bocongan.gov.vn/',
  'mailto:lan@vi-du.vn',
])('liên kết “%s” được nhận', (url) => expect(link(url)).toBe(''));

test.each(['javascript:alert(1)', 'htps://sai', '#x'])('nguồn có địa chỉ “%s” bị từ chối', (url) => {
  const changed = edited('trang/an-toan.mdx', 'instrument: luat-53-2024-qh15', `url: '${url}'`);
  expect(messagesOf(changed)).toContain('(internal-links)');
});

test('trang không có', () =>
  expect(link('/canh-bao/viec-nhe-luong/')).toMatchInlineSnapshot(`
  "content/trang/an-toan.mdx:11  Thấy liên kết tới “/canh-bao/viec-nhe-luong/” là trang không có, cần địa chỉ của một trang có thật.
    Cách sửa: có phải /canh-bao/viec-nhe/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
`));
test('thiếu dấu / ở cuối', () =>
  expect(link('/canh-bao/viec-nhe')).toMatchInlineSnapshot(`
  "content/trang/an-toan.mdx:11  Thấy liên kết tới “/canh-bao/viec-nhe”, cần địa chỉ có dấu / ở cuối.
    Cách sửa: thêm dấu / vào cuối: /canh-bao/viec-nhe/.  (internal-links)"
`));
test('mục không có', () =>
  expect(link('/canh-bao/viec-nhe/#can-nhớ')).toMatchInlineSnapshot(`
  "content/trang/an-toan.mdx:11  Thấy liên kết tới “/canh-bao/viec-nhe/#can-nhớ” mà trang đó không có mục “#can-nhớ”, cần mục có thật trong trang.
    Cách sửa: có phải /canh-bao/viec-nhe/#can-nho không? Nếu phải thì viết lại như vậy.  (internal-links)"
`));
test('điều khoản không có', () =>
  expect(link('/van-ban/phieu-chuyen/#ii-2')).toMatchInlineSnapshot(`
  "content/trang/an-toan.mdx:11  Thấy liên kết tới “/van-ban/phieu-chuyen/#ii-2” mà trang đó không có mục “#ii-2”, cần mục có thật trong trang.
    Cách sửa: mở trang /van-ban/phieu-chuyen/ để xem địa chỉ của mục, hoặc bỏ phần #ii-2.  (internal-links)"
`));
test('mục không có trong trang này', () =>
  expect(link('#nen-lam')).toMatchInlineSnapshot(`
  "content/trang/an-toan.mdx:11  Thấy liên kết tới “#nen-lam” mà trang đó không có mục “#nen-lam”, cần mục có thật trong trang.
    Cách sửa: có phải /an-toan/#nen-lam-gi không? Nếu phải thì viết lại như vậy.  (internal-links)"
`));
test('địa chỉ tương đối', () =>
  expect(link('viec-nhe.mdx')).toMatchInlineSnapshot(`
  "content/trang/an-toan.mdx:11  Thấy liên kết tới “viec-nhe.mdx”, cần địa chỉ đầy đủ: /thư-mục/tên-trang/ trong trang này, hoặc https://… ở trang khác.
    Cách sửa: viết địa chỉ trong trang bắt đầu bằng dấu /, địa chỉ ngoài bắt đầu bằng https://.  (internal-links)"
`));
test('nguồn dẫn tới trang không có', () =>
  expect(
    messagesOf(edited('trang/an-toan.mdx', 'instrument: luat-53-2024-qh15', 'url: /van-ban/phieu-chuyn/')),
  ).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:6  Thấy sources (nguồn) mục 1, url (địa chỉ) tới “/van-ban/phieu-chuyn/” là trang không có, cần địa chỉ của một trang có thật.
      Cách sửa: có phải /van-ban/phieu-chuyen/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `));
test('mã không có', () =>
  expect(
    messagesOf({
      ...edited('canh-bao/viec-nhe.mdx', "'bao-ho-cong-dan'", "'bao-ho'"),
      ...edited('trang/an-toan.mdx', 'luat-53-2024-qh15', 'luat-53-2024-qh'),
      ...edited('tin/mot-so.mdx', '30-7/2025', '30-7/2024'),
      ...edited('van-ban/phieu-chuyen.mdx', 'issuer: ubnd-tinh-kien-giang', 'issuer: bo-cong-an'),
    }),
  ).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:14  Thấy callIds (số cần gọi) mục 2 là “bao-ho”, mã không có, cần mã có trong duong-day-nong.yaml.
      Cách sửa: có phải bao-ho-cong-dan không? Nếu phải thì viết lại như vậy.  (internal-links)
    content/tin/mot-so.mdx:8  Thấy campaign (chiến dịch) là “30-7/2024”, mã không có, cần tên một tệp trong chien-dich, ví dụ 30-7/2025.
      Cách sửa: có phải 30-7/2025 không? Nếu phải thì viết lại như vậy.  (internal-links)
    content/trang/an-toan.mdx:6  Thấy sources (nguồn) mục 1, instrument (mã văn kiện trong van-kien.yaml) là “luat-53-2024-qh”, mã không có, cần mã có trong van-kien.yaml.
      Cách sửa: có phải luat-53-2024-qh15 không? Nếu phải thì viết lại như vậy.  (internal-links)
    content/van-ban/phieu-chuyen.mdx:9  Thấy issuer (cơ quan ban hành) là “bo-cong-an”, mã không có, cần mã có trong co-quan.yaml.
      Cách sửa: viết lại mã, hoặc thêm mục này vào sổ trước.  (internal-links)"
  `));
