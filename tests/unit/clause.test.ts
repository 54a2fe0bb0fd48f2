import { describe, expect, test } from 'vitest';
import { clausesOf, labelOf } from '#domain/clause.ts';
import { parseOfficialText } from '#domain/official-text.ts';

const labelled = (body: string, partFrom = Number.POSITIVE_INFINITY) =>
  parseOfficialText(body).map((block, blockIndex) => ({ block, blockIndex, part: blockIndex >= partFrom ? 1 : 0 }));
const addressesOf = (lines: readonly string[], partFrom?: number): string[] =>
  clausesOf(labelled(lines.join('\n\n'), partFrom)).map(({ address }) => address);

test.each([
  ['Chương II. Tổ chức thực hiện', 'chuong', 'Chương II. ', 'chuong-ii'],
  ['Điều 5. Hiệu lực thi hành', 'dieu', 'Điều 5. ', 'dieu-5'],
  ['Điều 12: Hiệu lực', 'dieu', 'Điều 12: ', 'dieu-12'],
  ['IV. TỔ CHỨC THỰC HIỆN', 'muc', 'IV. ', 'iv'],
  ['2.1. Bộ Công an', 'tieu-muc', '2.1. ', '1'],
  ['2.10 Bộ Quốc phòng', 'tieu-muc', '2.10 ', '10'],
  ['1. Mục đích', 'khoan', '1. ', '1'],
  ['d) Nội dung', 'diem', 'd) ', 'd'],
  ['đ) Kinh phí', 'diem', 'đ) ', 'dd'],
  ['(1) Nâng cao nhận thức', 'tiet', '(1) ', '1'],
  ['- (2) Phối hợp', 'tiet', '- (2) ', '2'],
  ['- Xác định trách nhiệm', 'gach', '- ', ''],
])('nhãn của “%s”', (line, rank, text, step) => {
  expect(labelOf(line)).toEqual({ rank, text, step });
});

test.each([
  'Căn cứ Điều 5 của Luật',
  'năm 2023. Các bộ',
  '2.1.3 Không có bậc này',
  '-không cách',
  'I.Nhãn dính chữ',
  '1.000 đồng',
  'a. Không phải điểm',
  '',
])('không nhãn: “%s”', (line) => {
  expect(labelOf(line)).toBeUndefined();
});

describe('địa chỉ', () => {
  test('mỗi cấp nối vào cấp trên, gạch đầu dòng đếm trong cấp của nó', () => {
    const lines = [
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '- Một',
      '- Hai',
      '2. Yêu cầu',
      '- Ba',
      'II. NỘI DUNG',
      '2.1. Bộ Công an',
    ];
    expect(addressesOf([...lines, 'a) Chủ trì', 'đ) Phối hợp', '(1) Việc đầu'])).toEqual([
      'i',
      'i-1',
      'i-1-1',
      'i-1-2',
      'i-2',
      'i-2-1',
      'ii',
      'ii-1',
      'ii-1-a',
      'ii-1-dd',
      'ii-1-dd-1',
    ]);
  });

  test('số trong ngoặc và gạch đầu dòng là cùng một cấp', () => {
    expect(addressesOf(['a) Nội dung', '- (1) Một', '- (2) Hai', '(3) Ba'])).toEqual(['a', 'a-1', 'a-2', 'a-3']);
  });

  test('hai nhãn trùng nhau đều còn, cái sau mang -lap-2', () => {
    expect(addressesOf(['1. Mục đích', '1. Mục đích lặp', '- Con của cái sau'])).toEqual(['1', '1-lap-2', '1-lap-2-1']);
  });

  test('văn bản kèm theo đánh số lại từ đầu', () => {
    expect(addressesOf(['Điều 1. Ban hành', 'I. MỤC ĐÍCH', '- Một'], 1)).toEqual(['dieu-1', 'i', 'i-1']);
  });

  test('dòng không nhãn không có địa chỉ', () => {
    expect(addressesOf(['1. Mục đích', 'Lời nối tiếp.', '2. Yêu cầu'])).toEqual(['1', '2']);
  });

  test('chữ tách dấu (NFD) và nhãn bị sửa cho cùng địa chỉ', () => {
    expect(addressesOf(['Điều 3. Trách nhiệm', 'đ) Bộ Công an'].map((line) => line.normalize('NFD')))).toEqual([
      'dieu-3',
      'dieu-3-dd',
    ]);
  });
});

test('một mục mang nhãn, lời, cấp và nơi bắt đầu', () => {
  const [heading, point] = clausesOf(labelled('## II. NỘI DUNG\n\na) Nâng cao **nhận thức**'));
  expect(heading).toEqual({
    address: 'ii',
    label: 'II.',
    rank: 'muc',
    depth: 0,
    parent: undefined,
    blockIndex: 0,
    text: 'NỘI DUNG',
    isHeading: true,
  });
  expect(point).toMatchObject({
    address: 'ii-a',
    label: 'a)',
    depth: 1,
    parent: 'ii',
    text: 'Nâng cao nhận thức',
    isHeading: false,
  });
});
