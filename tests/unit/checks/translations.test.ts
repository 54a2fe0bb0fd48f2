import { describe, expect, test } from 'vitest';
import { renderProblems } from '#checks/index.ts';
import { toLibrary } from '#checks/to-library.ts';
import { hashOf, staleTranslations } from '#checks/translated-sources.ts';
import { sourceHashOf } from '#library/source-hash.ts';
import { contentWith, edited, messagesOf, sha256Of, validContent } from '../../support/content-folder.ts';

const hashOfFile = (path: string): string => sha256Of(validContent[path] ?? '').slice(0, 12);

const danger = `---
title: 'In danger now'
summary: 'Whom to call.'
checkedOn: 2026-11-22
pictogram: la-chan
order: 10
counterpart: /an-toan/
calls:
  - { hotline: '111', label: 'Ask for advice' }
translates:
  - { file: trang/an-toan.mdx, hash: '${hashOfFile('trang/an-toan.mdx')}' }
  - { file: van-ban/phieu-chuyen.mdx, hash: '${hashOfFile('van-ban/phieu-chuyen.mdx')}' }
sources:
  - { title: 'The law', instrument: luat-53-2024-qh15 }
---

Call @111 when it is safe. Show: <Vietnamese>Xin giúp tôi.</Vietnamese>
`;

const withFault = (from: string, to: string): string => {
  if (!danger.includes(from)) throw new Error(`trang thử không có “${from}”`);
  return messagesOf({ 'en/danger.mdx': danger.replace(from, to) });
};

/** What somebody should look at, in the valid content with these changes. */
function remarksOf(changes: Parameters<typeof contentWith>[0]): string {
  const files = Object.entries(contentWith(changes)).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { path, size: bytes.length, bytes, sha256: sha256Of(bytes) };
  });
  return renderProblems(staleTranslations(toLibrary('content', files)));
}

test('trang đúng thì không có lỗi, không có điều cần xem lại', () => {
  expect(messagesOf({ 'en/danger.mdx': danger })).toBe('');
  expect(remarksOf({ 'en/danger.mdx': danger })).toBe('');
});

describe('nguồn dịch', () => {
  test('tệp không có', () => {
    expect(withFault('trang/an-toan.mdx', 'trang/an-toann.mdx')).toMatchInlineSnapshot(`
      "content/en/danger.mdx:11  Thấy translates (dịch từ những tệp nào) nêu “trang/an-toann.mdx”, không phải tệp có trang tiếng Việt, cần một tệp .mdx tiếng Việt của thư mục nội dung, hoặc duong-day-nong.yaml.
        Cách sửa: có phải trang/an-toan.mdx không? Nếu phải thì viết lại như vậy.  (translations)"
    `);
  });

  test('tệp dữ liệu, và trang tiếng Anh khác, không dịch từ đó được', () => {
    expect(withFault('trang/an-toan.mdx', 'van-kien.yaml')).toMatchInlineSnapshot(`
      "content/en/danger.mdx:11  Thấy translates (dịch từ những tệp nào) nêu “van-kien.yaml”, không phải tệp có trang tiếng Việt, cần một tệp .mdx tiếng Việt của thư mục nội dung, hoặc duong-day-nong.yaml.
        Cách sửa: viết lại đường dẫn tính từ thư mục nội dung, ví dụ tro-giup/dang-nguy-hiem.mdx.  (translations)"
    `);
    expect(withFault('trang/an-toan.mdx', 'en/danger.mdx')).toMatchInlineSnapshot(`
      "content/en/danger.mdx:11  Thấy translates (dịch từ những tệp nào) nêu “en/danger.mdx”, không phải tệp có trang tiếng Việt, cần một tệp .mdx tiếng Việt của thư mục nội dung, hoặc duong-day-nong.yaml.
        Cách sửa: viết lại đường dẫn tính từ thư mục nội dung, ví dụ tro-giup/dang-nguy-hiem.mdx.  (translations)"
    `);
  });

  test('mã băm sai dạng, danh sách trống', () => {
    expect(withFault(`hash: '${hashOfFile('trang/an-toan.mdx')}'`, "hash: 'chưa rõ'")).toMatchInlineSnapshot(`
      "content/en/danger.mdx:11  Thấy translates (dịch từ những tệp nào) mục 1, hash (mã băm của bản đã dịch) là “chưa rõ”, cần 12 ký tự 0-9, a-f đầu tiên của lệnh sha256sum, đặt trong dấu nháy.
        Cách sửa: viết lại theo dạng này.  (front-matter)"
    `);
    expect(
      withFault(/translates:\n(?: {2}- .*\n)+/.exec(danger)?.[0] ?? '?', 'translates: []\n'),
    ).toMatchInlineSnapshot(`
      "content/en/danger.mdx:10  Thấy translates (dịch từ những tệp nào) có 0 mục, cần ít nhất 1 mục.
        Cách sửa: viết thêm mục, mỗi mục một dòng bắt đầu bằng “- ”.  (front-matter)"
    `);
  });

  test('trang dịch sổ số điện thoại thiếu một số', () => {
    const register = `duong-day-nong.yaml, hash: '${hashOfFile('duong-day-nong.yaml')}'`;
    const page = danger.replace(/trang\/an-toan\.mdx, hash: '[0-9a-f]+'/, register);
    expect(messagesOf({ 'en/danger.mdx': page })).toMatchInlineSnapshot(`
      "content/en/danger.mdx:11  Thấy trang dịch danh sách số mà thiếu @bao-ho-cong-dan, cần mọi số của duong-day-nong.yaml được nhắc trong bài.
        Cách sửa: viết thêm các số còn thiếu.  (translations)"
    `);
    expect(messagesOf({ 'en/danger.mdx': page.replace('Call @111', 'Call @111 or @bao-ho-cong-dan') })).toBe('');
  });
});

describe('trang tương ứng và nút gọi', () => {
  test('địa chỉ không có', () => {
    expect(withFault('counterpart: /an-toan/', 'counterpart: /an-toann/')).toMatchInlineSnapshot(`
      "content/en/danger.mdx:7  Thấy counterpart (trang tiếng Việt tương ứng) tới “/an-toann/” là trang không có, cần địa chỉ của một trang có thật.
        Cách sửa: có phải /an-toan/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `);
  });

  test('hai trang tiếng Anh cho một trang tiếng Việt', () => {
    expect(
      messagesOf({ 'en/danger.mdx': danger, 'en/safety.mdx': danger.replace('In danger now', 'Browse safely') }),
    ).toMatchInlineSnapshot(`
      "content/en/safety.mdx:7  Thấy counterpart (trang tiếng Việt tương ứng) “/an-toan/” đã là của content/en/danger.mdx, cần mỗi trang tiếng Việt một trang tiếng Anh tương ứng.
        Cách sửa: bỏ dòng này ở một trong hai trang.  (translations)"
    `);
  });

  test('số không có trong sổ', () => {
    expect(withFault("hotline: '111'", "hotline: '911'")).toMatchInlineSnapshot(`
      "content/en/danger.mdx:9  Thấy calls (nút gọi) mục 1, hotline (mã số điện thoại) là “911”, mã không có, cần mã có trong duong-day-nong.yaml.
        Cách sửa: có phải 111 không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `);
  });

  test('gõ số điện thoại thay vì nhắc', () => {
    expect(withFault('Call @111', 'Call +84 981 84 84 84')).toMatchInlineSnapshot(`
      "content/en/danger.mdx:17  Thấy số điện thoại “+84 981 84 84 84”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
        Cách sửa: viết @bao-ho-cong-dan thay cho số.  (phone-numbers)"
    `);
  });
});

describe('bản gốc đã đổi', () => {
  const changed = edited('trang/an-toan.mdx', 'Gọi @111', 'Hãy gọi @111');

  test('được nhắc, không phải lỗi', () => {
    expect(remarksOf({ 'en/danger.mdx': danger, ...changed })).toMatchInlineSnapshot(`
      "content/en/danger.mdx:11  Thấy bản dịch theo trang/an-toan.mdx cũ (hash a8452d14abe9), cần bản dịch theo tệp hôm nay (hash 11643b635203).
        Cách sửa: đọc lại hai bản, sửa bản tiếng Anh, rồi ghi hash: '11643b635203' và checkedOn mới.  (translations)"
    `);
    expect(messagesOf({ 'en/danger.mdx': danger, ...changed })).toBe('');
  });

  test('đổi cách xuống dòng hay dấu đầu tệp thì chưa phải đổi', () => {
    const text = String(validContent['trang/an-toan.mdx']);
    const resaved = { 'trang/an-toan.mdx': `\uFEFF${text.replaceAll('\n', '\r\n')}` };
    expect(remarksOf({ 'en/danger.mdx': danger, ...resaved })).toBe('');
  });

  test.each(['Gọi 111\n', '\uFEFFGọi 111\r\nđừng chờ\r\n', 'Gọi 111\rđừng chờ'])(
    'trang dựng ra và bộ kiểm tra lấy cùng một mã băm: %j',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      const raw = { path: 'trang/an-toan.mdx', size: bytes.length, bytes, sha256: sha256Of(bytes) };
      const [file] = toLibrary('content', [raw]).files;
      expect(file && hashOf(file)).toBe(sourceHashOf(text));
    },
  );
});
