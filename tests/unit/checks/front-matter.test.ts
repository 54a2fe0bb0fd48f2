import { describe, expect, test } from 'vitest';
import { edited, messagesOf } from '../../support/content-folder.ts';

const warning = 'canh-bao/viec-nhe.mdx';
const post = 'tin/mot-so.mdx';
const change = (from: string, to: string, path = warning): string => messagesOf(edited(path, from, to));

describe('YAML hỏng', () => {
  test('dấu hai chấm trong giá trị', () =>
    expect(change("title: 'Việc nhẹ lương cao'", 'title: Cảnh báo: việc nhẹ')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:2  Thấy dấu hai chấm hoặc dòng thụt lề lạ ở “title: Cảnh báo: việc nhẹ”, cần mỗi dòng một “khóa: giá trị”.
      Cách sửa: giá trị có dấu hai chấm thì đặt trong dấu nháy đơn, ví dụ title: 'Cảnh báo: việc nhẹ'; dòng thụt vào phải thuộc về khóa đứng trên.  (front-matter)"
  `));
  test('nháy chưa đóng', () =>
    expect(change("title: 'Việc nhẹ lương cao'", "title: 'Việc nhẹ lương cao")).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:2  Thấy dấu nháy mở mà chưa đóng ở “title: 'Việc nhẹ lương cao”, cần mỗi dấu nháy mở có một dấu nháy đóng.
      Cách sửa: thêm dấu nháy ở cuối giá trị.  (front-matter)"
  `));
  test('giá trị bắt đầu bằng @', () =>
    expect(change("title: 'Việc nhẹ lương cao'", 'title: @111 là gì')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:2  Thấy giá trị bắt đầu bằng dấu đặc biệt ở “title: @111 là gì”, cần giá trị bắt đầu bằng @, \`, % hay * được đặt trong dấu nháy.
      Cách sửa: đặt cả giá trị trong dấu nháy đơn, ví dụ use: '@111 khi an toàn'.  (front-matter)"
  `));
  test('dấu tab', () =>
    expect(change('  - { pictogram: tien', '\t- { pictogram: tien')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:10  Thấy dấu tab ở đầu dòng “- { pictogram: tien, text: 'Có người ứng tiền.' }”, cần thụt lề bằng dấu cách.
      Cách sửa: thay mỗi dấu tab bằng hai dấu cách.  (front-matter)
    content/canh-bao/viec-nhe.mdx:11  Thấy thụt lề không thẳng hàng, hoặc ngoặc chưa đóng, gần “- { pictogram: giay-to, text: 'Giữ giấy tờ.' }”, cần các mục cùng cấp thẳng cột; mỗi [ có ], mỗi { có }.
      Cách sửa: kiểm tra dòng này và dòng trước: thêm ngoặc còn thiếu, hoặc thụt lề bằng đúng số dấu cách của mục bên trên.  (front-matter)"
  `));
  test('bí danh', () =>
    expect(change('pictogram: viec-nhe', 'pictogram: *viec-nhe')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:7  Thấy giá trị bắt đầu bằng dấu đặc biệt ở “pictogram: *viec-nhe”, cần giá trị bắt đầu bằng @, \`, % hay * được đặt trong dấu nháy.
      Cách sửa: đặt cả giá trị trong dấu nháy đơn, ví dụ use: '@111 khi an toàn'.  (front-matter)"
  `));
  test('ngoặc chưa đóng', () =>
    expect(change("audience: ['người tìm việc']", "audience: ['người tìm việc'")).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:9  Thấy thụt lề không thẳng hàng, hoặc ngoặc chưa đóng, gần “signs:”, cần các mục cùng cấp thẳng cột; mỗi [ có ], mỗi { có }.
      Cách sửa: kiểm tra dòng này và dòng trước: thêm ngoặc còn thiếu, hoặc thụt lề bằng đúng số dấu cách của mục bên trên.  (front-matter)"
  `));
  test('khóa viết hai lần', () =>
    expect(change('pictogram: viec-nhe', 'pictogram: viec-nhe\npictogram: karaoke')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:8  Thấy khóa viết hai lần ở “pictogram: karaoke”, cần mỗi khóa một lần.
      Cách sửa: giữ một dòng đúng, xóa dòng kia.  (front-matter)"
  `));
  test('không có phần đầu', () =>
    expect(messagesOf({ [post]: '## Cần nhớ\n\nGọi @111.\n' })).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:1  Thấy tệp không có phần đầu (front matter), cần các dòng “khóa: giá trị” nằm giữa hai dòng ---.
      Cách sửa: thêm phần đầu theo mẫu: một dòng ---, các khóa title, summary, checkedOn, sources…, rồi một dòng ---.  (front-matter)"
  `));
  test('phần đầu không đóng', () =>
    expect(messagesOf({ [post]: '---\ntitle: Một tổng đài\n\nGọi @111.\n' })).toMatchInlineSnapshot(`
    "content/tin/mot-so.mdx:1  Thấy phần đầu tệp mở bằng --- mà không đóng, cần các dòng “khóa: giá trị” nằm giữa hai dòng ---.
      Cách sửa: thêm phần đầu theo mẫu: một dòng ---, các khóa title, summary, checkedOn, sources…, rồi một dòng ---.  (front-matter)"
  `));
  test('sổ không phải danh sách', () =>
    expect(messagesOf({ 'thuat-ngu.yaml': 'id: nan-nhan\n' })).toMatchInlineSnapshot(`
    "content/thuat-ngu.yaml:1  Thấy tệp không phải một danh sách, cần danh sách, mỗi mục bắt đầu bằng “- ”.
      Cách sửa: viết mỗi mục bắt đầu bằng “- ” như các mục có sẵn.  (front-matter)"
  `));
});

describe('khóa và giá trị', () => {
  test('ngày không có thật', () =>
    expect(change('checkedOn: 2026-11-21', 'checkedOn: 31/02/2023')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:4  Thấy checkedOn (ngày kiểm tra gần nhất) là “31/02/2023”, cần ngày có thật dạng năm-tháng-ngày.
      Cách sửa: viết lại, ví dụ checkedOn: 2023-02-28.  (front-matter)"
  `));
  test('ngày không có thật dạng năm-tháng-ngày', () =>
    expect(change('checkedOn: 2026-11-21', 'checkedOn: 2023-02-31')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:4  Thấy checkedOn (ngày kiểm tra gần nhất) là “2023-02-31”, cần ngày có thật dạng năm-tháng-ngày.
      Cách sửa: viết lại, ví dụ checkedOn: 2023-02-28.  (front-matter)"
  `));
  test('thiếu khóa', () =>
    expect(change("summary: 'Điều cần biết về việc nhẹ lương cao.'\n", '')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:1  Thấy thiếu summary (tóm tắt), cần chữ.
      Cách sửa: thêm dòng summary: '…'.  (front-matter)"
  `));
  test('thiếu ngày và danh sách', () =>
    expect(
      change('checkedOn: 2026-11-21\n', '').concat('\n', change("audience: ['người tìm việc']\n", '')),
    ).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:1  Thấy thiếu checkedOn (ngày kiểm tra gần nhất), cần ngày có thật dạng năm-tháng-ngày.
      Cách sửa: thêm dòng checkedOn: 2026-11-21.  (front-matter)
    content/canh-bao/viec-nhe.mdx:1  Thấy thiếu audience (trang nói về ai, cho ai), cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
      Cách sửa: thêm dòng audience: […].  (front-matter)"
  `));
  test('khóa lạ gần giống', () =>
    expect(change('summary:', 'sumary:')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:1  Thấy thiếu summary (tóm tắt), cần chữ.
      Cách sửa: thêm dòng summary: '…'.  (front-matter)
    content/canh-bao/viec-nhe.mdx:3  Thấy khóa lạ “sumary”, cần khóa có trong danh sách.
      Cách sửa: có phải summary (tóm tắt) không? Nếu phải thì viết summary, nếu không thì xóa dòng này.  (front-matter)"
  `));
  test('khóa lạ', () =>
    expect(change('callIds:', 'tacGia: Lan\ncallIds:')).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:14  Thấy khóa lạ “tacGia”, cần một trong các khóa: title, summary, discreetTitle, checkedOn, sources, group, pictogram, audience, signs, doNow, callIds.
        Cách sửa: xóa dòng này, hoặc viết lại tên khóa.  (front-matter)"
    `));
  test('sai loại', () =>
    expect(change("audience: ['người tìm việc']", 'audience: người tìm việc')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:8  Thấy audience (trang nói về ai, cho ai) là “người tìm việc”, cần danh sách, mỗi mục một dòng bắt đầu bằng “- ”.
      Cách sửa: viết audience: ['người tìm việc'].  (front-matter)"
  `));
  test('số thay cho chữ', () =>
    expect(change("callIds: ['111',", 'callIds: [111,')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:14  Thấy callIds (số cần gọi) mục 1 là “111”, cần chữ.
      Cách sửa: đặt trong dấu nháy: '111'.  (front-matter)"
  `));
  test('giá trị ngoài danh sách', () =>
    expect(change('kind: sai-chu', 'kind: sai-chư', 'van-ban/phieu-chuyen.dinh-chinh.yaml')).toMatchInlineSnapshot(`
      "content/van-ban/phieu-chuyen.dinh-chinh.yaml:3  Thấy mục 1, kind (loại) là “sai-chư”, cần một trong: sai-chu, mat-chu, thua-chu, nhan-muc, dau-cau, but-tich, vach-bang, so-trang, cua-nguoi-viet.
        Cách sửa: có phải “sai-chu” không? Nếu phải thì viết lại như vậy.  (front-matter)"
    `));
  test('quá dài', () =>
    expect(change('title: ', `title: '${'Việc nhẹ '.repeat(14)}' #`)).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:2  Thấy title (tiêu đề) dài 126 ký tự, cần không quá 60 ký tự.
        Cách sửa: viết ngắn lại, bớt 66 ký tự.  (front-matter)"
    `));
  test('để trống', () =>
    expect(change("title: 'Việc nhẹ lương cao'", "title: ''")).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:2  Thấy title (tiêu đề) để trống, cần có chữ.
      Cách sửa: viết nội dung, hoặc xóa dòng này nếu không bắt buộc.  (front-matter)"
  `));
  test('số mục', () =>
    expect(change("  - { pictogram: bi-mat, text: 'Giục đi kín.' }\n", '')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:9  Thấy signs (dấu hiệu) có 2 mục, cần đúng 3 mục.
      Cách sửa: viết thêm mục, mỗi mục một dòng bắt đầu bằng “- ”.  (front-matter)"
  `));
  test('điều kiện riêng của nguồn', () =>
    expect(change(', instrument: luat-53-2024-qh15 }', ' }')).toMatchInlineSnapshot(`
    "content/canh-bao/viec-nhe.mdx:6  Thấy sources (nguồn) mục 1 chưa đạt, cần url hoặc instrument.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
  `));
  test('mã viết sai dạng, trong sổ', () =>
    expect(change('id: nan-nhan', 'id: Nạn nhân', 'thuat-ngu.yaml')).toMatchInlineSnapshot(`
    "content/thuat-ngu.yaml:1  Thấy mục 1 “Nạn nhân”, id (mã) là “Nạn nhân”, cần mã không dấu: chữ thường, chữ số và dấu gạch nối, ví dụ bo-cong-an.
      Cách sửa: viết lại theo dạng này.  (front-matter)"
  `));
  test('thư điện tử', () =>
    expect(
      change("  hours: '24 giờ'", "  email: 'khong-co'\n  hours: '24 giờ'", 'duong-day-nong.yaml'),
    ).toMatchInlineSnapshot(`
    "content/duong-day-nong.yaml:10  Thấy mục 1 “111”, email (thư điện tử) là “khong-co”, cần một địa chỉ thư điện tử.
      Cách sửa: viết lại theo dạng này.  (front-matter)"
  `));
  test('con số', () =>
    expect(change('year: 2025', 'year: 2012', 'chien-dich/30-7/2025.mdx')).toMatchInlineSnapshot(`
    "content/chien-dich/30-7/2025.mdx:7  Thấy year (năm) là “2012”, cần số ít nhất 2013.
      Cách sửa: sửa lại con số.  (front-matter)"
  `));
});
