import { z } from 'astro/zod';
import { deadlineComparators } from '../deadline.ts';
import { recurrences } from '../recurrence.ts';
import { targetComparators } from '../target.ts';
import {
  clauseColumn,
  code,
  count,
  day,
  documentColumn,
  id,
  namedAgency,
  textColumn,
  urlColumn,
  words,
} from './columns.ts';

export const targetRow = z.strictObject({
  document: documentColumn,
  clause: clauseColumn,
  url: urlColumn,
  text: textColumn,
  target: words('Điều được đo, nói gọn bằng lời của trang này.'),
  asWritten: words('Đúng chữ của văn bản, phần có con số.'),
  comparator: code(targetComparators, 'Cách so với con số.'),
  value: z.number().describe('Con số phải đạt.'),
  unit: words('Đơn vị, như văn bản viết sau con số.'),
  year: count('Năm phải đạt, hoặc năm bắt đầu khi con số lặp lại; để trống khi văn bản không ghi năm.').nullable(),
  recurrence: code(recurrences, 'Con số phải đạt lại sau mỗi kỳ nào.').nullable(),
  assignedBy: id('Địa chỉ điều khoản nói cơ quan nào phải lo.').nullable(),
  agencies: z.array(namedAgency).describe('Cơ quan phải lo; để trống khi văn bản không nêu.'),
});

export const deadlineRow = z.strictObject({
  document: documentColumn,
  clause: clauseColumn,
  url: urlColumn,
  text: textColumn,
  deadline: words('Việc có kỳ hạn, nói gọn bằng lời của trang này.'),
  asWritten: words('Đúng chữ của văn bản, phần chỉ thời gian.'),
  comparator: code(deadlineComparators, 'Việc đứng ở đâu so với thời gian ấy.'),
  dates: z.array(day('Một ngày.')).describe('Các ngày mà văn bản ghi; để trống khi văn bản chỉ ghi kỳ.'),
  firstYear: count('Năm đầu của thời gian ấy.').nullable(),
  lastYear: count('Năm cuối của thời gian ấy.').nullable(),
  recurrence: code(recurrences, 'Việc lặp lại thế nào.'),
  assignedBy: id('Địa chỉ điều khoản giao việc.'),
  agencies: z.array(namedAgency).describe('Cơ quan phải làm; để trống khi văn bản không nêu.'),
  receivers: z.array(namedAgency).describe('Cơ quan nhận, khi văn bản nêu.'),
});
