import { describe, expect, test } from 'vitest';
import { edited, messagesOf } from '../../support/content-folder.ts';
import { sampleWith } from '../../support/sample-text.ts';

const duty = '1. UBND tỉnh Kiên Giang chủ trì, báo cáo trước ngày 20/12.';

const deadlines = `- clause: '1'
  assignedBy: '1'
  deadline: 'Báo cáo kết quả'
  asWritten: 'trước ngày 20/12'
  recurrence: hang-nam
  comparator: truoc
  days: ['12-20']
  years: { first: 2020, last: 2020 }
  agencies: [{ agency: ubnd-tinh-kien-giang, asWritten: 'UBND tỉnh Kiên Giang' }]
`;

/** The sample text with a duty in clause 1, its deadline, and a list of tasks for it. */
const withTasks = (tasks: string) => sampleWith(duty, { 'nhiem-vu': tasks, 'thoi-han': deadlines });

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
        Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (task-evidence)
      content/nhiem-vu/phieu-chuyen.yaml:6  Thấy thời hạn “trước ngày 20/12” không có mục nào giống vậy trong content/thoi-han/phieu-chuyen.yaml, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm vào đó một mục có cùng clause, asWritten, recurrence và đủ cơ quan chủ trì, hoặc sửa thời hạn này.  (deadline-evidence)"
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
        Cách sửa: có phải ubnd-tinh-kien-giang không? Nếu phải thì viết lại như vậy.  (internal-links)
      content/nhiem-vu/phieu-chuyen.yaml:6  Thấy thời hạn “trước ngày 20/12” không có mục nào giống vậy trong content/thoi-han/phieu-chuyen.yaml, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm vào đó một mục có cùng clause, asWritten, recurrence và đủ cơ quan chủ trì, hoặc sửa thời hạn này.  (deadline-evidence)
      content/thoi-han/phieu-chuyen.yaml:1  Thấy thời hạn “trước ngày 20/12” mà việc của 1 không ghi, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm deadline ấy vào việc trong content/nhiem-vu/phieu-chuyen.yaml, cùng asWritten, recurrence và cơ quan.  (deadline-evidence)"
    `));

  test('thời hạn không có trong lời', () =>
    expect(messagesOf(withTasks(valid.replace('trước ngày 20/12', 'trước ngày 20/11')))).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy thời hạn “trước ngày 20/11” không có trong lời của 1, cần thời hạn đúng như văn bản viết.
        Cách sửa: chép lại thời hạn từ văn bản.  (task-evidence)
      content/nhiem-vu/phieu-chuyen.yaml:6  Thấy thời hạn “trước ngày 20/11” không có mục nào giống vậy trong content/thoi-han/phieu-chuyen.yaml, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm vào đó một mục có cùng clause, asWritten, recurrence và đủ cơ quan chủ trì, hoặc sửa thời hạn này.  (deadline-evidence)
      content/thoi-han/phieu-chuyen.yaml:1  Thấy thời hạn “trước ngày 20/12” mà việc của 1 không ghi, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm deadline ấy vào việc trong content/nhiem-vu/phieu-chuyen.yaml, cùng asWritten, recurrence và cơ quan.  (deadline-evidence)"
    `));

  test('một việc kể hai lần', () =>
    expect(messagesOf(withTasks(valid + valid))).toMatchInlineSnapshot(`
    "content/nhiem-vu/phieu-chuyen.yaml:9  Thấy việc này đã có ở dòng 1, cần mỗi điều một mục.
      Cách sửa: xóa một trong hai mục, hoặc sửa mục chép nhầm.  (task-evidence)"
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
      "content/nhiem-vu/phieu-chuyen.yaml:1  Thấy mục 1, thiếu audience (trang nói về ai, cho ai), cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
        Cách sửa: thêm dòng audience: […].  (front-matter)
      content/nhiem-vu/phieu-chuyen.yaml:1  Thấy 1 có chữ “chủ trì” mà không việc nào nhắc tới, cần mọi chỗ giao chủ trì đều có trong bảng việc.
        Cách sửa: thêm một việc có clause hoặc assignedBy là 1.  (task-evidence)
      content/nhiem-vu/phieu-chuyen.yaml:7  Thấy mục 1, topic (chủ đề) là “bao-caos”, cần một trong: chi-dao, truyen-thong, phong-ngua, dieu-tra-xet-xu, ho-tro-nan-nhan, phap-luat, hop-tac-quoc-te, tap-huan, kinh-phi, bao-cao.
        Cách sửa: có phải “bao-cao” không? Nếu phải thì viết lại như vậy.  (front-matter)"
    `));
});
