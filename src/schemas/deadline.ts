import { z } from 'astro/zod';
import { namedAgency } from './named-agency.ts';
import { oneOf } from './one-of.ts';
import { calendarDate, monthDay, slug, text } from './page-fields.ts';
import { recurrences } from './recurrence.ts';

/** How a duty stands to its day, year or period. */
export const deadlineComparators = {
  truoc: 'trước',
  vao: 'vào',
  trong: 'trong',
  tu: 'từ',
  den: 'đến',
  'tu-den': 'từ … đến hết',
  'theo-ky': 'theo kỳ',
  khi: 'khi',
} as const;

const year = z.int().min(1945).max(2100);

/** A duty that an official text ties to a time. A date stands here only where the text has it. */
export const deadlineSchema = z.strictObject({
  /** Address of the clause that states the duty. */
  clause: slug,
  /** Address of the clause whose words say who owes it. */
  assignedBy: slug,
  /** The duty in short plain words, ours. */
  deadline: text.max(110),
  /** The time in the words of the clause or of a heading around it. */
  asWritten: text,
  recurrence: oneOf(recurrences),
  comparator: oneOf(deadlineComparators),
  /** Days that come round each year, `mm-dd`; `years` says in which years. */
  days: z.array(monthDay).min(1).optional(),
  /** The years that the time covers, both included. */
  years: z.strictObject({ first: year, last: year }).optional(),
  /** Days that come once; with `tu-den` the first and the last. */
  dates: z.array(calendarDate).min(1).max(2).optional(),
  /** Who owes it; empty where the text names nobody. */
  agencies: z.array(namedAgency),
  receivers: z.array(namedAgency).optional(),
});
export const deadlineListSchema = z.strictObject({ deadlines: z.array(deadlineSchema) });
export type Deadline = z.output<typeof deadlineSchema>;
