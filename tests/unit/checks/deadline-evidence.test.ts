import { describe, expect, test } from 'vitest';
import { toShortDay } from '#domain/calendar-date.ts';
import { edited, messagesOf } from '../../support/content-folder.ts';
import { sampleWith } from '../../support/sample-text.ts';

const clauses = `1. Giai đoạn 2021 - 2022

a) UBND tỉnh Kiên Giang báo cáo Ủy ban nhân dân tỉnh Kiên Giang trước ngày 20/6 và 20-12.

b) UBND tỉnh Kiên Giang mở cao điểm từ ngày 01/7/2021 đến hết 30/9/2021.`;

const kienGiang = "{ agency: ubnd-tinh-kien-giang, asWritten: 'UBND tỉnh Kiên Giang' }";
const reports = `- clause: 1-a
  assignedBy: 1-a
  deadline: 'Báo cáo kết quả'
  asWritten: 'trước ngày 20/6 và 20-12'
  recurrence: 6-thang
  comparator: truoc
  days: ['06-20', '12-20']
  years: { first: 2021, last: 2022 }
  agencies: [${kienGiang}]
  receivers: [{ agency: ubnd-tinh-kien-giang, asWritten: 'Ủy ban nhân dân tỉnh Kiên Giang' }]
`;
const peak = `- clause: 1-b
  assignedBy: 1-b
  deadline: 'Mở cao điểm'
  asWritten: 'từ ngày 01/7/2021 đến hết 30/9/2021'
  recurrence: mot-lan
  comparator: tu-den
  dates: [2021-07-01, 2021-09-30]
  agencies: [${kienGiang}]
`;
const phase = `- clause: 1-b
  assignedBy: 1-b
  deadline: 'Triển khai trong giai đoạn'
  asWritten: 'Giai đoạn 2021 - 2022'
  recurrence: mot-lan
  comparator: trong
  years: { first: 2021, last: 2022 }
  agencies: []
`;
const valid = reports + peak + phase;

const messages = (list: string, tasks?: string): string =>
  messagesOf(sampleWith(clauses, { 'thoi-han': list, ...(tasks === undefined ? {} : { 'nhiem-vu': tasks }) }));
const changed = (from: string, to: string): string => {
  if (!valid.includes(from)) throw new Error(`Không có “${from}”`);
  return messages(valid.replace(from, to));
};

describe('bảng thời hạn', () => {
  test('thời hạn có trong lời điều khoản hoặc đề mục bao quanh thì qua', () => expect(messages(valid)).toBe(''));

  test('điều khoản không có', () =>
    expect(changed('clause: 1-a', 'clause: 1-c')).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:1  Thấy địa chỉ “1-c” không có trong văn bản, cần địa chỉ của một điều khoản có thật.
        Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (deadline-evidence)
      content/thoi-han/phieu-chuyen.yaml:1  Thấy 1.a có chữ “trước ngày 20/6” mà không thời hạn, chỉ tiêu nào nhắc tới, cần mọi việc có kỳ hạn đều có trong bảng thời hạn.
        Cách sửa: thêm một mục có clause là 1-a.  (deadline-evidence)"
    `));

  test('chỗ giao việc không có', () =>
    expect(changed('assignedBy: 1-b', 'assignedBy: v-2')).toMatchInlineSnapshot(`
    "content/thoi-han/phieu-chuyen.yaml:12  Thấy địa chỉ “v-2” không có trong văn bản, cần địa chỉ của một điều khoản có thật.
      Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (deadline-evidence)"
  `));

  test('lời không có trong điều khoản', () =>
    expect(changed('trước ngày 20/6 và 20-12', 'trước ngày 20/6 và 20/11')).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:4  Thấy thời hạn “trước ngày 20/6 và 20/11” không có trong lời của 1.a, cần thời hạn đúng như văn bản viết.
        Cách sửa: chép lại thời hạn từ văn bản.  (deadline-evidence)"
    `));

  test.each(['06-21', '05-20', '12-02'])('ngày trong năm mà lời không có: %s', (day) =>
    expect(changed('06-20', day)).toContain(`Thấy ngày ${toShortDay(day)} không có trong lời văn bản`),
  );

  test('ngày có tháng mà lời không có', () =>
    expect(changed('06-20', '06-21')).toMatchInlineSnapshot(`
    "content/thoi-han/phieu-chuyen.yaml:7  Thấy ngày 21/6 không có trong lời văn bản, cần ngày mà điều khoản ấy viết.
      Cách sửa: sửa lại ngày; văn bản không ghi ngày thì bỏ dòng này.  (deadline-evidence)"
  `));

  test('ngày cụ thể mà lời không có', () =>
    expect(changed('2021-09-30', '2022-09-30')).toMatchInlineSnapshot(`
    "content/thoi-han/phieu-chuyen.yaml:17  Thấy ngày 30/9/2022 không có trong lời văn bản, cần ngày mà điều khoản ấy viết.
      Cách sửa: sửa lại ngày; văn bản không ghi ngày thì bỏ dòng này.  (deadline-evidence)"
  `));

  test('ngày chỉ có ở một điều khoản khác', () =>
    expect(changed("days: ['06-20', '12-20']", "days: ['07-01']")).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:7  Thấy ngày 01/7 không có trong lời văn bản, cần ngày mà điều khoản ấy viết.
        Cách sửa: sửa lại ngày; văn bản không ghi ngày thì bỏ dòng này.  (deadline-evidence)"
    `));

  test('năm ngoài văn bản', () =>
    expect(changed('last: 2022', 'last: 2025')).toMatchInlineSnapshot(`
    "content/thoi-han/phieu-chuyen.yaml:8  Thấy năm 2025 không có trong lời văn bản, cũng ngoài giai đoạn 2020, cần năm mà điều khoản hoặc phần đầu văn bản nêu.
      Cách sửa: sửa lại năm; văn bản không ghi năm thì bỏ.  (deadline-evidence)"
  `));

  test('năm đầu sau năm cuối', () =>
    expect(changed('first: 2021, last: 2022', 'first: 2022, last: 2021')).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:1  Thấy năm đầu 2022 sau năm cuối 2021, cần năm đầu trước năm cuối.
        Cách sửa: đổi chỗ hai năm.  (deadline-evidence)"
    `));

  test('ngày hằng năm mà không ghi những năm nào', () =>
    expect(changed('  years: { first: 2021, last: 2022 }\n', '')).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:1  Thấy days mà không có years, cần những năm có ngày ấy.
        Cách sửa: thêm years: { first: …, last: … } theo văn bản.  (deadline-evidence)"
    `));

  test('khoảng thời gian thiếu ngày cuối', () =>
    expect(changed(', 2021-09-30', '')).toMatchInlineSnapshot(`
    "content/thoi-han/phieu-chuyen.yaml:11  Thấy tu-den mà không đủ hai ngày theo thứ tự, cần ngày đầu rồi ngày cuối.
      Cách sửa: viết dates: [ngày đầu, ngày cuối].  (deadline-evidence)"
  `));

  test('hạn trước ngày ban hành', () =>
    expect(changed('first: 2021', 'first: 2020')).toMatchInlineSnapshot(`
    "content/thoi-han/phieu-chuyen.yaml:8  Thấy ngày 20/6/2020 trước ngày ban hành 03/12/2020, cần hạn đến sau khi văn bản ban hành.
      Cách sửa: bắt đầu từ năm sau, hoặc sửa ngày.  (deadline-evidence)"
  `));

  test('ngày không có trong lịch', () =>
    expect(changed('06-20', '02-30')).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:1  Thấy 1.a có chữ “trước ngày 20/6” mà không thời hạn, chỉ tiêu nào nhắc tới, cần mọi việc có kỳ hạn đều có trong bảng thời hạn.
        Cách sửa: thêm một mục có clause là 1-a.  (deadline-evidence)
      content/thoi-han/phieu-chuyen.yaml:7  Thấy mục 1, days (ngày trong năm) mục 1 là “02-30”, cần ngày có thật dạng tháng-ngày, ví dụ 07-30.
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
    `));

  test('cơ quan và nơi nhận không có trong lời', () =>
    expect(
      messages(
        valid
          .replace("asWritten: 'UBND tỉnh Kiên Giang'", "asWritten: 'UBND tỉnh An Giang'")
          .replace("asWritten: 'Ủy ban nhân dân tỉnh Kiên Giang'", "asWritten: 'Bộ Công an'"),
      ),
    ).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:9  Thấy “UBND tỉnh An Giang” không có trong lời của 1.a, cần tên cơ quan đúng như văn bản viết.
        Cách sửa: chép lại tên từ văn bản, hoặc sửa assignedBy.  (deadline-evidence)
      content/thoi-han/phieu-chuyen.yaml:10  Thấy “Bộ Công an” không có trong lời của 1.a, cần tên cơ quan đúng như văn bản viết.
        Cách sửa: chép lại tên từ văn bản, hoặc sửa assignedBy.  (deadline-evidence)"
    `));

  test('cơ quan không có trong sổ', () =>
    expect(changed('agency: ubnd-tinh-kien-giang', 'agency: ubnd-tinh-kien-gian')).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:9  Thấy mục 1, agencies (cơ quan) mục 1, agency (mã cơ quan) là “ubnd-tinh-kien-gian”, mã không có, cần mã có trong co-quan.yaml.
        Cách sửa: có phải ubnd-tinh-kien-giang không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `));

  test('một thời hạn kể hai lần', () =>
    expect(messages(valid + peak)).toMatchInlineSnapshot(`
    "content/thoi-han/phieu-chuyen.yaml:27  Thấy thời hạn này đã có ở dòng 11, cần mỗi điều một mục.
      Cách sửa: xóa một trong hai mục, hoặc sửa mục chép nhầm.  (deadline-evidence)"
  `));

  test('một chỗ có kỳ hạn bị bỏ sót', () =>
    expect(messages(peak + phase)).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:1  Thấy 1.a có chữ “trước ngày 20/6” mà không thời hạn, chỉ tiêu nào nhắc tới, cần mọi việc có kỳ hạn đều có trong bảng thời hạn.
        Cách sửa: thêm một mục có clause là 1-a.  (deadline-evidence)"
    `));

  test('văn bản có kỳ hạn mà không có bảng', () =>
    expect(messagesOf(sampleWith(clauses, {}))).toMatchInlineSnapshot(`
      "content/van-ban/phieu-chuyen.mdx:1  Thấy văn bản có việc theo kỳ hạn mà chưa có bảng thời hạn, cần tệp thoi-han/phieu-chuyen.yaml.
        Cách sửa: thêm tệp ấy, mỗi thời hạn một mục; văn bản chưa bóc bảng nào thì ghi duties: chua-boc ở phần đầu.  (deadline-evidence)"
    `));

  test('bảng của văn bản không có', () =>
    expect(messagesOf({ 'thoi-han/khong-co.yaml': '[]\n' })).toMatchInlineSnapshot(`
      "content/thoi-han/khong-co.yaml:1  Thấy bảng thời hạn không có văn bản khong-co.mdx, cần tên tệp giống tên một văn bản trong van-ban.
        Cách sửa: đổi tên tệp cho giống tên văn bản.  (deadline-evidence)"
    `));
});

describe('việc và thời hạn nói cùng một điều', () => {
  const task = `- clause: 1-a
  assignedBy: 1-a
  task: 'Báo cáo kết quả'
  lead: [${kienGiang}]
  cooperating: []
  deadline: { asWritten: 'trước ngày 20/6 và 20-12', recurrence: 6-thang }
  audience: [can-bo]
  topic: bao-cao
`;

  test('giống nhau thì qua', () => expect(messages(valid, task)).toBe(''));

  test('việc ghi kỳ khác', () =>
    expect(messages(valid, task.replace('recurrence: 6-thang', 'recurrence: quy'))).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:6  Thấy thời hạn “trước ngày 20/6 và 20-12” không có mục nào giống vậy trong content/thoi-han/phieu-chuyen.yaml, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm vào đó một mục có cùng clause, asWritten, recurrence và đủ cơ quan chủ trì, hoặc sửa thời hạn này.  (deadline-evidence)
      content/thoi-han/phieu-chuyen.yaml:1  Thấy thời hạn “trước ngày 20/6 và 20-12” mà việc của 1.a không ghi, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm deadline ấy vào việc trong content/nhiem-vu/phieu-chuyen.yaml, cùng asWritten, recurrence và cơ quan.  (deadline-evidence)"
    `));

  test('việc không ghi thời hạn', () =>
    expect(messages(valid, task.replace(/ {2}deadline: .*\n/u, ''))).toMatchInlineSnapshot(`
      "content/thoi-han/phieu-chuyen.yaml:1  Thấy thời hạn “trước ngày 20/6 và 20-12” mà việc của 1.a không ghi, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm deadline ấy vào việc trong content/nhiem-vu/phieu-chuyen.yaml, cùng asWritten, recurrence và cơ quan.  (deadline-evidence)"
    `));

  test('thời hạn thiếu cơ quan chủ trì', () =>
    expect(messages(valid.replace(`agencies: [${kienGiang}]`, 'agencies: []'), task)).toMatchInlineSnapshot(`
      "content/nhiem-vu/phieu-chuyen.yaml:6  Thấy thời hạn “trước ngày 20/6 và 20-12” không có mục nào giống vậy trong content/thoi-han/phieu-chuyen.yaml, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm vào đó một mục có cùng clause, asWritten, recurrence và đủ cơ quan chủ trì, hoặc sửa thời hạn này.  (deadline-evidence)
      content/thoi-han/phieu-chuyen.yaml:1  Thấy thời hạn “trước ngày 20/6 và 20-12” mà việc của 1.a không ghi, cần việc và thời hạn của nó nói cùng một điều.
        Cách sửa: thêm deadline ấy vào việc trong content/nhiem-vu/phieu-chuyen.yaml, cùng asWritten, recurrence và cơ quan.  (deadline-evidence)"
    `));
});

describe('ngày hằng năm của một văn kiện', () => {
  const withDay = (day: string) =>
    edited('van-kien.yaml', '  issuedOn: 2024-11-28\n', `  issuedOn: 2024-11-28\n  yearlyDay: '${day}'\n`);

  test('không có trong tên văn kiện', () =>
    expect(messagesOf(withDay('07-30'))).toMatchInlineSnapshot(`
    "content/van-kien.yaml:8  Thấy ngày 30/7 không có trong tên văn kiện “Luật Phòng, chống mua bán người”, cần ngày mà văn kiện lấy làm ngày hằng năm.
      Cách sửa: sửa yearlyDay, hoặc bỏ dòng này.  (yearly-days)"
  `));

  test('văn kiện không rõ ngày ban hành', () =>
    expect(
      messagesOf({
        'van-kien.yaml': String(withDay('07-30')['van-kien.yaml'])
          .replace("title: 'Luật Phòng, chống mua bán người'", "title: 'Lấy ngày 30/7 làm ngày toàn dân'")
          .replace('issuedOn: 2024-11-28', 'issuedOn: null'),
      }),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:8  Thấy ngày hằng năm của một văn kiện không rõ ngày ban hành, cần ngày ban hành, để biết ngày ấy có từ năm nào.
        Cách sửa: ghi issuedOn, hoặc bỏ yearlyDay.  (yearly-days)"
    `));
});
