import { toLessonTexts } from '#library/lesson-texts.ts';
import { renderAllLessonsZip, renderLesson, renderLessonZip } from '#outputs/lesson/lesson-files.ts';
import { absoluteUrl, site } from '#site.ts';
import { lessonSlugsOf, readLesson, readLessonRegisters } from '../../src/cli/pack/read-lessons.ts';

/**
 * How long the files of each lesson take, in milliseconds, with their zip: twelve lessons should stay below 30 s.
 * Run it on an idle machine: `node tests/benchmarks/lesson-files.ts` (`CONTENT_DIR` for other content).
 */
const registers = await readLessonRegisters(site.contentDirectory);
const lessons = [];
const start = performance.now();
let last = start;
for (const slug of await lessonSlugsOf(site.contentDirectory)) {
  const source = await readLesson(site.contentDirectory, slug);
  const lesson = renderLesson(
    toLessonTexts(source, registers, { name: site.name, absoluteUrl }),
    source.data.checkedOn,
  );
  const zip = renderLessonZip(lesson);
  lessons.push(lesson);
  const now = performance.now();
  console.log(`${slug}: ${Math.round(zip.byteLength / 1000)} kB, ${Math.round(now - last)} ms`);
  last = now;
}
const all = renderAllLessonsZip(lessons);
console.log(
  `all: ${Math.round(all.byteLength / 1000)} kB, ${Math.round(performance.now() - start)} ms, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at most`,
);
