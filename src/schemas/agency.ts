import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, slug, source, text } from './page-fields.ts';

export const agencyLevels = {
  'trung-uong': 'Trung ương',
  tinh: 'Tỉnh, thành phố',
  huyen: 'Quận, huyện',
  xa: 'Cấp xã',
  'dang-doan-the': 'Đảng, đoàn thể',
  'quoc-te': 'Quốc tế',
} as const;

export const successionStates = {
  'doi-ten': 'Đã đổi tên',
  'sap-nhap': 'Đã sáp nhập',
  'chuyen-chuc-nang': 'Nhiệm vụ đã chuyển',
  'ket-thuc': 'Đã kết thúc hoạt động',
  'chua-xac-minh': 'Chưa xác minh',
} as const;

export const agencySchema = z.strictObject({
  id: slug,
  name: text,
  /** Other spellings that occur in the texts. */
  aliases: z.array(text),
  level: oneOf(agencyLevels),
  place: text.optional(),
  role: text,
  successor: z
    .strictObject({
      state: oneOf(successionStates),
      to: z.array(slug),
      since: calendarDate.optional(),
      note: text,
      sources: z.array(source),
    })
    .optional(),
});
export type Agency = z.output<typeof agencySchema>;
