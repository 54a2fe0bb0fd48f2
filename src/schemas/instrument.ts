import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, slug, source, text } from './page-fields.ts';

export const instrumentTypes = {
  luat: 'Luật',
  'bo-luat': 'Bộ luật',
  'nghi-dinh': 'Nghị định',
  'quyet-dinh': 'Quyết định',
  'nghi-quyet': 'Nghị quyết',
  'ke-hoach': 'Kế hoạch',
  'thong-tu': 'Thông tư',
  'dieu-uoc': 'Điều ước quốc tế',
  'ban-ghi-nho': 'Bản ghi nhớ',
  'to-trinh': 'Tờ trình',
  'chuong-trinh': 'Chương trình',
  khac: 'Khác',
} as const;

export const instrumentStates = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'het-giai-doan': 'Hết giai đoạn',
  'chua-xac-minh': 'Chưa xác minh',
} as const;

export const instrumentSchema = z.strictObject({
  id: slug,
  documentNumber: text.nullable(),
  /** Forms in which the official texts write it. */
  asWritten: z.array(text),
  documentType: oneOf(instrumentTypes),
  title: text,
  /** What people call it, where its type and number say too little. */
  shortName: text.optional(),
  issuer: text.nullable(),
  issuedOn: calendarDate.nullable(),
  effectiveOn: calendarDate.optional(),
  status: z.strictObject({
    state: oneOf(instrumentStates),
    asOf: calendarDate,
    note: text,
    sources: z.array(source),
  }),
  replacedBy: z.array(slug).optional(),
});
export type Instrument = z.output<typeof instrumentSchema>;

/** The name by which a sentence refers to an instrument. */
export const shortNameOf = ({ shortName, documentNumber, documentType, title }: Instrument): string =>
  shortName ?? (documentNumber ? `${instrumentTypes[documentType]} ${documentNumber}` : title);
