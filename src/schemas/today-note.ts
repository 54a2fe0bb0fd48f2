import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, slug, source, text } from './page-fields.ts';

/** What became of a clause, in the order in which a page counts them. */
export const todayStates = {
  'het-giai-doan': 'Đã hết giai đoạn',
  'da-thay': 'Đã có quy định mới',
  'da-doi-co-quan': 'Đã đổi cơ quan',
  'da-thuc-hien': 'Đã làm xong',
  'con-ap-dung': 'Vẫn dùng được',
  'chua-xac-minh': 'Chưa xác minh',
} as const;

/** What a clause of an official text means today. Ours, never the text's. */
export const todayNoteSchema = z.strictObject({
  /** Address of the clause. */
  clause: slug,
  state: oneOf(todayStates),
  note: text.max(300),
  /** Instruments of the register to read today, or that the clause led to. */
  instruments: z.array(slug).min(1).optional(),
  /** Agencies that do it today; where that is not known, those whose page tells what is. */
  agencies: z.array(slug).min(1).optional(),
  checkedOn: calendarDate,
  sources: z.array(source),
});
export const todayNoteListSchema = z.strictObject({ notes: z.array(todayNoteSchema) });
export type TodayNote = z.output<typeof todayNoteSchema>;
