import { z } from 'astro/zod';
import { instrumentStates, instrumentTypes } from '../instrument.ts';
import { code, day, id, namedEntry, sourcesColumn, urlColumn, words } from './columns.ts';

export const instrumentRow = z.strictObject({
  id: id('Mã văn kiện trong sổ.'),
  url: urlColumn,
  documentNumber: words('Số, ký hiệu.').nullable(),
  documentType: code(instrumentTypes, 'Loại văn kiện.'),
  title: words('Tên.'),
  issuer: words('Cơ quan ban hành.').nullable(),
  issuedOn: day('Ngày ban hành.').nullable(),
  effectiveOn: day('Ngày có hiệu lực.').nullable(),
  status: code(instrumentStates, 'Tình trạng theo nguồn mà trang này đọc.'),
  statusAsOf: day('Ngày xem tình trạng.'),
  statusNote: words('Điều biết được về tình trạng, bằng lời của trang này.'),
  replacedBy: z.array(namedEntry).describe('Văn kiện thay thế hoặc nối tiếp.'),
  asWritten: z.array(words('Một cách viết.')).describe('Những cách viết có trong các văn bản.'),
  sources: sourcesColumn,
});
