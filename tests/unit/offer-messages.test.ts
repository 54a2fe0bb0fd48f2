import { describe, expect, test } from 'vitest';
import { offerMessagesOf } from '#domain/offer-message.ts';
import { shareMessageOf } from '#domain/share-message.ts';
import { smsSizeOf } from '#domain/sms.ts';
import { renderOfferMessages } from '#outputs/messages/offer-messages.ts';
import type { OfferQuestion } from '#schemas/offer-question.ts';

const question = (id: string, weight: OfferQuestion['weight'], text: string): OfferQuestion => ({
  id,
  group: 'tien',
  weight,
  text,
  why: 'Vì sao.',
  path: '/canh-bao/viec-nhe/',
  checkedOn: '2026-11-22',
  sources: [{ title: 'Luật', instrument: 'luat' }],
});
const questions = [
  question('giu', 'rat-nguy-hiem', 'Đòi giữ hộ chiếu của bạn?'),
  question('ung', 'can-hoi-them', 'Có người ứng tiền trước?'),
];

test('một câu hỏi thành hai tin: có dấu và không dấu', () => {
  expect(offerMessagesOf(questions[0] ?? { text: '', weight: 'can-hoi-them' }, '111')).toMatchInlineSnapshot(`
    {
      "marked": {
        "encoding": "ucs-2",
        "segmentCount": 1,
        "text": "Đòi giữ hộ chiếu của bạn? Hỏi 111.",
        "unitCount": 34,
      },
      "plain": {
        "encoding": "gsm-7",
        "segmentCount": 1,
        "text": "Doi giu ho chieu cua ban? Neu co, hoac khong ro: chua di, ke nguoi ban tin, goi 111 khi an toan (mien phi, co ghi am).",
        "unitCount": 118,
      },
    }
  `);
});

test('tệp tin nhắn: mỗi tin kèm số ký tự', () => {
  expect(renderOfferMessages({ questions, number: '111', url: 'https://vi.du/kiem-tra/' })).toMatchInlineSnapshot(`
    "Có phải lừa không? Tin nhắn soạn sẵn, mỗi câu hỏi một tin.
    Trang đầy đủ: https://vi.du/kiem-tra/
    Số trong ngoặc vuông là số ký tự đã dùng trên số ký tự của một tin; khi gửi thì bỏ đi.

    KHÔNG DẤU, mỗi tin không quá 160 ký tự

    [118/160] Doi giu ho chieu cua ban? Neu co, hoac khong ro: chua di, ke nguoi ban tin, goi 111 khi an toan (mien phi, co ghi am).
    [110/160] Co nguoi ung tien truoc? Neu co, hoac khong ro: dung lai, hoi them, goi 111 khi an toan (mien phi, co ghi am).

    CÓ DẤU, mỗi tin không quá 70 ký tự

    [34/70] Đòi giữ hộ chiếu của bạn? Hỏi 111.
    [33/70] Có người ứng tiền trước? Hỏi 111.
    "
  `);
});

describe('tin nhắn gửi trang cho người khác', () => {
  const url = 'https://vi.du/canh-bao/viec-nhe-luong-cao/';
  test.each([
    ['Có phải lừa không?', 'Co phai lua khong? https://vi.du/canh-bao/viec-nhe-luong-cao/'],
    ['“Việc nhẹ” – bẫy', '"Viec nhe" - bay https://vi.du/canh-bao/viec-nhe-luong-cao/'],
    ['Chữ '.repeat(60).trim(), `${'Chu '.repeat(28).trim()}... ${url}`],
    ['a'.repeat(200), url],
  ])('%s', (title, message) => {
    expect(shareMessageOf(title, url)).toBe(message);
    expect(smsSizeOf(message)).toMatchObject({ encoding: 'gsm-7', segmentCount: 1 });
  });

  test('chữ mà tin không dấu không có thì chỉ gửi phần vừa một tin', () => {
    expect(smsSizeOf(shareMessageOf('🙂 '.repeat(40), url)).segmentCount).toBe(1);
  });
});
