import { z } from 'astro/zod';
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
} as const;

/** Words that our own pages do without, and what to write instead. */
export const wordingSchema = z
  .strictObject({
    avoid: text.max(60),
    forms: z.array(text.max(60)).optional(),
    except: z.array(text.max(60)).optional(),
    kind: oneOf(wordingKinds),
    instead: text.max(140),
    why: text.max(140).optional(),
  })
  .refine(({ kind, why }) => kind === 'cong-van' || why !== undefined, 'có why (lý do), vì lời này không chỉ là dài');
export type WordingEntry = z.output<typeof wordingSchema>;
