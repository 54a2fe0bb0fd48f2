import { z } from 'astro/zod';
import { gradeBands } from './lesson.ts';
import { oneOf } from './one-of.ts';
import { pageFields, slug, text } from './page-fields.ts';
import { pictogramName } from './pictogram.ts';

/** How a story may end. Nobody loses: whoever calls late is helped too. */
export const endingKinds = {
  tot: 'Đoạn kết: dừng lại kịp',
  'duoc-giup': 'Đoạn kết: được giúp',
  'tam-dung': 'Đoạn kết: tạm dừng ở đây',
} as const;

const storyChoice = z.strictObject({
  text: text.max(110),
  /** The scene that follows. */
  to: slug,
});

const storyEnding = z.strictObject({
  kind: oneOf(endingKinds),
  /** What helped, or what helps now. */
  helps: z.array(text.max(160)).min(2).max(5),
  callIds: z.array(slug).min(1),
});

export const storySceneSchema = z
  .strictObject({
    id: slug,
    title: text.max(60),
    /** Paragraphs. */
    text: z.array(text).min(1).max(5),
    pictogram: pictogramName.optional(),
    choices: z.array(storyChoice).min(2).max(3).optional(),
    ending: storyEnding.optional(),
    /** What the teacher asks the class here. */
    question: text.max(160),
  })
  .refine(
    ({ choices, ending }) => (choices === undefined) !== (ending === undefined),
    'choices hoặc ending, chỉ một trong hai',
  );
export type StoryScene = z.output<typeof storySceneSchema>;

/** A story in which the reader chooses how it goes on: `content/cau-chuyen/<slug>.yaml`. */
export const storySchema = z.strictObject({
  ...pageFields,
  discreetTitle: text.max(40),
  gradeBand: oneOf(gradeBands),
  contentNote: text,
  /** What the teacher minds before and after. */
  teacher: z.array(text).min(1),
  /** The lesson whose box says what to do when a pupil discloses. */
  path: text,
  /** The scene that is read first. */
  start: slug,
  scenes: z.array(storySceneSchema).min(1),
});
export type Story = z.output<typeof storySchema>;
