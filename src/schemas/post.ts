import { z } from 'astro/zod';
import { calendarDate, pageFields } from './page-fields.ts';

export const postSchema = z.strictObject({
  ...pageFields,
  publishedOn: calendarDate,
  expiresOn: calendarDate.optional(),
  /** A campaign page, as it stands under `chien-dich/`. */
  campaign: z.string().optional(),
});
