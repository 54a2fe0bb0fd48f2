import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, slug, text } from './page-fields.ts';

/** What an alert is, the most urgent first. */
export const alertKinds = { 'khan-cap': 'Khẩn cấp', 'canh-bao': 'Cảnh báo', 'thong-tin': 'Thông báo' } as const;

/** Something that every reader has to know for some days, above every page. */
export const alertSchema = z.strictObject({
  id: slug,
  kind: oneOf(alertKinds),
  /** Heading and reason stand beside each other, on two lines of a phone. */
  heading: text,
  reason: text,
  /** First and last day on which it shows, in Viet Nam. */
  startsOn: calendarDate,
  endsOn: calendarDate,
  /** Where the heading leads. */
  url: z.string().optional(),
});
export const alertListSchema = z.strictObject({ alerts: z.array(alertSchema) });
export type Alert = z.output<typeof alertSchema>;
