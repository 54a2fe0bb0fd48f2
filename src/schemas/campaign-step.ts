import { z } from 'astro/zod';
import { monthDay, slug, text } from './page-fields.ts';

/** A stretch of the campaign months and what to do in it, the same each year: a work plan of ours. */
export const campaignStepSchema = z.strictObject({
  id: slug,
  title: text.max(80),
  fromDay: monthDay,
  toDay: monthDay,
  tasks: z.array(text.max(220)).min(2).max(6),
  links: z.array(z.strictObject({ text, url: z.string() })),
});
export type CampaignStep = z.output<typeof campaignStepSchema>;
