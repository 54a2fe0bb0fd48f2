import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../support/content-folder.ts';
import { sampleWith } from '../../support/sample-text.ts';

const clause =
  '1. UBND tỉnh Kiên Giang bảo đảm đến năm 2021 ít nhất 30% số xã có mô hình, 95% nạn nhân được hỗ trợ, mở 04 đợt truyền thông và in 1.000 tờ rơi.';

const row = (asWritten: string, fields: string): string => `- clause: '1'
  target: 'Chỉ tiêu thử'
  asWritten: '${asWritten}'
  ${fields.split('; ').join('\n  ')}
`;
const models = row('ít nhất 30% số xã', "comparator: it-nhat; value: 30; unit: '%'; year: 2021");
const victims = row('95% nạn nhân', "comparator: dat; value: 95; unit: '%'; year: null");
const rounds = row('04 đợt truyền thông', "comparator: dat; value: 4; unit: 'đợt'; year: 2020");
const leaflets = row('1.000 tờ rơi', "comparator: dat; value: 1000; unit: 'tờ rơi'; year: null");
const owner = `  assignedBy: '1'
  agencies: [{ agency: ubnd-tinh-kien-giang, asWritten: 'UBND tỉnh Kiên Giang' }]
`;
const valid = models + owner + victims + rounds + leaflets;

const messages = (list: string): string => messagesOf(sampleWith(clause, { 'chi-tieu': list }));
const changed = (from: string, to: string): string => {
  if (!valid.includes(from)) throw new Error(`Không có “${from}”`);
  return messages(valid.replace(from, to));
};

describe('bảng chỉ tiêu', () => {
  test('chỉ tiêu có trong lời văn bản thì qua', () => expect(messages(valid)).toBe(''));

  test('điều khoản không có', () =>
    expect(changed("clause: '1'", 'clause: ii-9')).toMatchInlineSnapshot(`
    "content/chi-tieu/phieu-chuyen.yaml:1  Thấy địa chỉ “ii-9” không có trong văn bản, cần địa chỉ của một điều khoản có thật.
      Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (target-evidence)
    content/chi-tieu/phieu-chuyen.yaml:1  Thấy 1 có con số 30% mà không chỉ tiêu nào nhắc tới, cần mọi tỷ lệ phải đạt đều có trong bảng chỉ tiêu.
      Cách sửa: thêm vào chi-tieu/phieu-chuyen.yaml một mục có clause là 1.  (target-evidence)"
  `));

  test('chỗ giao việc không có', () =>
    expect(changed("assignedBy: '1'", 'assignedBy: iv-1')).toMatchInlineSnapshot(`
    "content/chi-tieu/phieu-chuyen.yaml:8  Thấy địa chỉ “iv-1” không có trong văn bản, cần địa chỉ của một điều khoản có thật.
      Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (target-evidence)"
  `));

  test('lời không có trong điều khoản', () =>
    expect(changed('95% nạn nhân', '95% số nạn nhân')).toMatchInlineSnapshot(`
      "content/chi-tieu/phieu-chuyen.yaml:12  Thấy lời chỉ tiêu “95% số nạn nhân” không có trong lời của 1, cần lời chỉ tiêu đúng như văn bản viết.
        Cách sửa: chép lại lời chỉ tiêu từ văn bản.  (target-evidence)"
    `));

  test('con số khác con số trong lời', () =>
    expect(changed('value: 4', 'value: 40')).toMatchInlineSnapshot(`
    "content/chi-tieu/phieu-chuyen.yaml:21  Thấy con số 40 không có trong “04 đợt truyền thông”, cần con số, đơn vị và cách so đúng như văn bản viết.
      Cách sửa: sửa value, hoặc chép lại asWritten cho đủ chữ.  (target-evidence)"
  `));

  test('đơn vị khác', () =>
    expect(changed("unit: 'đợt'", "unit: 'lớp'")).toMatchInlineSnapshot(`
    "content/chi-tieu/phieu-chuyen.yaml:22  Thấy đơn vị “lớp” không có trong “04 đợt truyền thông”, cần con số, đơn vị và cách so đúng như văn bản viết.
      Cách sửa: sửa unit, hoặc chép lại asWritten cho đủ chữ.  (target-evidence)"
  `));

  test('cách so không có trong lời', () =>
    expect(changed('comparator: it-nhat', 'comparator: tren')).toMatchInlineSnapshot(`
      "content/chi-tieu/phieu-chuyen.yaml:4  Thấy chữ “trên” không có trong “ít nhất 30% số xã”, cần con số, đơn vị và cách so đúng như văn bản viết.
        Cách sửa: sửa comparator, hoặc chép lại asWritten cho đủ chữ.  (target-evidence)"
    `));

  test('năm ngoài văn bản', () =>
    expect(changed('year: 2021', 'year: 2022')).toMatchInlineSnapshot(`
    "content/chi-tieu/phieu-chuyen.yaml:7  Thấy năm 2022 không có trong lời văn bản, cũng ngoài giai đoạn 2020, cần năm mà điều khoản hoặc phần đầu văn bản nêu.
      Cách sửa: sửa lại năm; văn bản không ghi năm thì bỏ.  (target-evidence)"
  `));

  test('cơ quan không có trong lời', () =>
    expect(changed("asWritten: 'UBND tỉnh Kiên Giang'", "asWritten: 'UBND tỉnh An Giang'")).toMatchInlineSnapshot(`
      "content/chi-tieu/phieu-chuyen.yaml:9  Thấy “UBND tỉnh An Giang” không có trong lời của 1, cần tên cơ quan đúng như văn bản viết.
        Cách sửa: chép lại tên từ văn bản, hoặc sửa assignedBy.  (target-evidence)"
    `));

  test('cơ quan không có trong sổ', () =>
    expect(changed('ubnd-tinh-kien-giang', 'ubnd-tinh-kien-gian')).toMatchInlineSnapshot(`
      "content/chi-tieu/phieu-chuyen.yaml:9  Thấy mục 1, agencies (cơ quan) mục 1, agency (mã cơ quan) là “ubnd-tinh-kien-gian”, mã không có, cần mã có trong co-quan.yaml.
        Cách sửa: có phải ubnd-tinh-kien-giang không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `));

  test('một chỉ tiêu kể hai lần', () =>
    expect(messages(valid + rounds)).toMatchInlineSnapshot(`
    "content/chi-tieu/phieu-chuyen.yaml:31  Thấy chỉ tiêu này đã có ở dòng 17, cần mỗi điều một mục.
      Cách sửa: xóa một trong hai mục, hoặc sửa mục chép nhầm.  (target-evidence)"
  `));

  test('một tỷ lệ bị bỏ sót', () =>
    expect(messages(models + rounds)).toMatchInlineSnapshot(`
    "content/chi-tieu/phieu-chuyen.yaml:1  Thấy 1 có con số 95% mà không chỉ tiêu nào nhắc tới, cần mọi tỷ lệ phải đạt đều có trong bảng chỉ tiêu.
      Cách sửa: thêm vào chi-tieu/phieu-chuyen.yaml một mục có clause là 1.  (target-evidence)"
  `));

  test('cùng một tỷ lệ hai lần trong một điều khoản thì cần hai mục', () =>
    expect(
      messagesOf(
        sampleWith('1. 90% số vụ được truy tố, 90% số vụ được xét xử.', {
          'chi-tieu': row('90% số vụ được truy tố', "comparator: dat; value: 90; unit: '%'; year: null"),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "content/chi-tieu/phieu-chuyen.yaml:1  Thấy 1 có con số 90% mà không chỉ tiêu nào nhắc tới, cần mọi tỷ lệ phải đạt đều có trong bảng chỉ tiêu.
        Cách sửa: thêm vào chi-tieu/phieu-chuyen.yaml một mục có clause là 1.  (target-evidence)"
    `));

  test('văn bản có tỷ lệ mà không có bảng', () =>
    expect(messagesOf(sampleWith('1. Đạt 2,5% số vụ.', {}))).toMatchInlineSnapshot(`
      "content/van-ban/phieu-chuyen.mdx:1  Thấy 1 có con số 2,5% mà không chỉ tiêu nào nhắc tới, cần mọi tỷ lệ phải đạt đều có trong bảng chỉ tiêu.
        Cách sửa: thêm vào chi-tieu/phieu-chuyen.yaml một mục có clause là 1; văn bản chưa bóc bảng nào thì ghi duties: chua-boc ở phần đầu.  (target-evidence)"
    `));

  test('bảng của văn bản không có', () =>
    expect(messagesOf({ 'chi-tieu/khong-co.yaml': '[]\n' })).toMatchInlineSnapshot(`
      "content/chi-tieu/khong-co.yaml:1  Thấy bảng chỉ tiêu không có văn bản khong-co.mdx, cần tên tệp giống tên một văn bản trong van-ban.
        Cách sửa: đổi tên tệp cho giống tên văn bản.  (target-evidence)"
    `));

  test('cách so lạ, thiếu năm', () =>
    expect(
      messages(valid.replace('comparator: it-nhat', 'comparator: it-nhất').replace('year: 2020\n', '\n')),
    ).toMatchInlineSnapshot(`
      "content/chi-tieu/phieu-chuyen.yaml:1  Thấy 1 có con số 30% mà không chỉ tiêu nào nhắc tới, cần mọi tỷ lệ phải đạt đều có trong bảng chỉ tiêu.
        Cách sửa: thêm vào chi-tieu/phieu-chuyen.yaml một mục có clause là 1.  (target-evidence)
      content/chi-tieu/phieu-chuyen.yaml:4  Thấy mục 1, comparator (so với mốc) là “it-nhất”, cần một trong: dat, it-nhat, tren, khong-qua, tang, tang-it-nhat, giam, giam-it-nhat.
        Cách sửa: có phải “it-nhat” không? Nếu phải thì viết lại như vậy.  (front-matter)
      content/chi-tieu/phieu-chuyen.yaml:17  Thấy mục 3, thiếu year (năm), cần con số.
        Cách sửa: thêm dòng year: 1.  (front-matter)"
    `));
});
