import { expect, test } from 'vitest';
import { edited, messagesOf } from '../../support/content-folder.ts';

const change = (from: string, to: string): string => messagesOf(edited('tra-loi-nhanh.yaml', from, to));

test('câu có ở hai tình huống, gõ khác dấu', () =>
  expect(change("'xin về nước'", "'Bị lựa bán!'")).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:22  Thấy câu “Bị lựa bán!” đã có ở tình huống “bi-lua-ban”, dòng 4, cần mỗi câu thuộc một tình huống, kể cả khi gõ không dấu.
      Cách sửa: giữ câu ở tình huống hợp hơn, xóa câu ở tình huống kia.  (quick-answers)"
  `));
test('câu viết hai lần', () =>
  expect(change("'làm sao về nước'", "'muốn về nước'")).toMatchInlineSnapshot(`
  "content/tra-loi-nhanh.yaml:20  Thấy câu “muốn về nước” đã có ở tình huống “muon-ve-nuoc”, dòng 18, cần mỗi câu thuộc một tình huống, kể cả khi gõ không dấu.
    Cách sửa: giữ câu ở tình huống hợp hơn, xóa câu ở tình huống kia.  (quick-answers)"
`));
test('dấu đặt khác lối', () =>
  expect(change("'xin về nước'", "'uỷ ban giúp về nước'")).toMatchInlineSnapshot(`
  "content/tra-loi-nhanh.yaml:22  Thấy câu “uỷ ban giúp về nước” đặt dấu khác lối của trang, cần dấu đặt như hòa, thủy, khỏe; người đọc gõ cách nào cũng tìm ra.
    Cách sửa: viết “ủy ban giúp về nước”.  (quick-answers)"
`));
test('số được nhắc mà không có nút gọi', () =>
  expect(change("callIds: [bao-ho-cong-dan, '111']", "callIds: ['111']")).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:26  Thấy câu trả lời nhắc @bao-ho-cong-dan mà callIds (số cần gọi) không có, cần mỗi số được nhắc có nút gọi.
      Cách sửa: thêm 'bao-ho-cong-dan' vào callIds, hoặc bỏ lời nhắc.  (quick-answers)"
  `));
test('số gõ thẳng trong câu trả lời', () =>
  expect(change('Gọi @111 khi an toàn.', 'Gọi 111 khi an toàn.')).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:12  Thấy số điện thoại “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
      Cách sửa: viết @111 thay cho số.  (phone-numbers)"
  `));
test('số trong câu người ta gõ thì được', () => expect(change("'bị bán thì gọi ai'", "'gọi 111 ở đâu'")).toBe(''));
test('mã số không có', () =>
  expect(change("callIds: ['111']", "callIds: ['111', '11']")).toMatchInlineSnapshot(`
  "content/tra-loi-nhanh.yaml:14  Thấy mục 1, callIds (số cần gọi) mục 2 là “11”, mã không có, cần mã có trong duong-day-nong.yaml.
    Cách sửa: có phải 111 không? Nếu phải thì viết lại như vậy.  (internal-links)"
`));
test('liên kết tới trang không có', () =>
  expect(change('url: /duong-day-nong/', 'url: /duong-day-non/')).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:13  Thấy mục 1, links (trang đọc thêm) mục 1, url (địa chỉ) tới “/duong-day-non/” là trang không có, cần địa chỉ của một trang có thật.
      Cách sửa: có phải /duong-day-nong/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `));
test('liên kết ra trang khác', () =>
  expect(change('url: /duong-day-nong/', 'url: https://example.vn/')).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:13  Thấy liên kết ra trang khác “https://example.vn/”, cần địa chỉ trong trang này.
      Cách sửa: dẫn tới một trang ở đây; nguồn ngoài thì để trong trang ấy.  (quick-answers)"
  `));
test('mã viết hai lần', () =>
  expect(change('id: muon-ve-nuoc', 'id: bi-lua-ban')).toMatchInlineSnapshot(`
  "content/tra-loi-nhanh.yaml:15  Thấy id (mã) “bi-lua-ban” đã có ở dòng 1, cần mỗi mục một mã riêng.
    Cách sửa: đổi mã của một trong hai mục, hoặc gộp hai mục làm một.  (unique-numbers)"
`));
test('câu trả lời quá ba dòng', () =>
  expect(change("answer: ['Gọi @111 khi an toàn.']", "answer: ['A', 'B', 'C', 'D']")).toMatchInlineSnapshot(`
    "content/tra-loi-nhanh.yaml:12  Thấy mục 1 “bi-lua-ban”, answer (câu trả lời) có 4 mục, cần không quá 3 mục.
      Cách sửa: bớt mục, giữ điều cần nhất.  (front-matter)"
  `));
test('khóa lạ', () =>
  expect(change("situation: 'Muốn về nước'", "situaton: 'Muốn về nước'")).toMatchInlineSnapshot(`
  "content/tra-loi-nhanh.yaml:15  Thấy mục 2 “muon-ve-nuoc”, thiếu situation (tình huống), cần chữ.
    Cách sửa: thêm dòng situation: '…'.  (front-matter)
  content/tra-loi-nhanh.yaml:16  Thấy khóa lạ “situaton” trong mục 2 “muon-ve-nuoc”, cần khóa có trong danh sách.
    Cách sửa: có phải situation (tình huống) không? Nếu phải thì viết situation, nếu không thì xóa dòng này.  (front-matter)"
`));
