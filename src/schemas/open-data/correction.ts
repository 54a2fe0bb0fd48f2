import { z } from 'astro/zod';
import { correctionKinds } from '#domain/correction.ts';
import { clauseColumn, code, documentColumn, truth, urlColumn, words } from './columns.ts';

/** A page break is found in the texts, not written in a ledger. */
const kinds = { ...correctionKinds, 'ngat-trang': 'Chỗ ngắt trang đã nối lại' } as const;

export const correctionRow = z.strictObject({
  document: documentColumn,
  clause: clauseColumn,
  url: urlColumn,
  text: z.string().describe('Lời của dòng ấy theo bản đọc; chuỗi rỗng khi cả dòng là vạch hay dấu.'),
  found: z.string().describe('Chữ trong bản chép; chuỗi rỗng khi bản chép thiếu chữ, ¶ là chỗ xuống dòng.'),
  read: z.string().nullable().describe('Đọc là; chuỗi rỗng là bỏ đi, trống (null) là giữ nguyên.'),
  context: words('Chữ ấy giữa lời xung quanh; [ ] ôm phần nói tới.'),
  kind: code(kinds, 'Loại lỗi.'),
  isCertain: truth('Chắc chắn thì bản đọc đã sửa; còn ngờ thì giữ nguyên.'),
  why: words('Căn cứ để sửa, để ngờ hoặc để giữ.'),
});
