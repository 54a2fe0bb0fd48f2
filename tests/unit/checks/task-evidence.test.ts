import { describe, expect, test } from 'vitest';
import { edited, messagesOf, sha256Of, validContent } from '../../support/content-folder.ts';

const text = String(validContent['van-ban/phieu-chuyen.mdx']);
const source = String(validContent['van-ban/phieu-chuyen.txt']);
const duty = '1. UBND tỉnh Kiên Giang chủ trì, báo cáo trước ngày 20/12.';
const newSource = source.replace('1. Gửi các đơn vị để biết.', duty);

/** The sample text with a duty in clause 1, and a list of tasks for it. */
const withTasks = (tasks: string) => ({
  'van-ban/phieu-chuyen.txt': newSource,
  'van-ban/phieu-chuyen.mdx': text
    .replace('1. Gửi các đơn vị để biết.', duty)
    .replace(sha256Of(source), sha256Of(newSource)),
  'nhiem-vu/phieu-chuyen.yaml': tasks,
});

const valid = `- clause: '1'
  assignedBy: '1'
  task: 'Báo cáo kết quả'
  lead: [{ agency: ubnd-tinh-kien-giang, asWritten: 'UBND tỉnh Kiên Giang' }]
  cooperating: []
  deadline: { asWritten: 'trước ngày 20/12', recurrence: hang-nam }
  audience: [can-bo]
  topic: bao-cao
`;

describe('bảng việc', () => {
  test('việc có trong lời văn bản thì qua', () => expect(messagesOf(withTasks(valid))).toBe(''));

  test('điều khoản không có', () =>
    expect(messagesOf(withTasks(valid.replace("clause: '1'", "clause: 'ii-9'")))).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy địa chỉ “ii-9” không có trong văn bản, cần địa chỉ của một điều khoản có thật.
        Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (task-evidence)"
    `));

  test('tên cơ quan không có trong lời của điều khoản', () =>
    expect(
      messagesOf(
        withTasks(valid.replace("asWritten: 'UBND tỉnh Kiên Giang'", "asWritten: 'Ủy ban nhân dân tỉnh Kiên Giang'")),
      ),
    ).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy “Ủy ban nhân dân tỉnh Kiên Giang” không có trong lời của 1, cần tên cơ quan đúng như văn bản viết.
        Cách sửa: chép lại tên từ văn bản, hoặc sửa assignedBy.  (task-evidence)"
    `));

  test('chữ trong văn bản mà không phải cách viết của cơ quan ấy', () =>
    expect(
      messagesOf(withTasks(valid.replace("asWritten: 'UBND tỉnh Kiên Giang'", "asWritten: 'Kiên Giang'"))),
    ).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy “Kiên Giang” không phải một cách viết của ubnd-tinh-kien-giang, cần tên hoặc cách viết có trong co-quan.yaml.
        Cách sửa: sửa mã cơ quan, hoặc thêm cách viết này vào aliases của cơ quan.  (task-evidence)"
    `));

  test('cơ quan không có trong sổ', () =>
    expect(
      messagesOf(withTasks(valid.replace('agency: ubnd-tinh-kien-giang', 'agency: ubnd-tinh-kien-gian'))),
    ).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:4  Thấy mục 1, lead (chủ trì) mục 1, agency (mã cơ quan) là “ubnd-tinh-kien-gian”, mã không có, cần mã có trong co-quan.yaml.
        Cách sửa: có phải ubnd-tinh-kien-giang không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `));

  test('thời hạn không có trong lời', () =>
    expect(messagesOf(withTasks(valid.replace('trước ngày 20/12', 'trước ngày 20/11')))).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy thời hạn “trước ngày 20/11” không có trong lời của 1, cần thời hạn đúng như văn bản viết.
        Cách sửa: chép lại thời hạn từ văn bản.  (task-evidence)"
    `));

  test('không ai làm', () =>
    expect(messagesOf(withTasks(valid.replace(/lead: .*\n/, 'lead: []\n')))).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy việc không có cơ quan nào, cần ít nhất một cơ quan chủ trì hoặc phối hợp.
        Cách sửa: ghi cơ quan mà văn bản giao.  (task-evidence)"
    `));

  test('một chỗ “chủ trì” bị bỏ sót', () =>
    expect(messagesOf(withTasks('[]\n'))).toMatchInlineSnapshot(`
    "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy 1 có chữ “chủ trì” mà không việc nào nhắc tới, cần mọi chỗ giao chủ trì đều có trong bảng việc.
      Cách sửa: thêm một việc có clause hoặc assignedBy là 1.  (task-evidence)"
  `));

  test('bảng của văn bản không có', () =>
    expect(
      messagesOf({ ...edited('README.md', 'Cách', 'Cách'), 'nhiem-vu/khong-co.yaml': '[]\n' }),
    ).toMatchInlineSnapshot(`
      "content/nhiem-vu/khong-co.yaml:1  Thấy bảng việc không có văn bản khong-co.mdx, cần tên tệp giống tên một văn bản trong van-ban.
        Cách sửa: đổi tên tệp cho giống tên văn bản.  (task-evidence)"
    `));

  test('chủ đề lạ, thiếu đối tượng', () =>
    expect(
      messagesOf(withTasks(valid.replace('topic: bao-cao', 'topic: bao-caos').replace('  audience: [can-bo]\n', ''))),
    ).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy mục 1, thiếu audience (ai hay bị nhắm tới), cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
        Cách sửa: thêm dòng audience: […].  (front-matter)
      content/nhiem-vu/phieu-chuyen.yaml:1  Thấy 1 có chữ “chủ trì” mà không việc nào nhắc tới, cần mọi chỗ giao chủ trì đều có trong bảng việc.
        Cách sửa: thêm một việc có clause hoặc assignedBy là 1.  (task-evidence)
      content/nhiem-vu/phieu-chuyen.yaml:7  Thấy mục 1, topic (chủ đề) là “bao-caos”, cần một trong: chi-dao, truyen-thong, phong-ngua, dieu-tra-xet-xu, ho-tro-nan-nhan, phap-luat, hop-tac-quoc-te, tap-huan, kinh-phi, bao-cao.
        Cách sửa: có phải “bao-cao” không? Nếu phải thì viết lại như vậy.  (front-matter)"
    `));
});
