import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smsSizeOf, toGsmText } from '#domain/sms.ts';

const times = (text: string, count: number): string => text.repeat(count);

describe('đếm tin nhắn', () => {
  test.each([
    ['', 'gsm-7', 0, 0],
    ['Goi 111 khi an toan.', 'gsm-7', 20, 1],
    [times('a', 160), 'gsm-7', 160, 1],
    [times('a', 161), 'gsm-7', 161, 2],
    [times('a', 306), 'gsm-7', 306, 2],
    [times('a', 307), 'gsm-7', 307, 3],
    // The alphabet holds some marked letters of other languages, and Vietnamese shares five of them.
    ['à è é ì ò ù', 'gsm-7', 11, 1],
    ['á', 'ucs-2', 1, 1],
    ['đ', 'ucs-2', 1, 1],
    ['Gọi', 'ucs-2', 3, 1],
    // Decomposed, the mark is a character of its own.
    ['Gọi'.normalize('NFD'), 'ucs-2', 4, 1],
    [times('đ', 70), 'ucs-2', 70, 1],
    [times('đ', 71), 'ucs-2', 71, 2],
    [times('đ', 134), 'ucs-2', 134, 2],
    [times('đ', 135), 'ucs-2', 135, 3],
    // The extension table costs an escape.
    ['€', 'gsm-7', 2, 1],
    [times('[', 80), 'gsm-7', 160, 1],
    [times('[', 81), 'gsm-7', 162, 2],
    // 153 is odd: the escape and its character do not part, so each message holds 76.
    [times('[', 153), 'gsm-7', 306, 3],
    [`a${times('[', 76)}${times('a', 153)}`, 'gsm-7', 306, 2],
    ['“', 'ucs-2', 1, 1],
    ['`', 'ucs-2', 1, 1],
    ['ç', 'ucs-2', 1, 1],
    ['Ç', 'gsm-7', 1, 1],
    ['\t', 'ucs-2', 1, 1],
    ['\f\n\r', 'gsm-7', 4, 1],
    ['🙂', 'ucs-2', 2, 1],
    [times('🙂', 35), 'ucs-2', 70, 1],
    // 67 is odd: a pair does not part, so each message holds 33.
    [times('🙂', 67), 'ucs-2', 134, 3],
  ] as const)('%j', (text, encoding, unitCount, segmentCount) =>
    expect(smsSizeOf(text)).toEqual({ encoding, unitCount, segmentCount }),
  );

  test('bảng chữ GSM có đúng 127 chữ thường và 10 chữ mở rộng', () => {
    const gsm = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
      (character) => smsSizeOf(character).encoding === 'gsm-7',
    );
    expect(gsm.filter((character) => smsSizeOf(character).unitCount === 1)).toHaveLength(127);
    expect(gsm.filter((character) => smsSizeOf(character).unitCount === 2)).toHaveLength(10);
  });

  test('thêm chữ không bao giờ bớt tin; số tin đủ chỗ và không thừa quá một chữ mỗi tin', () => {
    const character = fc.oneof(fc.constantFrom('a', '[', 'đ', '🙂', 'ệ'), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 500 }), character, (characters, more) => {
        const text = characters.join('');
        const { encoding, unitCount, segmentCount } = smsSizeOf(text);
        expect(smsSizeOf(text + more).segmentCount).toBeGreaterThanOrEqual(segmentCount);
        const part = encoding === 'gsm-7' ? 153 : 67;
        if (segmentCount < 2) return;
        expect(unitCount).toBeLessThanOrEqual(segmentCount * part);
        expect(unitCount).toBeGreaterThan((segmentCount - 1) * (part - 1));
      }),
    );
  });
});

describe('chữ không dấu', () => {
  test.each([
    ['Đừng đi. Gọi 111 khi an toàn.', 'Dung di. Goi 111 khi an toan.'],
    ['“Việc nhẹ” – 30–40 triệu…', '"Viec nhe" - 30-40 trieu...'],
    ['Ai giữ giấy tờ?'.normalize('NFD'), 'Ai giu giay to?'],
    ['500.000\u00a0₫', '500.000 d'],
    ['thêm 🙂', 'them 🙂'],
  ])('%s', (text, plain) => expect(toGsmText(text)).toBe(plain));

  test('mọi chữ Việt thành chữ GSM', () => {
    const letters = 'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ';
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const all = [...letters].flatMap((letter) => marks.map((mark) => (letter + mark).normalize('NFC'))).join('');
    expect(smsSizeOf(toGsmText(all)).encoding).toBe('gsm-7');
    expect(toGsmText(all)).toMatch(/^[A-Za-z]+$/);
  });
});
