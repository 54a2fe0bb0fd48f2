import { z } from 'astro/zod';
import { calendarDate, pageFields, text } from './page-fields.ts';

/** Place in `sources`, from 0. */
const sourceIndex = z.int().nonnegative();

export const campaignSchema = z.strictObject({
  ...pageFields,
  year: z.int().min(2013).max(2100),
  /** `null`: no published source found; the page says so. */
  themeVietnam: z.strictObject({ text, sourceIndex }).nullable(),
  themeWorld: z.strictObject({ text, meaning: text, sourceIndex }).nullable(),
  events: z.array(z.strictObject({ on: calendarDate, place: text, what: text, sourceIndex })),
});
