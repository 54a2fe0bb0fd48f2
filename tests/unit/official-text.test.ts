import { expect, test } from 'vitest';
import { parseOfficialText, readingTextOf, sourceTextOf } from '#domain/official-text.ts';

const emphasisOf = (line: string) => parseOfficialText(line)[0]?.runs.map(({ text, emphasis }) => [text, emphasis]);

test('mỗi dòng có chữ là một khối; khoảng trắng thừa co lại', () => {
  const blocks = parseOfficialText('\nỦY BAN  NHÂN DÂN\t \n\n\n# KẾ HOẠCH\n1.\u00a0Mục đích  \r\n');
  expect(blocks.map((block) => [block.level, sourceTextOf(block)])).toEqual([
    [0, 'ỦY BAN NHÂN DÂN'],
    [1, 'KẾ HOẠCH'],
    [0, '1. Mục đích'],
  ]);
});

test.each([
  ['chữ thường', [['chữ thường', 'none']]],
  [
    'biết./. *Leo*',
    [
      ['biết./. ', 'none'],
      ['Leo', 'italic'],
    ],
  ],
  ['**KT. CHỦ TỊCH**', [['KT. CHỦ TỊCH', 'bold']]],
  ['***cả hai***', [['cả hai', 'bold']]],
  [
    'm<sup>2</sup> đất',
    [
      ['m', 'none'],
      ['2', 'raised'],
      [' đất', 'none'],
    ],
  ],
  [
    '*nghiêng **và đậm***',
    [
      ['nghiêng ', 'italic'],
      ['và đậm', 'bold'],
    ],
  ],
])('kiểu chữ của “%s”', (line, runs) => {
  expect(emphasisOf(line)).toEqual(runs);
});

test('dấu Markdown khác là chữ của văn bản', () => {
  const line = '1. [xem] `mã` _gạch_ > | <b>đ</b> {đ} \\ 1) ~~bỏ~~ & ---';
  expect(parseOfficialText(line).map(sourceTextOf)).toEqual([line]);
});

test.each([
  ['# KẾ HOẠCH', 1],
  ['## I. MỤC ĐÍCH', 2],
  ['### 1. Mục đích', 3],
  ['#### a) Điểm', 4],
  ['Số: 45/KH #5', 0],
])('bậc của “%s” là %i', (line, level) => {
  expect(parseOfficialText(line)[0]?.level).toBe(level);
});

test('hai đề mục bị máy quét dính vào nhau thành hai khối liền, không thêm dấu cách', () => {
  const blocks = parseOfficialText('## II. NỘI DUNG**1. Công tác chỉ đạo.**');
  expect(blocks.map((block) => [block.level, block.isGlued, sourceTextOf(block)])).toEqual([
    [2, false, 'II. NỘI DUNG'],
    [3, true, '1. Công tác chỉ đạo.'],
  ]);
});

test('hai dòng tên bị dính giữ cùng bậc', () => {
  expect(parseOfficialText('# KẾ HOẠCH**Năm 2020**').map(({ level }) => level)).toEqual([1, 1]);
});

test('đề mục đậm cả dòng không phải hai đề mục dính', () => {
  expect(parseOfficialText('## **I. MỤC ĐÍCH**').map(sourceTextOf)).toEqual(['I. MỤC ĐÍCH']);
});

test('*** đứng riêng mở văn bản kèm theo và không phải chữ', () => {
  const blocks = parseOfficialText('Nguyễn Xuân Phúc\n\n***\n\nTHỦ TƯỚNG CHÍNH PHỦ\n\n# KẾ HOẠCH');
  expect(blocks.map((block) => [block.startsPart, sourceTextOf(block)])).toEqual([
    [false, 'Nguyễn Xuân Phúc'],
    [true, 'THỦ TƯỚNG CHÍNH PHỦ'],
    [false, 'KẾ HOẠCH'],
  ]);
});

test('chữ tách dấu (NFD) đọc thành chữ liền dấu', () => {
  expect(parseOfficialText('Đường dây nóng, trẻ em'.normalize('NFD')).map(sourceTextOf)).toEqual([
    'Đường dây nóng, trẻ em',
  ]);
});

test('bản nguồn bỏ chữ thêm, bản đọc bỏ chữ sai', () => {
  const runs = [
    { text: 'chống ', emphasis: 'none', change: 'kept' },
    { text: 'mưa', emphasis: 'none', change: 'removed' },
    { text: 'mua', emphasis: 'none', change: 'added' },
    { text: ' |', emphasis: 'none', change: 'removed' },
  ] as const;
  const block = { level: 0, isGlued: false, startsPart: false, runs };
  expect(sourceTextOf(block)).toBe('chống mưa |');
  expect(readingTextOf(block)).toBe('chống mua');
});
