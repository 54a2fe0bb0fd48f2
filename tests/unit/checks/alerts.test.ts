import { expect, test } from 'vitest';
import { messagesOf } from '../../support/content-folder.ts';

const alert = `- id: bao-so-9
  kind: khan-cap
  heading: 'Bão số 9.'
  reason: 'Gọi @111 vẫn được cả ngày đêm.'
  startsOn: 2026-12-01
  endsOn: 2026-12-03
  url: /duong-day-nong/
`;
const messages = (content: string): string => messagesOf({ 'thong-bao.yaml': content });
const change = (from: string, to: string): string => {
  expect(alert).toContain(from);
  return messages(alert.replace(from, () => to));
};

test.each([alert, '# Không có gì.\n\n[]\n'])('đúng thì qua', (content) => expect(messages(content)).toBe(''));
test('một ngày thì qua', () => expect(change('endsOn: 2026-12-03', 'endsOn: 2026-12-01')).toBe(''));
test('64 ký tự thì qua, số tính theo cách đọc', () =>
  expect(change('Gọi @111 vẫn được cả ngày đêm.', `Gọi @111 ${'a'.repeat(46)}`)).toBe(''));

test('hết trước khi bắt đầu', () =>
  expect(change('endsOn: 2026-12-03', 'endsOn: 2026-11-30')).toMatchInlineSnapshot(`
  "content/thong-bao.yaml:6  Thấy endsOn (ngày cuối cùng hiện) là “2026-11-30”, trước startsOn “2026-12-01”, cần ngày cuối không trước ngày đầu.
    Cách sửa: đổi lại hai ngày; hiện một ngày thì ghi hai ngày bằng nhau.  (alerts)"
`));
test('quá hai dòng', () =>
  expect(
    change('vẫn được cả ngày đêm.', 'vẫn được cả ngày đêm, kể cả khi mất điện ở nơi bạn ở.'),
  ).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:3  Thấy heading và reason cộng lại dài 71 ký tự, cần không quá 64 ký tự, vừa hai dòng trên điện thoại.
      Cách sửa: bớt 7 ký tự; điều cần nói thêm thì để ở trang mà url dẫn tới.  (alerts)"
  `));
test('thiếu lý do, lý do trống', () => {
  expect(change("  reason: 'Gọi @111 vẫn được cả ngày đêm.'\n", '')).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:1  Thấy mục 1 “bao-so-9”, thiếu reason (lý do báo), cần chữ.
      Cách sửa: thêm dòng reason: '…'.  (front-matter)"
  `);
  expect(change("'Gọi @111 vẫn được cả ngày đêm.'", "''")).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:4  Thấy mục 1 “bao-so-9”, reason (lý do báo) để trống, cần có chữ.
      Cách sửa: viết nội dung, hoặc xóa dòng này nếu không bắt buộc.  (front-matter)"
  `);
});
test('loại lạ', () =>
  expect(change('kind: khan-cap', 'kind: khan')).toMatchInlineSnapshot(`
  "content/thong-bao.yaml:2  Thấy mục 1 “bao-so-9”, kind (loại) là “khan”, cần một trong: khan-cap, canh-bao, thong-tin.
    Cách sửa: có phải “khan-cap” không? Nếu phải thì viết lại như vậy.  (front-matter)"
`));
test('ngày không có thật, thiếu ngày', () => {
  expect(change('startsOn: 2026-12-01', 'startsOn: 2026-02-31')).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:5  Thấy mục 1 “bao-so-9”, startsOn (ngày bắt đầu hiện) là “2026-02-31”, cần ngày có thật dạng năm-tháng-ngày.
      Cách sửa: viết lại, ví dụ startsOn: 2026-02-28.  (front-matter)"
  `);
  expect(change('  endsOn: 2026-12-03\n', '')).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:1  Thấy mục 1 “bao-so-9”, thiếu endsOn (ngày cuối cùng hiện), cần ngày có thật dạng năm-tháng-ngày.
      Cách sửa: thêm dòng endsOn: 2026-11-21.  (front-matter)"
  `);
});
test('dẫn ra ngoài; dẫn tới trang không có', () => {
  expect(change('url: /duong-day-nong/', 'url: https://example.vn/')).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:7  Thấy liên kết ra trang khác “https://example.vn/”, cần địa chỉ trong trang này.
      Cách sửa: dẫn tới một trang ở đây; nguồn ngoài thì để trong trang ấy.  (alerts)"
  `);
  expect(change('url: /duong-day-nong/', 'url: /duong-day-non/')).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:7  Thấy mục 1, url (địa chỉ) tới “/duong-day-non/” là trang không có, cần địa chỉ của một trang có thật.
      Cách sửa: có phải /duong-day-nong/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `);
});
test('số gõ thẳng, số lạ', () => {
  expect(change('@111', '111')).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:4  Thấy số điện thoại “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
      Cách sửa: viết @111 thay cho số.  (phone-numbers)"
  `);
  expect(change('@111', '@119')).toMatchInlineSnapshot(`
    "content/thong-bao.yaml:4  Thấy lời nhắc số điện thoại lạ “@119”, cần một trong: @111, @bao-ho-cong-dan.
      Cách sửa: viết lại theo mã trong duong-day-nong.yaml.  (phone-numbers)"
  `);
});
test('tệp chỉ có lời ghi chú', () =>
  expect(messages('# Không có gì.\n')).toMatchInlineSnapshot(`
  "content/thong-bao.yaml:1  Thấy tệp không phải một danh sách, cần danh sách, mỗi mục bắt đầu bằng “- ”.
    Cách sửa: viết mỗi mục bắt đầu bằng “- ” như các mục có sẵn.  (front-matter)"
`));
