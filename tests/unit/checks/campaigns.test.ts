import { expect, test } from 'vitest';
import { edited, messagesOf } from '../../support/content-folder.ts';

const page = 'chien-dich/30-7/2025.mdx';
const event = (on: string, sourceIndex: number): string =>
  `events:\n  - on: ${on}\n    place: 'Huế'\n    what: 'Lễ phát động.'\n    sourceIndex: ${sourceIndex}\n`;
const withEvent = (on: string, sourceIndex: number): string =>
  messagesOf(edited(page, 'events: []\n', event(on, sourceIndex)));

const step = (id: string, fromDay: string, toDay: string): string => `- id: ${id}
  title: 'Chặng ${id}'
  fromDay: '${fromDay}'
  toDay: '${toDay}'
  tasks: ['Hỏi ủy ban xã.', 'Gọi @111 khi cần.']
  links: [{ text: 'Các số giúp đỡ', url: /duong-day-nong/ }]
`;
const plan = (...steps: readonly string[]): string => messagesOf({ 'viec-30-7.yaml': steps.join('') });

const fact = `- id: trai-tim-xanh-2009
  topic: trai-tim-xanh
  year: 2009
  text: 'UNODC mở chiến dịch.'
  sources: [{ title: 'UNODC', url: 'https://www.unodc.org/' }]
`;

test('đúng thì qua', () => {
  expect(withEvent('2025-07-31', 0)).toBe('');
  expect(plan(step('mot', '07-01', '07-29'), step('hai', '07-30', '07-30'))).toBe('');
  expect(messagesOf({ 'moc-30-7.yaml': fact })).toBe('');
});

test('trỏ tới trang việc theo chặng', () => {
  const link = (fragment: string) => ({
    'viec-30-7.yaml': step('mot', '07-01', '07-29'),
    ...edited('trang/an-toan.mdx', 'Gọi @111 khi an toàn.\n', `Xem [các việc](/chien-dich/#${fragment}).\n`),
  });
  expect(messagesOf(link('viec-mot'))).toBe('');
  expect(messagesOf(link('viec-hai'))).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:11  Thấy liên kết tới “/chien-dich/#viec-hai” mà trang đó không có mục “#viec-hai”, cần mục có thật trong trang.
      Cách sửa: mở trang /chien-dich/ để xem địa chỉ của mục, hoặc bỏ phần #viec-hai.  (internal-links)"
  `);
});

test('nguồn đếm quá', () =>
  expect(withEvent('2025-07-31', 1)).toMatchInlineSnapshot(`
  "content/chien-dich/30-7/2025.mdx:14  Thấy sourceIndex (thứ tự nguồn, đếm từ 0) là 1, mà trang có 1 nguồn, cần số từ 0 đến 0.
    Cách sửa: đếm lại nguồn từ 0, hoặc thêm nguồn vào sources.  (campaigns)"
`));
test('nguồn của chủ đề đếm quá', () =>
  expect(
    messagesOf(edited(page, 'themeVietnam: null', "themeVietnam: { text: 'Chung tay', sourceIndex: 3 }")),
  ).toMatchInlineSnapshot(`
    "content/chien-dich/30-7/2025.mdx:8  Thấy sourceIndex (thứ tự nguồn, đếm từ 0) là 3, mà trang có 1 nguồn, cần số từ 0 đến 0.
      Cách sửa: đếm lại nguồn từ 0, hoặc thêm nguồn vào sources.  (campaigns)"
  `));
test('sự kiện của năm khác', () =>
  expect(withEvent('2024-07-31', 0)).toMatchInlineSnapshot(`
  "content/chien-dich/30-7/2025.mdx:11  Thấy sự kiện ngày “2024-07-31” trên trang của năm 2025, cần ngày trong năm 2025.
    Cách sửa: sửa ngày, hoặc chuyển sự kiện sang trang của năm ấy.  (campaigns)"
`));
test('sự kiện không có nguồn', () =>
  expect(
    messagesOf(edited(page, 'events: []\n', event('2025-07-31', 0).replace(/ {4}sourceIndex: 0\n/, ''))),
  ).toMatchInlineSnapshot(`
    "content/chien-dich/30-7/2025.mdx:11  Thấy thiếu events (sự kiện) mục 1, sourceIndex (thứ tự nguồn, đếm từ 0), cần con số.
      Cách sửa: thêm dòng sourceIndex: 1.  (front-matter)"
  `));
test('chặng hết trước khi bắt đầu; chặng chồng chặng; ngày không có thật', () => {
  expect(plan(step('mot', '07-14', '07-01'))).toMatchInlineSnapshot(`
    "content/viec-30-7.yaml:4  Thấy chặng “mot” kết thúc ngày “07-01”, trước ngày bắt đầu “07-14”, cần ngày cuối không trước ngày đầu.
      Cách sửa: đổi lại hai ngày; chặng một ngày thì ghi hai ngày bằng nhau.  (campaigns)"
  `);
  expect(plan(step('mot', '07-01', '07-15'), step('hai', '07-15', '07-29'))).toMatchInlineSnapshot(`
    "content/viec-30-7.yaml:9  Thấy chặng “hai” bắt đầu ngày “07-15”, khi chặng “mot” chưa hết, cần ngày sau “07-15”.
      Cách sửa: xếp các chặng theo thứ tự trong năm, không chồng ngày.  (campaigns)"
  `);
  expect(plan(step('mot', '07-01', '07-32'))).toMatchInlineSnapshot(`
    "content/viec-30-7.yaml:4  Thấy mục 1 “mot”, toDay (đến ngày nào trong năm) là “07-32”, cần ngày có thật dạng tháng-ngày, ví dụ 07-30.
      Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
  `);
});
test('mốc không có nguồn', () =>
  expect(messagesOf({ 'moc-30-7.yaml': fact.replace(/sources: .*/, 'sources: []') })).toMatchInlineSnapshot(`
    "content/moc-30-7.yaml:5  Thấy mục 1 “trai-tim-xanh-2009”, sources (nguồn) có 0 mục, cần ít nhất 1 mục.
      Cách sửa: viết thêm mục, mỗi mục một dòng bắt đầu bằng “- ”.  (front-matter)"
  `));
