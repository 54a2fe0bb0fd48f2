import { z } from 'astro/zod';
import { slug, text } from './page-fields.ts';

/** An agency and the words by which the text names it. */
export const namedAgency = z.strictObject({ agency: slug, asWritten: text });
export type NamedAgency = z.output<typeof namedAgency>;
