import { type CalendarDate, toShortDate } from '#domain/calendar-date.ts';
import type { DownloadFile } from '#domain/download-file.ts';
import type { LessonTexts } from '#domain/lesson-texts.ts';
import { renderZip } from '../kit/zip.ts';
import { lessonSheets } from '../print/lesson-sheet-list.ts';
import { renderLessonSheets } from '../print/lesson-sheets.ts';
import { pupilPageNames, renderLessonPages, renderLessonsStartPage, renderStartPage } from './lesson-pages.ts';

/** A lesson with all its files made. */
export interface MadeLesson {
  readonly texts: LessonTexts;
  /** What is printed. */
  readonly sheets: readonly DownloadFile[];
  /** What opens without a network, the start page first: in the zip alone, since the site has pages of its own. */
  readonly pages: readonly DownloadFile[];
  readonly checkedOn: CalendarDate;
}

/** Files without an answer. */
const pupilNames: ReadonlySet<string> = new Set([
  ...pupilPageNames,
  ...lessonSheets.filter(({ isForPupils }) => isForPupils).map(({ name }) => name),
]);

/** Makes every file of a lesson. Throws, in Vietnamese, where a text does not fit on its sheet. */
export function renderLesson(texts: LessonTexts, checkedOn: CalendarDate): MadeLesson {
  const sheets = renderLessonSheets(texts);
  const pages = renderLessonPages(texts);
  const { pupils = [], teacher = [] } = Object.groupBy([...pages, ...sheets], ({ name }) =>
    pupilNames.has(name) ? 'pupils' : 'teacher',
  );
  return { texts, sheets, pages: [renderStartPage(texts, pupils, teacher), ...pages], checkedOn };
}

/** Everything that a lesson's folder holds. */
export const lessonFilesOf = ({ pages, sheets }: MadeLesson): readonly DownloadFile[] => [...pages, ...sheets];

const filesToPack = (lesson: MadeLesson, folder = ''): [path: string, content: Uint8Array][] =>
  lessonFilesOf(lesson).map(({ name, content }) => [folder + name, content]);

/** The files of one lesson in one. */
export const renderLessonZip = (lesson: MadeLesson): Uint8Array => renderZip(filesToPack(lesson), lesson.checkedOn);

/** The files of all lessons in one: a page to open first, a folder a lesson; dated by the lesson that was checked last. */
export function renderAllLessonsZip(lessons: readonly MadeLesson[]): Uint8Array {
  const [newest = '1980-01-01'] = lessons.map(({ checkedOn }) => checkedOn).sort((a, b) => b.localeCompare(a));
  const start = renderLessonsStartPage(
    lessons.map(({ texts }) => texts),
    toShortDate(newest),
  );
  return renderZip(
    [[start.name, start.content], ...lessons.flatMap((lesson) => filesToPack(lesson, `${lesson.texts.id}/`))],
    newest,
  );
}
