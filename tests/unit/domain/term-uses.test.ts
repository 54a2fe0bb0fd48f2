import { describe, expect, test } from 'vitest';
import { readOfficialDocument } from '#domain/official-document.ts';
import { firstUsesOf } from '#domain/term-uses.ts';

const terms = [
  { id: 'chuyen-tuyen', term: 'Chuyển tuyến' },
  { id: 'nan-nhan', term: 'Nạn nhân', forms: ['người bị mua bán'] },
  { id: 'ho-tro-nan-nhan', term: 'Hỗ trợ nạn nhân' },
  { id: 'ubnd', term: 'Ủy ban nhân dân', abbreviations: ['UBND'] },
  { id: 'dan-do', term: 'Dẫn độ' },
];
const usesIn = (body: string, found = '', read = ''): string[] =>
  firstUsesOf(
    readOfficialDocument(
      body,
      found === '' ? [] : [{ found, read, kind: 'sai-chu', isCertain: true, why: 'lỗi máy quét' }],
    ),
    terms,
  ).map(({ term, place }) => `${term.id} ${place}`);

const text = (...lines: readonly string[]): string =>
  ['UBND TỈNH MẪU', '', '# KẾ HOẠCH', '', 'Thực hiện chương trình, kế hoạch như sau:', '', ...lines].join('\n');

describe('từ khó của một văn bản', () => {
  test('mỗi từ một lần, ở chỗ dùng đầu tiên, theo thứ tự văn bản', () =>
    expect(usesIn(text('1. Tiếp nhận người bị mua bán.', '', '2. Chuyển tuyến nạn nhân.'))).toEqual([
      'nan-nhan 1',
      'chuyen-tuyen 2',
    ]));
  test('tên dài hơn không kể là tên ngắn nằm trong', () =>
    expect(usesIn(text('1. Hỗ trợ nạn nhân.', '', '2. Xác định nạn nhân.'))).toEqual([
      'ho-tro-nan-nhan 1',
      'nan-nhan 2',
    ]));
  test('phần đầu giấy, nơi nhận và chữ ký không kể', () =>
    expect(usesIn(text('1. Thực hiện.', '', '*Nơi nhận:*', '', '- UBND tỉnh;', '', 'NGUYỄN VĂN MẪU'))).toEqual([]));
  test('đọc chữ đã sửa, không đọc lỗi máy quét', () => {
    const faulty = text('1. Chuyển tuyên người về.');
    expect(usesIn(faulty)).toEqual([]);
    expect(usesIn(faulty, 'Chuyển [tuyên] người', 'tuyến')).toEqual(['chuyen-tuyen 1']);
  });
});
