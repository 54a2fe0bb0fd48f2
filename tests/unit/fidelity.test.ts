import { describe, expect, test } from 'vitest';
import {
  firstDifference,
  joinedBreaks,
  linesOfTranscript,
  normaliseTranscript,
  sourceReadingOf,
  unexplainedCount,
} from '#domain/fidelity.ts';
import { parseOfficialText } from '#domain/official-text.ts';

const sourceOf = (body: string): string => sourceReadingOf(parseOfficialText(body));

test.each([
  ['ngắt dòng', 'phòng, chống\nmua bán\u00a0 người\n\n', 'phòng, chống mua bán người'],
  ['dấu Markdown', '## **II. NỘI DUNG**\n*Leo* m<sup>2</sup>', 'II. NỘI DUNG Leo m2'],
  ['chữ tách dấu', 'đường dây nóng'.normalize('NFD'), 'đường dây nóng'],
  ['dấu thăng trong dòng là chữ', 'Số #5 ##', 'Số #5 ##'],
  ['dấu sao không đánh dấu gì là chữ', '(*) Chú thích 2 * 3\n\n***\n\n**a', '(*) Chú thích 2 * 3 *** **a'],
  ['thẻ lẻ là chữ', 'm<sup>2 và </sup>3', 'm2 và 3'],
  ['thẻ không có bạn là chữ', 'm</sup>2 <sup>', 'm</sup>2 <sup>'],
  ['lỗi máy quét còn nguyên', 'mưa bán  người , |', 'mưa bán người , |'],
])('bản chép để so: %s', (_name, transcript, normalised) => {
  expect(normaliseTranscript(transcript)).toBe(normalised);
});

test.each([
  '# KẾ HOẠCH\n\n## II. NỘI DUNG**1. Công tác**\n\n*Leo* **đậm** m<sup>2</sup>\n- Một;\n',
  '\n\nĐộc lập – Tự do – Hạnh phúc\n\n| --- |\n',
  'Một dòng\u00a0dài\tcó tab',
])('thân bài đọc ra đúng như bản chép: %j', (body) => {
  expect(sourceOf(body)).toBe(normaliseTranscript(body));
});

test('dấu \\ trong thân bài giữ một dấu làm chữ', () => {
  expect(sourceOf('(\\*) Chú thích\n\n***\n\n\\# \\\\ \\<sup>')).toBe('(*) Chú thích # \\ <sup>');
});

describe('chỗ khác đầu tiên', () => {
  test.each([
    ['giống', 'chống mua bán', 'chống mua bán', undefined],
    ['khác chữ', 'chống mua bán', 'chống mưa bán', 7],
    ['khác hoa thường', 'Điều 1', 'điều 1', 0],
    ['thiếu chữ cuối', 'Điều 12', 'Điều 1', 6],
    ['thừa chữ cuối', 'Điều 1', 'Điều 12', 6],
    ['khác dấu cách', 'a b', 'ab', 1],
    ['mất cả bài', 'a', '', 0],
  ])('%s', (_name, expected, found, offset) => {
    expect(firstDifference(expected, found)?.offset).toBe(offset);
  });

  test('kèm lời chung quanh để tìm', () => {
    const before = 'Xây dựng kế hoạch và tổ chức thực hiện công tác phòng, chống ';
    expect(firstDifference(`${before}mua bán người`, `${before}mưa bán người`)).toMatchInlineSnapshot(`
      {
        "expected": "c hiện công tác phòng, chống mua bán người",
        "found": "c hiện công tác phòng, chống mưa bán người",
        "offset": 62,
      }
    `);
  });
});

test.each([
  ['như nhau', 'mua', 'mua', 0],
  ['đổi một chữ cái', 'mua bán', 'mưa bán', 1],
  ['thêm', 'mua bán', 'mua bán người', 6],
  ['bớt', 'mua mua bán', 'mua bán', 4],
  ['đảo hai chữ', 'ab', 'ba', 2],
  ['hai chỗ xa nhau tính cả khúc giữa', 'aXbYc', 'a1b2c', 3],
  ['hết cả bài', '', 'mua', 3],
])('số ký tự khác: %s', (_name, expected, found, count) => {
  expect(unexplainedCount(expected, found)).toBe(count);
});

test.each([
  [1, 2, 'một\nhai'],
  [2, undefined, 'hai\nba'],
  [3, 9, 'ba'],
])('dòng %s–%s của bản chép', (first, last, lines) => {
  expect(linesOfTranscript('một\nhai\nba', first, last)).toBe(lines);
});

describe('chỗ ngắt trang mà thân bài đã nối', () => {
  test('ngắt giữa câu', () => {
    const transcript =
      '1. Mục đích\n\nTổ chức tuyên truyền về phòng,\n \nchống mua bán người ở địa phương.\n\n2. Yêu cầu';
    const body = '1. Mục đích\n\nTổ chức tuyên truyền về phòng, chống mua bán người ở địa phương.\n\n2. Yêu cầu';
    expect(joinedBreaks(transcript, parseOfficialText(body))).toEqual([
      { before: 'tuyên truyền về phòng,', after: 'chống mua bán người', blockIndex: 1 },
    ]);
  });

  test('không nối chỗ nào', () => {
    expect(joinedBreaks('1. Mục đích\n\n2. Yêu cầu', parseOfficialText('1. Mục đích\n\n2. Yêu cầu'))).toEqual([]);
  });
});
