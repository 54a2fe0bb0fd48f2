import { z } from 'astro/zod';
import { isLegalPlace, unknownPlace } from '#domain/legal-place.ts';
import { slug } from './page-fields.ts';

export const calloutProps = z.strictObject({
  tone: z.enum(['luu-y', 'canh-bao', 'khan-cap']),
  title: z.string().optional(),
});
export type CalloutProps = z.input<typeof calloutProps>;

/** A citation: an entry of the register and the place in it; without a place the instrument as a whole. */
export const lawProps = z.strictObject({
  instrument: slug,
  at: z
    .string()
    .refine(isLegalPlace, `“Điều 2”, “Điều 2 khoản 1”, “Điều 2 khoản 1 điểm a”, “Chương V” hoặc “${unknownPlace}”`)
    .optional(),
});
export type LawProps = z.input<typeof lawProps>;

/** Every tag that content may use, with its attributes. One table for the components and for the check. */
export const mdxTags = {
  Callout: calloutProps,
  SampleChat: z.strictObject({}),
  CallCard: z.strictObject({}),
  Law: lawProps,
  /** Vietnamese words on a page in English: a sentence to show, the name of an office. */
  Vietnamese: z.strictObject({}),
} as const;
export type MdxTag = keyof typeof mdxTags;
