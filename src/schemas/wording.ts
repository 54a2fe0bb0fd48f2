import { z } from 'astro/zod';
import { gradeBands } from './lesson.ts';
import { oneOf } from './one-of.ts';
import { text } from './page-fields.ts';

/** Why words are to be avoided; what stands at the head of the message. */
export const wordingKinds = {
  'cong-van': 'lời công văn',
  'do-loi': 'lời đổ lỗi',
  'giat-gan': 'lời giật gân',
  'ky-thi': 'lời kỳ thị',
  'nguy-hiem': 'lời khuyên nguy hiểm',
  'hua-chac': 'lời hứa quá chắc',
  'tu-kho': 'từ khó với học sinh',
} as const;

/** Words that our own pages do without, and what to write instead. */
export const wordingSchema = z
  .strictObject({
    avoid: text.max(60),
    forms: z.array(text.max(60)).optional(),
    except: z.array(text.max(60)).optional(),
    kind: oneOf(wordingKinds),
    /** Of a word that pupils of these bands do not know; elsewhere it may be used. */
    bands: z.array(oneOf(gradeBands)).min(1).optional(),
    instead: text.max(140),
    why: text.max(140).optional(),
  })
  .refine(
    ({ kind, bands }) => (kind === 'tu-kho') === (bands !== undefined),
    'bands (nhóm lớp) khi kind là tu-kho, và chỉ khi ấy',
  )
  .refine(
    ({ kind, why }) => kind === 'cong-van' || kind === 'tu-kho' || why !== undefined,
    'có why (lý do), vì lời này không chỉ là dài',
  );
export type WordingEntry = z.output<typeof wordingSchema>;
