import { z } from 'astro/zod';
import { correctionKinds } from '#domain/correction.ts';
import { oneOf } from './one-of.ts';
import { calendarDate, pageFields, slug, source, text } from './page-fields.ts';
import { inverseRelationKinds, relationKinds } from './relation.ts';

export const documentTypes = {
  'ke-hoach': 'Kế hoạch',
  'quyet-dinh': 'Quyết định',
  'phieu-chuyen': 'Phiếu chuyển',
} as const;

export const documentRelationKinds = {
  ...relationKinds,
  'duoc-chuyen-boi': inverseRelationKinds.chuyen,
  'nay-xem': 'Nay xem',
} as const;

export const documentStates = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-giai-doan': 'Đã hết giai đoạn',
  'da-thuc-hien': 'Đã thực hiện xong',
  'chua-xac-minh': 'Chưa xác minh được',
} as const;

/** Whether a person has drawn the duties out of a text into its lists of tasks, targets and deadlines. */
export const dutyStates = {
  'da-boc': 'Đã bóc việc, chỉ tiêu, thời hạn',
  'chua-boc': 'Chưa bóc việc, chỉ tiêu, thời hạn',
} as const;

export const correctionSchema = z.strictObject({
  found: z.string().min(1),
  read: z.string().optional(),
  kind: oneOf(correctionKinds),
  isCertain: z.boolean(),
  why: text,
});

export const officialDocumentSchema = z.strictObject({
  ...pageFields,
  documentNumber: text.nullable(),
  documentType: oneOf(documentTypes),
  issuer: slug,
  issuedOn: calendarDate.nullable(),
  /** The year is known even where the day is not. */
  year: z.int().min(1945).max(2100),
  place: text.nullable(),
  signatory: z.strictObject({ name: text, title: text }),
  /** The years that the document plans for. */
  period: text.nullable(),
  status: z.strictObject({
    state: oneOf(documentStates),
    asOf: calendarDate,
    note: text,
  }),
  relations: z.array(
    z.strictObject({ kind: oneOf(documentRelationKinds), instrument: slug.optional(), page: slug.optional() }),
  ),
  /** Lists are asked of a text that says nothing here; an import says that it has none yet. */
  duties: oneOf(dutyStates).default('da-boc'),
  /** Editorial notes: what of it still holds. Ours, never the text's. */
  notes: z.array(z.strictObject({ text, sources: z.array(source) })),
  transcript: z.strictObject({
    file: z.string().regex(/^[a-z0-9-]+\.txt$/),
    firstLine: z.int().positive(),
    lastLine: z.int().positive().optional(),
    /** Of the whole file, so that the transcript cannot change unseen. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
export type OfficialDocumentFields = z.output<typeof officialDocumentSchema>;

export const ledgerSchema = z.strictObject({ corrections: z.array(correctionSchema) });

type NamedDocument = Pick<OfficialDocumentFields, 'documentNumber' | 'documentType' | 'year'>;

/** What a list calls an official text: kind and number, or kind and year where the source gives no number. */
export const documentName = ({ documentNumber, documentType, year }: NamedDocument): string =>
  `${documentTypes[documentType]} ${documentNumber ?? `năm ${year}`}`;

/** The same, as short as it can be, for a tag behind each row of a list. */
export const documentTag = (document: NamedDocument): string => document.documentNumber ?? documentName(document);
