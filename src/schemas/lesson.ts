import { z } from 'astro/zod';
import { lessonParts } from './lesson-parts.ts';
import { oneOf } from './one-of.ts';
import { pageFields, text } from './page-fields.ts';

export const gradeBands = {
  'lop-1-5': 'Lớp 1–5',
  'lop-6-9': 'Lớp 6–9',
  'lop-10-12': 'Lớp 10–12',
  'noi-tru-vung-cao': 'Nội trú, vùng cao',
  'nghe-nghiep': 'Giáo dục nghề nghiệp',
} as const;
export type GradeBand = keyof typeof gradeBands;

/** Where in the timetable a lesson fits. */
export const lessonSubjects = {
  'dao-duc': 'Đạo đức',
  gdcd: 'Giáo dục công dân',
  'gdkt-pl': 'Giáo dục kinh tế và pháp luật',
  'trai-nghiem': 'Hoạt động trải nghiệm, hướng nghiệp',
  'sinh-hoat-lop': 'Sinh hoạt lớp',
  'ngoai-khoa': 'Ngoại khóa',
} as const;
export type LessonSubject = keyof typeof lessonSubjects;

/** When in the year a lesson is needed most. */
export const lessonSeasons = {
  'dau-nam': 'Đầu năm học',
  'truoc-tet': 'Trước Tết',
  '30-7': 'Dịp 30/7',
} as const;
export type LessonSeason = keyof typeof lessonSeasons;

/** How long a lesson takes: a period of primary school, of secondary school, a double period. */
export const lessonMinutes = [35, 45, 90] as const;

const list = z.array(text).min(1);

export const lessonSchema = z.strictObject({
  ...pageFields,
  /** Place in lists, within its band. */
  order: z.int().min(0),
  gradeBand: oneOf(gradeBands),
  subjects: z.array(oneOf(lessonSubjects)).min(1),
  seasons: z.array(oneOf(lessonSeasons)),
  minutes: z.literal([...lessonMinutes]),
  objectives: z.strictObject({ knowledge: list, skills: list, attitudes: list }),
  materials: list,
  ...lessonParts,
  /** What the teacher does when a pupil discloses. */
  safeguarding: list,
  contentNote: text,
  homework: text,
  parentLetter: list,
  /** The chalk-board plan. */
  withoutProjector: list,
});
export type Lesson = z.output<typeof lessonSchema>;
