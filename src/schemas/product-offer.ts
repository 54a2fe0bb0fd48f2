import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { text } from './page-fields.ts';
import { taskAudiences, taskProducts } from './task.ts';

/** What this site has for a kind of product that the official texts ask for, or says that it has not. */
export const productOfferSchema = z
  .strictObject({
    id: oneOf(taskProducts),
    offers: z
      .array(z.strictObject({ path: text, what: text.max(120), audience: z.array(oneOf(taskAudiences)).min(1) }))
      .min(1)
      .optional(),
    gap: text.max(200).optional(),
  })
  .refine(
    ({ offers, gap }) => (offers === undefined) !== (gap === undefined),
    'một trong hai: offers (trang này có gì) hoặc gap (còn thiếu gì)',
  );
export type ProductOffer = z.output<typeof productOfferSchema>;
