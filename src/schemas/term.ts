import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { slug, source, text } from './page-fields.ts';

/** The pages of the glossary, in the order in which they are listed. */
export const termGroups = {
  'hanh-vi': 'Hành vi và thủ đoạn',
  'nan-nhan': 'Nạn nhân và hỗ trợ',
  'vu-an': 'Báo tin, điều tra, xét xử',
  'co-quan': 'Cơ quan, tổ chức trong nước',
  'quoc-te': 'Hợp tác quốc tế',
  'chuong-trinh': 'Luật, chương trình, đề án',
  'van-ban': 'Cách đọc văn bản',
} as const;

export const termSchema = z.strictObject({
  id: slug,
  term: text,
  group: oneOf(termGroups),
  /** One to three short sentences; the first says what it is and stands alone in the index. */
  meaning: text,
  /** Everyday words that people search with. */
  synonyms: z.array(text),
  abbreviations: z.array(text).optional(),
  /** Other ways in which pages write the term, for the link of its first use. */
  forms: z.array(text).optional(),
  /** Whether its first use on a page links here. No for words that everybody knows, and where a number to call stands beside. */
  isLinked: z.boolean().default(true),
  sources: z.array(source),
});
export type Term = z.output<typeof termSchema>;
