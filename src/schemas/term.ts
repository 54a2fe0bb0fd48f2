import { z } from 'astro/zod';
import { slug, source, text } from './page-fields.ts';

export const termSchema = z.strictObject({
  id: slug,
  term: text,
  meaning: text,
  /** Everyday words that people search with. */
  synonyms: z.array(text),
  abbreviations: z.array(text).optional(),
  sources: z.array(source),
});
export type Term = z.output<typeof termSchema>;
