import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsIn, citationsOf } from '#domain/citation.ts';
import { contextOf } from '#domain/citation-context.ts';
import { readCitationRegister } from '#domain/citation-register.ts';
import { readOfficialDocument } from '#domain/official-document.ts';
import { instruments } from '../../support/registers.ts';

const register = readCitationRegister(instruments);

/** `words → what they mean` for every citation of a text that stands nowhere in particular. */
const cited = (text: string, year?: number): string[] =>
  citationsIn({ text, place: '', clauses: [] }, register, year).map(
    ({ words, instrument, place }) => `${words} → ${instrument ?? place ?? '?'}`,
  );

describe('các cách dẫn', () => {
  test.each([
    ['theo Quyết định số 793/QĐ-TTg ngày 10/5/2016.', ['Quyết định số 793/QĐ-TTg → qd-793-qd-ttg']],
    ['theo QĐ 793/QĐ-TTg', ['QĐ 793/QĐ-TTg → qd-793-qd-ttg']],
    ['Quyết định số: 793 /QĐ – TTg', ['Quyết định số: 793 /QĐ – TTg → qd-793-qd-ttg']],
    ['(số 793/QĐ-TTg)', ['số 793/QĐ-TTg → qd-793-qd-ttg']],
    ['KH 1600/KH-C41', ['KH 1600/KH-C41 → kh-1600-kh-c41']],
    ['Kế hoạch số 1600/KH-C41-C42', ['Kế hoạch số 1600/KH-C41-C42 → kh-1600-kh-c41']],
    ['Chương trình 130/CP năm 2020', ['Chương trình 130/CP → qd-2546-qd-ttg']],
    [
      'Chương trình phòng, chống mua bán người giai đoạn 2016–2020',
      ['Chương trình phòng, chống mua bán người giai đoạn 2016–2020 → qd-2546-qd-ttg'],
    ],
    ['Công ước ACTIP; Công ước TOC', ['Công ước ACTIP → cong-uoc-actip', 'Công ước TOC → cong-uoc-toc']],
    [
      'dự án Luật Phòng, chống mua bán người (sửa đổi)',
      ['Luật Phòng, chống mua bán người (sửa đổi) → luat-53-2024-qh15'],
    ],
    ['Luật Phòng, chống mua bán người.', ['Luật Phòng, chống mua bán người → luat-66-2011-qh12']],
    [
      'Luật Phòng, chống mua bán người số 53/2024/QH15',
      ['Luật Phòng, chống mua bán người số 53/2024/QH15 → luat-53-2024-qh15'],
    ],
    ['Luật Điều ước quốc tế ngày 9/4/2016', ['Luật Điều ước quốc tế → luat-dieu-uoc-quoc-te-2016']],
    ['Bộ luật Hình sự năm 2015', ['Bộ luật Hình sự → bo-luat-hinh-su-2015']],
    ['Nghị quyết số 02/2019/NQ-HĐTP (ngày 11/01/2019)', ['Nghị quyết số 02/2019/NQ-HĐTP → nq-02-2019-nq-hdtp']],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));
});

describe('gần giống thì không dẫn: sai còn hại hơn thiếu', () => {
  test.each([
    ['Quyết định số 793/QĐ-BCA', ['Quyết định số 793/QĐ-BCA → ?']],
    ['Quyết định số 7930/QĐ-TTg', ['Quyết định số 7930/QĐ-TTg → ?']],
    ['Quyết định số 793/QĐ-TTg ngày 10/5/2017', ['Quyết định số 793/QĐ-TTg → ?']],
    ['Quyết định số 793/QĐ-TTg ngày 11 tháng 5 năm 2016', ['Quyết định số 793/QĐ-TTg → ?']],
    ['Quyết định số 793/QĐ-TTg năm 2012', ['Quyết định số 793/QĐ-TTg → ?']],
    ['Kế hoạch số 1600/KH-C41-C45', ['Kế hoạch số 1600/KH-C41-C45 → ?']],
    ['Nghị quyết 130/CP', ['Nghị quyết 130/CP → ?']],
    ['Ban Chỉ đạo 138/CP, Ban Chỉ đạo 138/TP', []],
    ['Điều 150 Luật Đất đai', ['Điều 150 → ?']],
    ['Điều 150 Luật Đất đai và Bộ luật Hình sự', ['Điều 150 → ?', 'Bộ luật Hình sự → bo-luat-hinh-su-2015']],
    ['Điều 5 và các quy định của Bộ luật Hình sự', ['Điều 5 → ?', 'Bộ luật Hình sự → bo-luat-hinh-su-2015']],
    ['Điều 150. Bộ luật Hình sự', ['Điều 150 → ?', 'Bộ luật Hình sự → bo-luat-hinh-su-2015']],
    ['Điều 8 Thông tư số 7/2020/TT-BCA', ['Điều 8 → ?', 'Thông tư số 7/2020/TT-BCA → ?']],
    ['Bộ luật Hình sự năm 1999', ['Bộ luật Hình sự → ?']],
    ['Luật Điều ước quốc tế ngày 24 tháng 6 năm 2005', ['Luật Điều ước quốc tế → ?']],
    ['Luật Tương trợ tư pháp về hình sự', ['Luật Tương trợ tư pháp → ?']],
    ['Luật Trẻ em (sửa đổi)', ['Luật Trẻ em → ?']],
    ['Luật Phòng, chống mua bán người số 66/2020/QH14', ['Luật Phòng, chống mua bán người số 66/2020/QH14 → ?']],
    ['Luật Phòng, chống mua bán ngườI', []],
    ['LUẬT PHÒNG, CHỐNG MUA BÁN NGƯỜI', []],
    ['Hiệp định về hợp tác phòng, chống mua bán người với Lào', []],
    ['các quy định của Công ước', []],
    ['điều 5 xe, khoản 5 triệu, điểm a', []],
    ['theo Điều 150, 12 tháng tù', ['Điều 150 → ?']],
    ['tiết (1), mục II', ['tiết (1) → ?', 'mục II → ?']],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));

  test('văn bản năm 2012 không dẫn quyết định năm 2016', () => {
    expect(cited('Quyết định số 793/QĐ-TTg', 2012)).toEqual(['Quyết định số 793/QĐ-TTg → ?']);
    expect(cited('Quyết định số 793/QĐ-TTg', 2016)).toEqual(['Quyết định số 793/QĐ-TTg → qd-793-qd-ttg']);
  });

  test('từ khi luật mới có hiệu lực, tên trơn không còn chỉ luật cũ', () => {
    expect(cited('Luật Phòng, chống mua bán người', 2024)).toEqual([
      'Luật Phòng, chống mua bán người → luat-66-2011-qh12',
    ]);
    expect(cited('Luật Phòng, chống mua bán người', 2025)).toEqual(['Luật Phòng, chống mua bán người → ?']);
  });
});

describe('điều của văn kiện nêu trong cùng câu', () => {
  const code = 'bo-luat-hinh-su-2015';
  test.each([
    ['Điều 150 Bộ luật Hình sự', [`Điều 150 → ${code}`, `Bộ luật Hình sự → ${code}`]],
    ['Điều 150, 151 của Bộ luật Hình sự', [`Điều 150 → ${code}`, `151 → ${code}`, `Bộ luật Hình sự → ${code}`]],
    ['các Điều 150 và 151 Bộ luật Hình sự', [`Điều 150 → ${code}`, `151 → ${code}`, `Bộ luật Hình sự → ${code}`]],
    [
      'điểm a, b khoản 1 Điều 150 Bộ luật Hình sự',
      [`điểm a → ${code}`, `b khoản 1 Điều 150 → ${code}`, `Bộ luật Hình sự → ${code}`],
    ],
    [
      'khoản 1 Điều 2 Luật Phòng, chống mua bán người',
      ['khoản 1 Điều 2 → luat-66-2011-qh12', 'Luật Phòng, chống mua bán người → luat-66-2011-qh12'],
    ],
    [
      'Điều 150 về tội mua bán người và Điều 151 về tội mua bán người dưới 16 tuổi, Bộ luật hình sự',
      [`Điều 150 → ${code}`, `Điều 151 → ${code}`, `Bộ luật hình sự → ${code}`],
    ],
    [
      'Điều 5 Luật Trẻ em và Điều 150 Bộ luật Hình sự',
      ['Điều 5 → luat-tre-em', 'Luật Trẻ em → luat-tre-em', `Điều 150 → ${code}`, `Bộ luật Hình sự → ${code}`],
    ],
    ['mục 2 phần II Kế hoạch số 15/KH-BCĐ', ['mục 2 phần II → kh-15-kh-bcd', 'Kế hoạch số 15/KH-BCĐ → kh-15-kh-bcd']],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));
});

/** What the last line of a plan refers to. */
function referred(line: string, before: readonly string[] = []): string[] {
  const plan = [
    '# KẾ HOẠCH',
    'I. MỤC ĐÍCH',
    '1. Yêu cầu',
    'II. NỘI DUNG',
    '1. Việc đầu',
    'a) Nội dung',
    '(1) Một',
    '(2) Hai',
    '2. Việc sau',
    'a) Nội dung',
    '(1) Một',
    '(2) Hai',
    ...before,
    'b) Phân công',
    line,
  ];
  const document = readOfficialDocument(plan.join('\n\n'), []);
  return citationsOf(document, register).map(
    ({ words, instrument, place }) => `${words} → ${instrument ?? place ?? '?'}`,
  );
}

describe('chỗ trong chính văn bản', () => {
  test.each([
    ['- Sở A làm tiết (1), (2).', ['tiết (1) → ii-2-a-1', '(2) → ii-2-a-2']],
    ['- Sở A làm tiết (1) và (2);', ['tiết (1) → ii-2-a-1', '(2) → ii-2-a-2']],
    ['- Sở A làm tiết (3).', ['tiết (3) → ?']],
    ['- Như mục 1 phần II.', ['mục 1 phần II → ii-1']],
    ['- Như tiết (2) điểm a mục 1 phần II.', ['tiết (2) điểm a mục 1 phần II → ii-1-a-2']],
    ['- Như mục 3 phần II.', ['mục 3 phần II → ?']],
    ['- Như mục II Kế hoạch này.', ['mục II → ii']],
    ['- Như mục II của đề án khác.', ['mục II → ?']],
    ['- Như phần này.', ['phần này → ii']],
    ['- Như điểm này.', ['điểm này → ii-2-b']],
    ['- Như mục này.', ['mục này → ?']],
    ['- Như Điều 2.', ['Điều 2 → ?']],
    ['- Như Điều 2 Kế hoạch này.', ['Điều 2 → ?']],
  ])('%s', (line, expected) => expect(referred(line)).toEqual(expected));

  test('hai tiết cùng số ở cùng mục: không đoán', () => {
    expect(referred('- Sở A làm tiết (1).', ['c) Nội dung khác', '(1) Một khác'])).toEqual(['tiết (1) → ?']);
  });

  test('nhãn của chính điều khoản không phải chỗ dẫn, “Điều 2 Quyết định này” thì phải', () => {
    const document = readOfficialDocument(
      '# QUYẾT ĐỊNH\n\nĐiều 1. Theo Điều 2 Quyết định này.\n\nĐiều 2. Thi hành.',
      [],
    );
    expect(citationsOf(document, register)).toMatchObject([{ words: 'Điều 2', clause: 'dieu-1', place: 'dieu-2' }]);
  });

  test('số của chính văn bản ở phần đầu không phải chỗ dẫn', () => {
    const document = readOfficialDocument('Số: 45/KH-BCNĐA5\n\n# KẾ HOẠCH\n\n1. Việc', []);
    expect(citationsOf(document, register)).toEqual([]);
  });
});

describe('câu ghép từ chữ thật và chữ lạ', () => {
  const words = fc.constantFrom(
    ...instruments.flatMap(({ asWritten, documentNumber }) => [...asWritten, documentNumber ?? '']),
    ...[
      'Điều 150',
      'khoản 1 Điều 2',
      'tiết (1), (2)',
      'mục 2 phần II',
      'của',
      'và',
      ', ',
      '. ',
      'về',
      'số',
      'Luật',
      '\n',
    ],
    ...['Quyết định số', '793/QĐ-TTg', 'ngày 10/5/2016', 'năm 2015', '(sửa đổi)', 'đ', 'ứ'.normalize('NFD'), '𝔸', '—'],
  );
  const sentence = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 24 });

  test('chỗ dẫn nằm trong câu, đúng chữ của câu, không chồng nhau', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(' ', ''), (parts, glue) => {
        const text = parts.join(glue);
        const found = citationsIn({ text, place: 'ii-1', clauses: [] }, register, 2020);
        let last = 0;
        for (const { start, end, words: own } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(own);
          last = end;
        }
        for (const { start, end } of found) {
          const { before, words: own, after } = contextOf(text, start, end);
          expect(text).toContain(before.replace(/^…/u, '') + own + after.replace(/…$/u, ''));
        }
      }),
      { numRuns: 400 },
    );
  });
});

test.each([
  ['một hai ba bốn năm', 8, 10, 5, '…hai <ba> bốn…'],
  ['một hai ba', 0, 3, 50, '<một> hai ba'],
  ['dàiquákhôngcắtđượcở đây và tiếp tụcmãikhôngdừng', 20, 23, 4, '…<đây> và…'],
])('chữ xung quanh: %s', (text, start, end, length, expected) => {
  const { before, words, after } = contextOf(text, start, end, length);
  expect(`${before}<${words}>${after}`).toBe(expected);
});
