import { z } from 'astro/zod';
import { agencyLevels, successionStates } from '../agency.ts';
import { code, day, id, namedEntry, sourcesColumn, urlColumn, words } from './columns.ts';

export const agencyRow = z.strictObject({
  id: id('Mã cơ quan, cũng là phần cuối địa chỉ trang: /co-quan/<mã>/.'),
  url: urlColumn,
  name: words('Tên đầy đủ.'),
  aliases: z.array(words('Một cách viết.')).describe('Những cách viết có trong các văn bản.'),
  level: code(agencyLevels, 'Cấp.'),
  place: words('Nơi, nếu là cơ quan của một địa phương.').nullable(),
  role: words('Làm gì trong các văn bản, bằng lời của trang này.'),
  succession: code(successionStates, 'Điều đã xảy ra với cơ quan; trống khi vẫn như cũ.').nullable(),
  successors: z.array(namedEntry).describe('Cơ quan kế tục.'),
  since: day('Từ ngày.').nullable(),
  successionNote: words('Kế tục thế nào, bằng lời của trang này.').nullable(),
  sources: sourcesColumn,
});
