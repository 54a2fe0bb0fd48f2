import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, slug, source, text } from './page-fields.ts';

export const hotlineGroups = {
  'khan-cap': 'Khẩn cấp ở Việt Nam',
  'mua-ban-nguoi': 'Mua bán người, bảo vệ trẻ em',
  'o-nuoc-ngoai': 'Người Việt ở nước ngoài',
  'nuoc-so-tai': 'Số của nước bạn đang ở',
  'ho-tro': 'Nơi tạm lánh và tư vấn',
  'dia-phuong': 'Số địa phương',
} as const;

export const hotlineChannels = { goi: 'gọi', 'nhan-tin': 'nhắn tin' } as const;

export const hotlineSchema = z.strictObject({
  id: slug,
  name: text,
  shortName: text,
  /** The number as people read it. */
  display: text,
  /** The number for `tel:` and `sms:`. */
  dial: z.string().regex(/^\+?[0-9]+$/),
  channel: oneOf(hotlineChannels),
  group: oneOf(hotlineGroups),
  operator: text.optional(),
  use: text,
  expect: z.array(text),
  hours: text,
  cost: text,
  languages: text,
  isRecorded: z.boolean().optional(),
  caution: text.optional(),
  email: z.email().optional(),
  /** Date of the source that gives the number. */
  asOf: calendarDate,
  /** Empty until a person has dialled it. */
  confirmedOn: calendarDate.nullable(),
  sources: z.array(source).min(1),
});
export type Hotline = z.output<typeof hotlineSchema>;
