import { z } from 'astro/zod';
import { slug, text } from './page-fields.ts';

/** What to do now, for a situation that people describe in their own words when they search. */
export const quickAnswerSchema = z.strictObject({
  id: slug,
  /** Shown as the heading. */
  situation: text.max(70),
  /** Words that people in this situation type, in the spelling of everyday. */
  triggers: z.array(text.max(60)).min(8),
  answer: z.array(text.max(120)).min(1).max(3),
  /** Pages of this site to read on. */
  links: z
    .array(z.strictObject({ text: text.max(60), url: z.string() }))
    .min(1)
    .max(3),
  callIds: z.array(slug).min(1).max(3),
});
export type QuickAnswer = z.output<typeof quickAnswerSchema>;
