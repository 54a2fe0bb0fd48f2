import { type OfferMessage, offerMessagesOf } from '#domain/offer-message.ts';
import type { OfferQuestion } from '#schemas/offer-question.ts';

interface OfferMessages {
  readonly questions: readonly OfferQuestion[];
  /** The number as people read it. */
  readonly number: string;
  /** Address of the page. */
  readonly url: string;
}

const limits = { 'gsm-7': 160, 'ucs-2': 70 } as const;
const counted = ({ text, encoding, unitCount }: OfferMessage): string => `[${unitCount}/${limits[encoding]}] ${text}`;

/** The questions as messages to copy: each with its length and what one message holds. */
export function renderOfferMessages({ questions, number, url }: OfferMessages): string {
  const messages = questions.map((question) => offerMessagesOf(question, number));
  return `${[
    'Có phải lừa không? Tin nhắn soạn sẵn, mỗi câu hỏi một tin.',
    `Trang đầy đủ: ${url}`,
    'Số trong ngoặc vuông là số ký tự đã dùng trên số ký tự của một tin; khi gửi thì bỏ đi.',
    '',
    'KHÔNG DẤU, mỗi tin không quá 160 ký tự',
    '',
    ...messages.map(({ plain }) => counted(plain)),
    '',
    'CÓ DẤU, mỗi tin không quá 70 ký tự',
    '',
    ...messages.map(({ marked }) => counted(marked)),
  ].join('\n')}\n`;
}
