import { z } from 'astro/zod';
import { pageFields, slug, text } from './page-fields.ts';
import { pictogramName } from './pictogram.ts';

export const warningSchema = z.strictObject({
  ...pageFields,
  pictogram: pictogramName,
  audience: z.array(text).min(1),
  /** The three signs of the first screen. */
  signs: z.array(z.strictObject({ pictogram: pictogramName, text })).length(3),
  doNow: z.array(text).min(3).max(6),
  callIds: z.array(slug).min(1),
});
