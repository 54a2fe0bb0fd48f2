import { z } from 'astro/zod';
import { slug, text } from './page-fields.ts';

/** A sentence that many pages say, worded once. */
export const commonSentenceSchema = z.strictObject({
  id: slug,
  text: text.max(140),
  /** Other wordings that may stand, where the first does not fit. */
  also: z.array(text.max(140)).min(1).optional(),
});
