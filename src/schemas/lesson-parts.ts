import { z } from 'astro/zod';
import { text } from './page-fields.ts';

const list = z.array(text).min(1);
/** Written without letters: each output writes its own A, B, C. */
const options = z.array(text.max(90)).min(2).max(4);

/** A question with options. `answer` repeats one of them word for word: a rule holds that. */
const choice = z.strictObject({ question: text, options, answer: text, why: text });
export type LessonChoice = z.output<typeof choice>;

/** What the teacher does and what the pupils do meanwhile. */
const step = z.strictObject({ title: text, minutes: z.int().positive(), teacher: list, pupils: list });
export type LessonStep = z.output<typeof step>;

/** What the class sees; `notes` are the teacher's alone. */
const slide = z.strictObject({ title: text.max(50), points: z.array(text.max(100)).max(4), notes: text });
export type LessonSlide = z.output<typeof slide>;

/** A task of the pupil sheet. `answer` and `why` go to the key alone. */
const sheetTask = z.strictObject({
  title: text.max(70),
  /** An empty line begins a new paragraph. */
  text,
  /** Dotted lines to write on. */
  lines: z.int().min(0).max(8),
  /** Boxes to tick. */
  options: z.array(text).optional(),
  answer: text,
  why: text.optional(),
});
export type LessonTask = z.output<typeof sheetTask>;

/** Talked about in class. Without options the answer is one that a class may give. */
const question = z.strictObject({ question: text, options: options.optional(), answer: text, why: text });
export type LessonQuestion = z.output<typeof question>;

/** The same skill asked in two ways, before the lesson and after it. */
const quizPair = z.strictObject({ skill: text.max(60), before: choice, after: choice });
export type LessonQuizPair = z.output<typeof quizPair>;

/** What a class works with, in the order of a lesson. */
export const lessonParts = {
  steps: z.array(step).min(3),
  slides: z.array(slide).min(6).max(12),
  /** One A5 side. */
  sheet: z.strictObject({ intro: text, tasks: z.array(sheetTask).min(2).max(5) }),
  questions: z.array(question).min(5),
  quiz: z.array(quizPair).min(4).max(5),
  rolePlays: z.array(z.strictObject({ title: text, card: text })),
} as const;
