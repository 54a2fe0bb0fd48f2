import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { slug, source, text } from './page-fields.ts';

/** What a fact is about: the day itself with its symbol, or how a year kept it. */
export const campaignFactTopics = {
  'ngay-30-7': 'Ngày 30/7 từ đâu',
  'trai-tim-xanh': 'Trái tim xanh',
  'nam-ay': 'Năm ấy',
} as const;

/** A sourced fact about 30/7, beside the pages of its years. */
export const campaignFactSchema = z.strictObject({
  id: slug,
  topic: oneOf(campaignFactTopics),
  year: z.int().min(2000).max(2100),
  text: text.max(300),
  sources: z.array(source).min(1),
});
export type CampaignFact = z.output<typeof campaignFactSchema>;
