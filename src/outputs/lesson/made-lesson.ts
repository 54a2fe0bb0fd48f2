import { toLessonTexts } from '#library/lesson-texts.ts';
import { lessonPages } from '#library/lessons.ts';
import { onceInBuild } from '#library/once-in-build.ts';
import type { LessonPage } from '#library/page.ts';
import { hotlines, instruments } from '#library/pages.ts';
import { absoluteUrl, site } from '#site.ts';
import { type MadeLesson, renderAllLessonsZip, renderLesson, renderLessonZip } from './lesson-files.ts';

/** A lesson with all its files: drawn once, though its page, each of its files and two zips ask for it. */
export const madeLessonOf: (page: LessonPage) => Promise<MadeLesson> = onceInBuild(
  async ({ entry, checkedOn }) => {
    const registers = { hotlines: await hotlines(), instruments: await instruments() };
    return renderLesson(toLessonTexts(entry, registers, { name: site.name, absoluteUrl }), checkedOn);
  },
  ({ id }) => id,
);

/** The files of a lesson in one: its page tells how large that is, its address gives it. */
export const lessonZipOf: (page: LessonPage) => Promise<Uint8Array> = onceInBuild(
  async (page) => renderLessonZip(await madeLessonOf(page)),
  ({ id }) => id,
);

/** The files of all lessons in one, likewise. */
export const allLessonsZip: () => Promise<Uint8Array> = onceInBuild(async () => {
  const lessons: MadeLesson[] = [];
  for (const page of await lessonPages()) lessons.push(await madeLessonOf(page));
  return renderAllLessonsZip(lessons);
});
