import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneInWords, spokenTextOf } from '#domain/spoken-text.ts';

const numbers = new Map([
  ['111', '111'],
  ['bao-ho-cong-dan', '+84 981 84 84 84'],
]);
const spoken = (text: string): string => spokenTextOf(text, (id) => numbers.get(id) ?? '');

describe('số điện thoại', () => {
  test.each([
    ['111', 'một một một'],
    ['+84 981 84 84 84', 'cộng tám bốn, chín tám một, tám bốn, tám bốn, tám bốn'],
    ['1900 96 96 80', 'một chín không không, chín sáu, chín sáu, tám không'],
    ['1-888-373-7888', 'một, tám tám tám, ba bảy ba, bảy tám tám tám'],
  ])('%s', (display, words) => expect(phoneInWords(display)).toBe(words));
  test('trong câu', () =>
    expect(spoken('Gọi @111, ở xa gọi @bao-ho-cong-dan.')).toBe(
      'Gọi một một một, ở xa gọi cộng tám bốn, chín tám một, tám bốn, tám bốn, tám bốn.',
    ));
});

describe('số, ngày, chữ tắt thành lời', () => {
  test.each([
    ['24 giờ mỗi ngày', 'hai mươi tư giờ mỗi ngày'],
    ['1.005 người, 2,5 triệu đồng', 'một nghìn không trăm linh năm người, hai phẩy năm triệu đồng'],
    ['3,05 và 12,75', 'ba phẩy không năm và mười hai phẩy bảy mươi lăm'],
    ['72% nạn nhân, 56 %', 'bảy mươi hai phần trăm nạn nhân, năm mươi sáu phần trăm'],
    ['500.000₫; 5km; 300 USD', 'năm trăm nghìn đồng; năm ki-lô-mét; ba trăm đô la Mỹ'],
    ['lớp 10–12, 200 - 300 người', 'lớp mười đến mười hai, hai trăm đến ba trăm người'],
    ['Ngày 30/7', 'Ngày ba mươi tháng bảy'],
    ['từ ngày 01/7/2025', 'từ ngày mùng một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
    ['21/8, 04/4', 'hai mươi mốt tháng tám, mùng bốn tháng tư'],
    [
      'Tháng 8/2025; (1/2026)',
      'Tháng tám năm hai nghìn không trăm hai mươi lăm; (tháng một năm hai nghìn không trăm hai mươi sáu)',
    ],
    ['Quý III/2024', 'Quý ba năm hai nghìn không trăm hai mươi tư'],
    ['1/7–30/9', 'mùng một tháng bảy đến ba mươi tháng chín'],
    ['ngày 21–24/7', 'ngày hai mươi mốt đến hai mươi tư tháng bảy'],
    ['1/3 số vụ', 'một phần ba số vụ'],
    ['trực 24/7, ngày 24/7', 'trực suốt ngày đêm, ngày hai mươi tư tháng bảy'],
    ['trực 24/24 giờ', 'trực hai mươi tư trên hai mươi tư giờ'],
    ['19h30, 12:05, 7 h', 'mười chín giờ ba mươi, mười hai giờ năm, bảy giờ'],
    ['Luật 53/2024/QH15', 'Luật năm mươi ba, hai nghìn không trăm hai mươi tư, Quốc hội khóa mười lăm'],
    [
      'Nghị định 162/2025/NĐ-CP',
      'Nghị định một trăm sáu mươi hai, hai nghìn không trăm hai mươi lăm, nghị định Chính phủ',
    ],
    ['33/QĐ-TTg', 'ba mươi ba, quyết định Thủ tướng'],
    ['UBND xã, TP.HCM, TP. Vinh', 'Ủy ban nhân dân xã, Thành phố Hồ Chí Minh, thành phố Vinh'],
    ['LĐ-TB&XH', 'lao động, thương binh và xã hội'],
    ['thế kỷ XXI', 'thế kỷ hai mươi mốt'],
    ['mã QR', 'mã quy rờ'],
    ['KHÔNG đưa', 'KHÔNG đưa'],
    ['C02, lớp 10A', 'C không hai, lớp mười A'],
    ['mẹ & con', 'mẹ và con'],
    ['Nợ là nợ tiền.', 'Nợ là nợ tiền.'],
  ])('%s', (text, words) => expect(spoken(text)).toBe(words));

  test('chữ tổ hợp cũng đọc được', () => expect(spoken('30% vụ'.normalize('NFD'))).toBe('ba mươi phần trăm vụ'));
});

const piece = fc.oneof(
  fc.constantFrom(
    '30/7',
    '1.000',
    '2,5',
    '%',
    '@111',
    'UBND',
    'XXI',
    '/',
    '–',
    ' ',
    '.',
    '24/7',
    'QH15',
    '₫',
    'Điều 3',
    '+84',
  ),
  fc.nat({ max: 99_999_999 }).map(String),
  fc.string({ maxLength: 4 }),
);

test('lời nào đọc ra cũng không còn chữ số', () =>
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const words = spoken(pieces.join(''));
      expect(words).not.toMatch(/\d/);
      expect(words).not.toContain('undefined');
    }),
  ));
