import { z } from 'astro/zod';
import { namedAgency } from './named-agency.ts';
import { oneOf } from './one-of.ts';
import { slug, text } from './page-fields.ts';
import { recurrences } from './recurrence.ts';

/** How the figure is to be met, in the words that a text uses; `dat` is a figure without such a word. */
export const targetComparators = {
  dat: 'đạt',
  'it-nhat': 'ít nhất',
  tren: 'trên',
  'khong-qua': 'không quá',
  tang: 'tăng',
  'tang-it-nhat': 'tăng ít nhất',
  giam: 'giảm',
  'giam-it-nhat': 'giảm ít nhất',
} as const;

/** One figure that an official text wants reached. */
export const targetSchema = z.strictObject({
  /** Address of the clause that states it. */
  clause: slug,
  /** What is measured, in short plain words, ours. */
  target: text.max(110),
  /** Words of the clause that hold the figure. */
  asWritten: text,
  comparator: oneOf(targetComparators),
  value: z.number(),
  /** As the text writes it behind the figure. */
  unit: text,
  /** By when, or from when where it recurs; `null` where the text gives no year. */
  year: z.int().min(1945).max(2100).nullable(),
  /** The text wants it reached again in each period. */
  recurrence: oneOf(recurrences).optional(),
  /** Address of the clause that says who answers for it. */
  assignedBy: slug.optional(),
  agencies: z.array(namedAgency).optional(),
});
export const targetListSchema = z.strictObject({ targets: z.array(targetSchema) });
export type Target = z.output<typeof targetSchema>;
