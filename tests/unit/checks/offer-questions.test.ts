import { expect, test } from 'vitest';
import { messagesOf } from '../../support/content-folder.ts';

const question = (id: string, more = ''): string => `- id: ${id}
  group: tien
  weight: can-hoi-them
  text: 'Đòi nộp tiền trước (${id})?'
  why: 'Chỉ nộp khi có biên nhận.'
  path: /canh-bao/viec-nhe/
  checkedOn: 2026-11-22
  sources: [{ title: 'Luật', instrument: luat-53-2024-qh15 }]
${more}`;
const list = (count: number): string =>
  Array.from({ length: count }, (_, index) => question(`cau-${index + 1}`)).join('');
const messages = (content: string): string => messagesOf({ 'kiem-tra.yaml': content });
const change = (from: string, to: string): string => {
  const valid = list(12);
  expect(valid).toContain(from);
  return messages(valid.replace(from, () => to));
};

test.each([12, 15])('%i câu đúng thì qua', (count) => expect(messages(list(count))).toBe(''));

test('ít câu quá, nhiều câu quá', () => {
  expect(messages(list(11))).toMatchInlineSnapshot(`
    "content/kiem-tra.yaml:1  Thấy 11 câu hỏi, cần từ 12 đến 15 câu, vừa một tờ giấy.
      Cách sửa: thêm 1 câu.  (offer-questions)"
  `);
  expect(messages(list(16))).toMatchInlineSnapshot(`
    "content/kiem-tra.yaml:1  Thấy 16 câu hỏi, cần từ 12 đến 15 câu, vừa một tờ giấy.
      Cách sửa: gộp hoặc bớt 1 câu.  (offer-questions)"
  `);
});

test('không phải câu hỏi', () =>
  expect(change('(cau-3)?', '(cau-3).')).toMatchInlineSnapshot(`
  "content/kiem-tra.yaml:20  Thấy câu “Đòi nộp tiền trước (cau-3).” không phải câu hỏi, cần câu hỏi kết thúc bằng dấu ?, trả lời “có” là dấu hiệu xấu.
    Cách sửa: viết lại thành câu hỏi.  (offer-questions)"
`));

test('quá một tin nhắn có dấu', () =>
  expect(change('Đòi nộp tiền trước (cau-2)?', `Đòi nộp tiền trước ${'ấ'.repeat(42)}?`)).toMatchInlineSnapshot(`
    "content/kiem-tra.yaml:12  Thấy câu “Đòi nộp tiền trước ấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấấ…” thành tin nhắn có dấu dài 71 ký tự, cần một tin: không quá 70 ký tự, kể cả “Hỏi …” ở cuối.
      Cách sửa: bớt 1 ký tự.  (offer-questions)"
  `));

test('vừa khít một tin thì qua', () =>
  expect(change('Đòi nộp tiền trước (cau-2)?', `Đòi nộp tiền trước ${'ấ'.repeat(41)}?`)).toBe(''));

test('biểu tượng', () =>
  expect(change('trước (cau-2)?', 'trước 💰?')).toMatchInlineSnapshot(`
  "content/kiem-tra.yaml:12  Thấy câu “Đòi nộp tiền trước 💰?” có ký tự mà tin nhắn không dấu không có, cần chữ, số và dấu câu thường.
    Cách sửa: bỏ biểu tượng và ký tự lạ.  (offer-questions)"
`));

test('trang không có; trang không phải cảnh báo', () => {
  expect(change('path: /canh-bao/viec-nhe/', 'path: /canh-bao/viec-nh/')).toMatchInlineSnapshot(`
    "content/kiem-tra.yaml:6  Thấy mục 1, path (địa chỉ trong trang) tới “/canh-bao/viec-nh/” là trang không có, cần địa chỉ của một trang có thật.
      Cách sửa: có phải /canh-bao/viec-nhe/ không? Nếu phải thì viết lại như vậy.  (internal-links)"
  `);
  expect(change('path: /canh-bao/viec-nhe/', 'path: /an-toan/')).toMatchInlineSnapshot(`
    "content/kiem-tra.yaml:6  Thấy path (địa chỉ trong trang) là “/an-toan/”, cần một trang cảnh báo, trợ giúp hoặc giải thích luật.
      Cách sửa: viết địa chỉ dạng /canh-bao/ten-trang/.  (offer-questions)"
  `);
});

test('mức lạ, thiếu lý do', () => {
  expect(change('weight: can-hoi-them', 'weight: can-hoi')).toMatchInlineSnapshot(`
    "content/kiem-tra.yaml:3  Thấy mục 1 “cau-1”, weight (mức nặng) là “can-hoi”, cần một trong: rat-nguy-hiem, can-hoi-them.
      Cách sửa: có phải “can-hoi-them” không? Nếu phải thì viết lại như vậy.  (front-matter)"
  `);
  expect(change("  why: 'Chỉ nộp khi có biên nhận.'\n", '')).toMatchInlineSnapshot(`
    "content/kiem-tra.yaml:1  Thấy mục 1 “cau-1”, thiếu why (lý do), cần chữ.
      Cách sửa: thêm dòng why: '…'.  (front-matter)"
  `);
});

test('số gõ thẳng', () =>
  expect(change('khi có biên nhận.', 'khi đã gọi 111.')).toMatchInlineSnapshot(`
  "content/kiem-tra.yaml:5  Thấy số điện thoại “111”, cần lời nhắc @mã, vì số chỉ được ghi trong duong-day-nong.yaml.
    Cách sửa: viết @111 thay cho số.  (phone-numbers)"
`));

test('mã viết hai lần', () =>
  expect(change('id: cau-2\n', 'id: cau-1\n')).toMatchInlineSnapshot(`
  "content/kiem-tra.yaml:9  Thấy id (mã) “cau-1” đã có ở dòng 1, cần mỗi mục một mã riêng.
    Cách sửa: đổi mã của một trong hai mục, hoặc gộp hai mục làm một.  (unique-numbers)"
`));
