import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { pageFields, text } from './page-fields.ts';

export const gradeBands = {
  'lop-1-5': 'Lớp 1–5',
  'lop-6-9': 'Lớp 6–9',
  'lop-10-12': 'Lớp 10–12',
  'noi-tru-vung-cao': 'Nội trú, vùng cao',
  'nghe-nghiep': 'Giáo dục nghề nghiệp',
} as const;

const list = z.array(text).min(1);

export const lessonSchema = z
  .strictObject({
    ...pageFields,
    gradeBand: oneOf(gradeBands),
    subject: text,
    minutes: z.union([z.literal(35), z.literal(45), z.literal(90)]),
    objectives: z.strictObject({ knowledge: list, skills: list, attitudes: list }),
    materials: list,
    steps: z.array(z.strictObject({ title: text, minutes: z.int().positive(), teacher: list, pupils: list })).min(3),
    questions: z.array(z.strictObject({ question: text, options: list.optional(), answer: text, why: text })).min(5),
    rolePlays: z.array(z.strictObject({ title: text, card: text })),
    /** What the teacher does when a pupil discloses. */
    safeguarding: list,
    contentNote: text,
    homework: text,
    parentLetter: list,
    withoutProjector: list,
  })
  .refine(
    (lesson) => lesson.steps.reduce((sum, step) => sum + step.minutes, 0) === lesson.minutes,
    'tổng số phút các bước bằng minutes',
  );
