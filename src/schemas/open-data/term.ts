import { z } from 'astro/zod';
import { termGroups } from '../term.ts';
import { code, id, sourcesColumn, urlColumn, words } from './columns.ts';

export const termRow = z.strictObject({
  id: id('Mã thuật ngữ.'),
  url: urlColumn,
  term: words('Thuật ngữ.'),
  group: code(termGroups, 'Nhóm.'),
  meaning: words('Nghĩa, bằng lời của trang này.'),
  abbreviations: z.array(words('Một chữ viết tắt.')).describe('Chữ viết tắt.'),
  synonyms: z.array(words('Một cách nói.')).describe('Cách nói khác mà người ta hay dùng để tìm.'),
  sources: sourcesColumn,
});
