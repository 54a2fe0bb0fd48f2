import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { pageFields, slug, text } from './page-fields.ts';
import { type PictogramName, pictogramName } from './pictogram.ts';

/** What an offer is about; lists show the groups in this order. A page of `nhan-biet` is about signs, not one tactic. */
export const warningGroups = {
  'nhan-biet': 'Nhận ra dấu hiệu',
  'viec-lam': 'Việc làm',
  'hon-nhan-sinh-con': 'Hôn nhân, sinh con',
  'can-tien-doi-tien': 'Cần tiền, đòi tiền',
} as const;
export type WarningGroup = keyof typeof warningGroups;

export const warningGroupPictograms: Readonly<Record<WarningGroup, PictogramName>> = {
  'nhan-biet': 'dau-hieu',
  'viec-lam': 'viec-nhe',
  'hon-nhan-sinh-con': 'hon-nhan',
  'can-tien-doi-tien': 'tien',
};

export const warningSchema = z.strictObject({
  ...pageFields,
  // Title, summary and signs stand on the first screen of a small phone, with a number to call.
  title: text.max(60),
  summary: text.max(170),
  group: oneOf(warningGroups),
  pictogram: pictogramName,
  audience: z.array(text).min(1),
  /** The three signs of the first screen. */
  signs: z.array(z.strictObject({ pictogram: pictogramName, text: text.max(75) })).length(3),
  doNow: z.array(text).min(3).max(6),
  callIds: z.array(slug).min(1),
});
