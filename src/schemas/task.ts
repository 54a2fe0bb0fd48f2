import { z } from 'astro/zod';
import { namedAgency } from './named-agency.ts';
import { oneOf } from './one-of.ts';
import { slug, text } from './page-fields.ts';
import { recurrences } from './recurrence.ts';

export const taskTopics = {
  'chi-dao': 'Chỉ đạo, điều hành',
  'truyen-thong': 'Truyền thông',
  'phong-ngua': 'Phòng ngừa',
  'dieu-tra-xet-xu': 'Điều tra, truy tố, xét xử',
  'ho-tro-nan-nhan': 'Bảo vệ, hỗ trợ nạn nhân',
  'phap-luat': 'Pháp luật',
  'hop-tac-quoc-te': 'Hợp tác quốc tế',
  'tap-huan': 'Tập huấn',
  'kinh-phi': 'Kinh phí',
  'bao-cao': 'Báo cáo',
} as const;

export const taskAudiences = {
  'nguoi-dan': 'người dân',
  'hoc-sinh': 'học sinh',
  'phu-nu-tre-em': 'phụ nữ, trẻ em',
  'nguoi-lao-dong': 'người lao động',
  'nguoi-viet-o-nuoc-ngoai': 'người Việt ở nước ngoài',
  'nan-nhan': 'nạn nhân',
  'can-bo': 'cán bộ',
  'doi-tuong-nguy-co': 'người có nguy cơ cao',
  'co-quan-to-tung': 'cơ quan tố tụng',
  'doi-tac-quoc-te': 'đối tác quốc tế',
  chung: 'chung',
} as const;

export const taskProducts = {
  'to-roi': 'tờ rơi',
  'tin-nhan': 'tin nhắn',
  'truyen-hinh-phat-thanh': 'truyền hình, phát thanh',
  'bao-chi': 'tin, bài báo chí',
  'mang-xa-hoi': 'mạng xã hội',
  'bai-hoc': 'bài học',
  'van-nghe-tieu-pham': 'văn nghệ, tiểu phẩm',
  'mit-tinh-30-7': 'mít tinh, hoạt động 30/7',
  'so-lieu-bao-cao': 'số liệu, báo cáo',
  'ke-hoach': 'kế hoạch',
  'tap-huan': 'lớp tập huấn',
  'tai-lieu': 'tài liệu',
  'hoi-thao': 'hội thảo, hội nghị',
  'duong-day-nong': 'đường dây nóng',
  'van-ban-phap-luat': 'văn bản pháp luật',
  'thoa-thuan-quoc-te': 'thỏa thuận quốc tế',
} as const;

/** One duty of an official text. Everything in it must be in the words of the clauses that it names. */
export const taskSchema = z.strictObject({
  /** Address of the clause that states the duty. */
  clause: slug,
  /** Address of the clause whose words say who does it. */
  assignedBy: slug,
  /** The duty in short plain words, ours. */
  task: text.max(110),
  lead: z.array(namedAgency),
  cooperating: z.array(namedAgency),
  deadline: z.strictObject({ asWritten: text, recurrence: oneOf(recurrences) }).optional(),
  audience: z.array(oneOf(taskAudiences)).min(1),
  topic: oneOf(taskTopics),
  product: z.array(oneOf(taskProducts)).optional(),
});
export const taskListSchema = z.strictObject({ tasks: z.array(taskSchema) });
export type Task = z.output<typeof taskSchema>;
export type TaskTopic = Task['topic'];
