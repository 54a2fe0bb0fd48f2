import { describe, expect, test } from 'vitest';
import { partPlans } from '#checks/part-plans.ts';
import { edited, messagesOf, withBody } from '../../support/content-folder.ts';

const path = 'canh-bao/viec-nhe.mdx';
const withEdit = (from: string, to: string): string => messagesOf(edited(path, from, to));

describe('đủ phần thì được nhận', () => {
  test('cảnh báo mẫu', () => expect(messagesOf({})).toBe(''));
  test('lời dẫn trước phần đầu', () => expect(withEdit('## Họ làm', 'Nói chung.\n\n## Họ làm')).toBe(''));
  test('phần nhỏ bên trong', () => expect(withEdit('- Giục đi gấp.', '- Giục đi gấp.\n\n### Thêm\n\nHết.')).toBe(''));
  test('loại trang không có khung', () => expect(messagesOf(withBody('## Gì cũng được\n\nChữ.'))).toBe(''));
});

describe('thiếu, lạ, sai thứ tự', () => {
  test('thiếu một phần ở giữa', () =>
    expect(withEdit('## Hãy nói không với\n\n- Tiền ứng trước.\n\n', '')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:43  Thấy thiếu phần “## Hãy nói không với”, cần đủ 8 phần: Họ làm thế nào; Ai hay bị nhắm tới; Họ thường nói gì; Dấu hiệu cần dừng lại; Hãy nói không với; Nếu bạn đã mắc vào; Cho bạn bè và người thân; Luật nói gì.
        Cách sửa: thêm phần ấy vào trước “## Nếu bạn đã mắc vào”.  (required-parts)"
    `));
  test('thiếu phần cuối', () =>
    expect(withEdit('## Luật nói gì\n\nLuật cấm mua bán người.\n', '')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:53  Thấy thiếu phần “## Luật nói gì”, cần đủ 8 phần: Họ làm thế nào; Ai hay bị nhắm tới; Họ thường nói gì; Dấu hiệu cần dừng lại; Hãy nói không với; Nếu bạn đã mắc vào; Cho bạn bè và người thân; Luật nói gì.
        Cách sửa: thêm phần ấy vào cuối bài.  (required-parts)"
    `));
  test('viết sai tên', () =>
    expect(withEdit('## Họ làm thế nào', '## Họ làm như thế nào')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:18  Thấy phần lạ “## Họ làm như thế nào”, cần chỉ các phần của loại trang này.
        Cách sửa: có phải “## Họ làm thế nào” không? Nếu phải thì viết lại như vậy.  (required-parts)"
    `));
  test('thừa một phần', () =>
    expect(withEdit('## Luật nói gì', '## Bảng giá vé xe\n\nChữ.\n\n## Luật nói gì')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:55  Thấy phần lạ “## Bảng giá vé xe”, cần chỉ các phần của loại trang này.
        Cách sửa: chuyển nội dung vào phần hợp nhất; cần chia nhỏ thì dùng ###.  (required-parts)"
    `));
  test('đổi chỗ hai phần', () =>
    expect(
      withEdit(
        '## Hãy nói không với\n\n- Tiền ứng trước.\n\n## Nếu bạn đã mắc vào\n\nGọi @111 khi an toàn.\n',
        '## Nếu bạn đã mắc vào\n\nGọi @111 khi an toàn.\n\n## Hãy nói không với\n\n- Tiền ứng trước.\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:47  Thấy phần “## Hãy nói không với” đứng sau “## Nếu bạn đã mắc vào”, cần thứ tự: Họ làm thế nào; Ai hay bị nhắm tới; Họ thường nói gì; Dấu hiệu cần dừng lại; Hãy nói không với; Nếu bạn đã mắc vào; Cho bạn bè và người thân; Luật nói gì.
        Cách sửa: đổi chỗ các phần cho đúng thứ tự.  (required-parts)"
    `));
});

describe('phần thiếu nội dung', () => {
  test('trống', () =>
    expect(withEdit('Người đang tìm việc.\n\n', '')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:26  Thấy phần “## Ai hay bị nhắm tới” trống, cần có nội dung.
      Cách sửa: viết nội dung cho phần này.  (required-parts)"
  `));
  test('không có bước đánh số', () =>
    expect(withEdit('1. Mời qua mạng.', 'Mời qua mạng.')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:18  Thấy phần “## Họ làm thế nào” không có bước nào đánh số, cần các bước đánh số.
        Cách sửa: kể từng bước, mỗi bước một dòng: “1. …”, “2. …”.  (required-parts)"
    `));
  test('không có danh sách', () =>
    expect(withEdit('- Giục đi gấp.', 'Giục đi gấp.')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:39  Thấy phần “## Dấu hiệu cần dừng lại” không có danh sách, cần các ý chia thành danh sách.
        Cách sửa: viết mỗi ý một dòng, bắt đầu bằng “- ”.  (required-parts)"
    `));
  test('không có số để gọi', () =>
    expect(withEdit('Gọi @111 để hỏi.', 'Hãy hỏi han.')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:51  Thấy phần “## Cho bạn bè và người thân” không có số nào để gọi, cần lời nhắc ít nhất một số (@111).
        Cách sửa: viết nên gọi số nào, ví dụ: Gọi @111 khi an toàn.  (required-parts)"
    `));
  test('không có tin nhắn mẫu', () =>
    expect(
      withEdit('<SampleChat>\n\n- Họ: Đi luôn nhé.\n- Bạn: Để tôi hỏi nhà.\n\n</SampleChat>', 'Đi luôn nhé.'),
    ).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:30  Thấy phần “## Họ thường nói gì” không có tin nhắn mẫu, cần lời mời mẫu trong thẻ <SampleChat>.
        Cách sửa: đặt vài lời mời tự nghĩ ra vào giữa <SampleChat> và </SampleChat>.  (required-parts)"
    `));
  test('hai tin nhắn mẫu', () =>
    expect(withEdit('Luật cấm mua bán người.', '<SampleChat>\n\n- Họ: Đi.\n\n</SampleChat>')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:57  Thấy thẻ <SampleChat> thứ hai, cần một thẻ <SampleChat> trong mỗi trang.
        Cách sửa: gộp các tin nhắn vào một thẻ.  (required-parts)"
    `));
  test('không có danh sách số cần gọi ở phần đầu tệp', () =>
    expect(withEdit("callIds: ['111', 'bao-ho-cong-dan']\n", '')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:1  Thấy thiếu callIds (số cần gọi), cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
        Cách sửa: thêm dòng callIds: […].  (front-matter)"
    `));
});

describe('khung theo giá trị ở phần đầu tệp, không theo tên tệp', () => {
  test('trang dấu hiệu chung có khung riêng', () =>
    expect(withEdit('group: viec-lam', 'group: nhan-biet').split('\n')[0]).toMatchInlineSnapshot(
      `"content/canh-bao/viec-nhe.mdx:18  Thấy phần lạ “## Họ làm thế nào”, cần chỉ các phần của loại trang này."`,
    ));
  test('giá trị lạ thì theo khung thường', () =>
    expect(withEdit('group: viec-lam', 'group: viec')).not.toContain('(required-parts)'));
});

test('không phần nào trong một khung trùng tên', () => {
  const plans = Object.values(partPlans).flatMap(({ usual, byField }) => [
    usual,
    ...Object.values(byField?.values ?? {}),
  ]);
  expect(plans.length).toBeGreaterThan(1);
  for (const plan of plans) expect(new Set(plan.map(({ heading }) => heading)).size).toBe(plan.length);
});
