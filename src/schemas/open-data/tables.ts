import type { z } from 'astro/zod';
import { agencyRow } from './agency.ts';
import { citationRow } from './citation.ts';
import { correctionRow } from './correction.ts';
import { documentRow } from './document.ts';
import { deadlineRow, targetRow } from './duty.ts';
import { hotlineRow } from './hotline.ts';
import { instrumentRow } from './instrument.ts';
import { taskRow } from './task.ts';
import { termRow } from './term.ts';

interface OpenTable {
  readonly title: string;
  /** One sentence: what a row is. */
  readonly about: string;
  readonly row: z.ZodObject;
}

/** Every published table, in the order in which the site lists them. A name is a file and never changes. */
export const openTables = {
  'van-ban': { title: 'Văn bản', about: 'Mỗi dòng một văn bản đăng nguyên văn trên trang này.', row: documentRow },
  'dinh-chinh': {
    title: 'Sổ đính chính',
    about: 'Mỗi dòng một chỗ của bản chép mà trang này sửa, ngờ hoặc giữ nguyên.',
    row: correctionRow,
  },
  'nhiem-vu': {
    title: 'Nhiệm vụ',
    about: 'Mỗi dòng một việc mà văn bản giao, gắn với lời của điều khoản.',
    row: taskRow,
  },
  'chi-tieu': { title: 'Chỉ tiêu', about: 'Mỗi dòng một con số mà văn bản muốn đạt.', row: targetRow },
  'thoi-han': {
    title: 'Thời hạn',
    about: 'Mỗi dòng một việc mà văn bản gắn với ngày, năm hoặc kỳ. Dạng lịch ở trang Lịch.',
    row: deadlineRow,
  },
  'trich-dan': {
    title: 'Trích dẫn',
    about: 'Mỗi dòng một lần văn bản dẫn luật, quyết định, kế hoạch, điều ước hoặc một điều khoản khác.',
    row: citationRow,
  },
  'co-quan': {
    title: 'Cơ quan',
    about: 'Mỗi dòng một cơ quan có tên trong các văn bản, và cơ quan kế tục.',
    row: agencyRow,
  },
  'van-kien': {
    title: 'Sổ văn kiện',
    about: 'Mỗi dòng một luật, quyết định, kế hoạch, điều ước mà các văn bản nhắc tới hoặc đang có hiệu lực.',
    row: instrumentRow,
  },
  'duong-day-nong': {
    title: 'Đường dây nóng',
    about: 'Mỗi dòng một số điện thoại đã có nguồn. Hãy gọi thử trước khi đăng lại.',
    row: hotlineRow,
  },
  'thuat-ngu': { title: 'Thuật ngữ', about: 'Mỗi dòng một từ, nói lại bằng lời thường.', row: termRow },
} as const satisfies Record<string, OpenTable>;

export type OpenTableName = keyof typeof openTables;
export type OpenRow<Name extends OpenTableName> = z.output<(typeof openTables)[Name]['row']>;

// Object.keys forgets the key type of a closed table.
export const openTableNames = Object.keys(openTables) as OpenTableName[];
