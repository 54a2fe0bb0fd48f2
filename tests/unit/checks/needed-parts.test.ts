import { describe, expect, test } from 'vitest';
import { neededPartsByKind } from '#checks/part-plans.ts';
import { edited, messagesOf } from '../../support/content-folder.ts';

const path = 'giai-thich/mua-ban-nguoi.mdx';

test('tên phần dài hơn vẫn được nhận', () => expect(messagesOf({})).toBe(''));

describe('phần mà người đọc tìm', () => {
  test('không có', () =>
    expect(messagesOf(edited(path, '## Làm gì khi', '## Nghĩ gì khi'))).toMatchInlineSnapshot(`
    "content/giai-thich/mua-ban-nguoi.mdx:18  Thấy không có phần nào mở đầu bằng “## Làm gì”, cần phần ấy, vì người đọc loại trang này tìm nó.
      Cách sửa: thêm một phần “## Làm gì …” với nội dung của nó.  (needed-parts)
    content/giai-thich/mua-ban-nguoi.mdx:18  Thấy đoạn “Gọi @111 khi an toàn.” không dẫn điều khoản nào, cần mỗi đoạn, mỗi ý, mỗi dòng bảng kể luật có thẻ <Law>.
      Cách sửa: thêm thẻ vào cuối câu, ví dụ <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />; lời khuyên thì đặt dưới tiêu đề “## Làm gì …” hoặc trong <Callout>.  (claims-cited)"
  `));
  test('có mà trống', () =>
    expect(messagesOf(edited(path, '\n\nGọi @111 khi an toàn.', ''))).toMatchInlineSnapshot(`
    "content/giai-thich/mua-ban-nguoi.mdx:16  Thấy phần “## Làm gì khi thấy giống mình” trống, cần có nội dung.
      Cách sửa: viết nội dung cho phần này.  (needed-parts)"
  `));
});

test('trang trợ giúp cần danh sách điều nên tránh', () =>
  expect(neededPartsByKind['tro-giup']).toEqual([{ begins: 'Điều nên tránh', holds: 'danh-sach' }]));
