import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toLessonTexts } from '#library/lesson-texts.ts';
import {
  lessonFilesOf,
  type MadeLesson,
  renderAllLessonsZip,
  renderLesson,
  renderLessonZip,
} from '#outputs/lesson/lesson-files.ts';
import { absoluteUrl, site } from '#site.ts';
import { SourceProblem } from './import/source-problem.ts';
import { lessonSlugsFor, packOptionsOf, usage } from './pack/options.ts';
import { lessonSlugsOf, readLesson, readLessonRegisters } from './pack/read-lessons.ts';

/** What does not fit on a sheet says so itself, in the words of all messages. */
const isFault = (error: unknown): error is Error =>
  error instanceof SourceProblem || (error instanceof Error && error.message.startsWith('Thấy '));

async function makeLesson(slug: string): Promise<MadeLesson> {
  const [source, registers] = await Promise.all([
    readLesson(site.contentDirectory, slug),
    readLessonRegisters(site.contentDirectory),
  ]);
  return renderLesson(toLessonTexts(source, registers, { name: site.name, absoluteUrl }), source.data.checkedOn);
}

/** Writes a lesson's folder with its zip; says how many files that are. */
async function writeLesson(lesson: MadeLesson, folder: string): Promise<string> {
  const files = lessonFilesOf(lesson);
  await mkdir(folder, { recursive: true });
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  await writeFile(join(folder, 'bai.zip'), renderLessonZip(lesson));
  return `Đã ghi ${files.length + 1} tệp vào ${folder}`;
}

async function run(wanted: string | undefined, out: string): Promise<void> {
  const slugs = lessonSlugsFor(wanted, await lessonSlugsOf(site.contentDirectory));
  if (/\/\/(?:localhost|127\.)/u.test(site.origin))
    console.log(`Chú ý: mã QR đang dẫn tới ${site.origin}, chỉ để thử. Trước khi in, đặt SITE_URL là địa chỉ thật.`);
  const lessons: MadeLesson[] = [];
  for (const slug of slugs) {
    const lesson = await makeLesson(slug);
    console.log(await writeLesson(lesson, join(out, slug)));
    lessons.push(lesson);
  }
  if (wanted !== undefined) return;
  await writeFile(join(out, 'tat-ca.zip'), renderAllLessonsZip(lessons));
  console.log(`Đã ghi ${join(out, 'tat-ca.zip')}: ${lessons.length} bài`);
}

try {
  const { isHelp, slug, out } = packOptionsOf(process.argv.slice(2));
  if (isHelp) console.log(usage);
  else await run(slug, out);
} catch (error) {
  if (!isFault(error)) throw error;
  console.error(`npm run pack  ${error.message}`);
  process.exitCode = 1;
}
