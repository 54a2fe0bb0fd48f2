import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { pageFields, slug, text } from './page-fields.ts';
import { pictogramName } from './pictogram.ts';

/** Where a reader stands; the list shows the groups in this order, the most urgent first. */
export const helpGroups = {
  'nguy-hiem': 'Đang nguy hiểm',
  'xa-nha': 'Ở xa nhà',
  'sau-do': 'Sau đó',
  'phong-ngua': 'Phòng ngừa',
  'nhan-ra': 'Nhận ra người cần giúp',
} as const;

export const helpSchema = z.strictObject({
  ...pageFields,
  pictogram: pictogramName,
  group: oneOf(helpGroups),
  /** Place in the list of its group, smallest first. */
  order: z.int().min(0),
  /** Whom the page is for. */
  audience: z.array(text).min(1),
  /** The steps of the first screen. */
  doNow: z.array(text).min(3).max(6),
  /** The first two stand as buttons above the steps. */
  callIds: z.array(slug).min(1),
});
