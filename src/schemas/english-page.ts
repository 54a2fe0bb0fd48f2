import { z } from 'astro/zod';
import { pageFields, slug, text } from './page-fields.ts';
import { pictogramName } from './pictogram.ts';

/** A page in English, tied to the Vietnamese files that it tells. */
export const englishPageSchema = z.strictObject({
  ...pageFields,
  pictogram: pictogramName,
  /** Place in the list of the start page, smallest first. */
  order: z.int().min(0),
  /** Address of the Vietnamese page that says the same, if there is one. */
  counterpart: z.string().optional(),
  /** Buttons on the first screen; the register has its names in Vietnamese. */
  calls: z.array(z.strictObject({ hotline: slug, label: text.max(30) })).optional(),
  /** Files of content, with the hash of the text that was translated: a page whose source has changed says so. */
  translates: z.array(z.strictObject({ file: z.string(), hash: z.string().regex(/^[0-9a-f]{12}$/) })).min(1),
});
