import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, slug, source, text } from './page-fields.ts';

/** What a question asks about, in the order of the page. */
export const offerGroups = {
  'loi-moi': 'Lời mời',
  tien: 'Tiền',
  'duong-di': 'Giấy tờ và đường đi',
  'giau-kin': 'Giục giã, giữ kín',
} as const;

/** What one “yes” means: reason enough not to go, or reason to ask on. */
export const offerWeights = { 'rat-nguy-hiem': 'dấu hiệu mạnh', 'can-hoi-them': 'cần hỏi thêm' } as const;

/** A question about an offer. “Có” and “không rõ” both speak for a trap. */
export const offerQuestionSchema = z.strictObject({
  id: slug,
  group: oneOf(offerGroups),
  weight: oneOf(offerWeights),
  text: text.max(70),
  /** One sentence: why this matters. */
  why: text.max(110),
  /** The warning that it belongs to. */
  path: text,
  checkedOn: calendarDate,
  sources: z.array(source).min(1),
});
export const offerQuestionListSchema = z.strictObject({ questions: z.array(offerQuestionSchema) });
export type OfferQuestion = z.output<typeof offerQuestionSchema>;
