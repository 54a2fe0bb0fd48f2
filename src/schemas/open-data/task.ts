import { z } from 'astro/zod';
import { recurrences } from '../recurrence.ts';
import { taskAudiences, taskProducts, taskTopics } from '../task.ts';
import { clauseColumn, code, documentColumn, id, namedAgency, textColumn, urlColumn, words } from './columns.ts';

export const taskRow = z.strictObject({
  document: documentColumn,
  clause: clauseColumn,
  url: urlColumn,
  text: textColumn,
  task: words('Việc, nói gọn bằng lời của trang này.'),
  leadAgencies: z.array(namedAgency).describe('Cơ quan chủ trì, thực hiện.'),
  cooperatingAgencies: z.array(namedAgency).describe('Cơ quan phối hợp.'),
  assignedBy: id('Địa chỉ điều khoản giao việc.'),
  deadline: words('Thời hạn, đúng chữ của văn bản.').nullable(),
  recurrence: code(recurrences, 'Việc lặp lại thế nào.').nullable(),
  audience: z.array(code(taskAudiences, 'Một nhóm người.')).describe('Việc ấy dành cho ai.'),
  topic: code(taskTopics, 'Chủ đề.'),
  product: z.array(code(taskProducts, 'Một sản phẩm.')).describe('Việc ấy cần làm ra gì.'),
});
