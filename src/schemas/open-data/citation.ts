import { z } from 'astro/zod';
import { clauseColumn, documentColumn, id, textColumn, urlColumn, words } from './columns.ts';

export const citationRow = z.strictObject({
  document: documentColumn,
  clause: clauseColumn,
  url: urlColumn,
  text: textColumn,
  asWritten: words('Lời dẫn, đúng chữ của văn bản.'),
  documentNumber: words('Số hiệu của văn kiện được dẫn, nếu lời dẫn hoặc sổ văn kiện có.').nullable(),
  instrument: id(
    'Mã văn kiện trong bảng van-kien; để trống khi chưa rõ là văn kiện nào, hoặc khi dẫn chỗ trong cùng văn bản.',
  ).nullable(),
  place: id('Địa chỉ điều khoản, khi lời dẫn chỉ một chỗ trong cùng văn bản.').nullable(),
  context: words('Vài chữ trước và sau; lời dẫn ở trong dấu [ ].'),
});
