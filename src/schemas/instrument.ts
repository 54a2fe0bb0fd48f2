import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { calendarDate, monthDay, slug, source, text } from './page-fields.ts';
import { relationKinds } from './relation.ts';

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
  'phieu-chuyen': 'Phiếu chuyển',
  'chuong-trinh': 'Chương trình',
  khac: 'Khác',
} as const;

export const instrumentStates = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'het-giai-doan': 'Hết giai đoạn',
  'da-thuc-hien': 'Đã thực hiện xong',
  'chua-xac-minh': 'Chưa xác minh',
} as const;

/** A relation and what says so: a clause of an official text, or a source. */
export const instrumentRelationSchema = z
  .strictObject({
    kind: oneOf(relationKinds),
    /** Id in the register, or the slug of a text of this site that the register does not list. */
    instrument: slug.optional(),
    page: slug.optional(),
    clause: z.strictObject({ page: slug, clause: slug }).optional(),
    source: source.optional(),
  })
  .refine((value) => (value.instrument === undefined) !== (value.page === undefined), 'instrument hoặc page')
  .refine((value) => value.clause !== undefined || value.source !== undefined, 'clause hoặc source');
export type InstrumentRelation = z.output<typeof instrumentRelationSchema>;

export const instrumentSchema = z.strictObject({
  id: slug,
  documentNumber: text.nullable(),
  /** Forms in which the official texts write it; `[ ]` around the words where they need what stands around them. */
  asWritten: z.array(text),
  /** Its text on this site. */
  page: slug.optional(),
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
  /** From this instrument to others; the other direction is read off. */
  relations: z.array(instrumentRelationSchema).optional(),
  /** The day that it sets aside each year, `mm-dd`; its title names that day. */
  yearlyDay: monthDay.optional(),
});
export type Instrument = z.output<typeof instrumentSchema>;

/**
 * What an instrument is called wherever it is listed: its kind and number, else its title. A programme goes by the decision that
 * approves it, which its short name says; the kind “khác” says nothing.
 */
export function instrumentName({ shortName, documentNumber, documentType, title }: Instrument): string {
  if (documentNumber === null) return title;
  if (shortName?.includes(documentNumber)) return shortName;
  return documentType === 'khac' ? documentNumber : `${instrumentTypes[documentType]} ${documentNumber}`;
}

/** The name by which a sentence refers to an instrument. */
export const shortNameOf = (instrument: Instrument): string => instrument.shortName ?? instrumentName(instrument);
