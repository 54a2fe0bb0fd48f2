import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, pageFields, slug, source, text } from './page-fields.ts';

/** What a reader comes for; lists show the groups in this order. */
export const explainerGroups = {
  'duoc-giup': 'Được giúp gì, báo ở đâu',
  'hieu-dung': 'Hiểu cho đúng',
  'nen-tang': 'Chương trình và điều ước',
} as const;

export const explainerSchema = z.strictObject({
  ...pageFields,
  group: oneOf(explainerGroups),
  /** Whom the page has in mind. */
  readers: z.array(text).min(1),
  /** The instruments that the page tells of: each of them, and no other, is cited in the body. */
  instruments: z.array(slug).min(1),
  /** The law is told as it stood on this day. */
  asOf: calendarDate,
  /** Where the words of the law, or parts of them, can be read. */
  fullTexts: z.array(source).min(1),
});
