import { expect, test } from 'vitest';
import { edited, messagesOf } from '../../support/content-folder.ts';

const mdx = 'van-ban/phieu-chuyen.mdx';

test('chỗ máy nhập để trống phải có người điền', () => {
  expect(
    messagesOf(edited(mdx, "place: 'Kiên Giang'", 'place: null # chưa đọc được: nơi ban hành')),
  ).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.mdx:12  Thấy máy nhập để trống place: “nơi ban hành” chưa đọc được, cần người biên tập đã xem và điền.
      Cách sửa: điền theo bản gốc rồi xóa lời chú sau dấu #; văn bản không ghi thì để null (nếu được phép) và xóa lời chú.  (unread-facts)"
  `);
  expect(
    messagesOf(edited(mdx, 'notes: []', 'notes: []\n  # chưa đọc được: 12/QĐ-X chưa có trong van-kien.yaml')),
  ).toMatchInlineSnapshot(`
    "content/van-ban/phieu-chuyen.mdx:18  Thấy máy nhập để trống: “12/QĐ-X chưa có trong van-kien.yaml” chưa đọc được, cần người biên tập đã xem và điền.
      Cách sửa: điền theo bản gốc rồi xóa lời chú sau dấu #; văn bản không ghi thì để null (nếu được phép) và xóa lời chú.  (unread-facts)"
  `);
});

test('lời chú khác không bị báo', () => {
  expect(messagesOf(edited(mdx, "place: 'Kiên Giang'", "place: 'Kiên Giang' # theo dòng đầu"))).toBe('');
});
