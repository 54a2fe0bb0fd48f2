import { type SmsSize, smsSizeOf, toGsmText } from './sms.ts';

export interface AskedOffer {
  readonly text: string;
  readonly weight: 'rat-nguy-hiem' | 'can-hoi-them';
}

export interface OfferMessage extends SmsSize {
  readonly text: string;
}

const advice = {
  'rat-nguy-hiem': 'chưa đi, kể người bạn tin, gọi NUMBER khi an toàn (miễn phí, có ghi âm).',
  'can-hoi-them': 'dừng lại, hỏi thêm, gọi NUMBER khi an toàn (miễn phí, có ghi âm).',
} as const;

const sized = (text: string): OfferMessage => ({ text, ...smsSizeOf(text) });

/** A question as SMS: with marks, which leaves room for little else, and without, where what to do has room. */
export function offerMessagesOf(
  { text, weight }: AskedOffer,
  number: string,
): { readonly marked: OfferMessage; readonly plain: OfferMessage } {
  return {
    marked: sized(`${text} Hỏi ${number}.`),
    plain: sized(toGsmText(`${text} Nếu có, hoặc không rõ: ${advice[weight].replace('NUMBER', number)}`)),
  };
}
