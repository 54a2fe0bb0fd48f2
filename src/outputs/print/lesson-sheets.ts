import type { DownloadFile } from '#domain/download-file.ts';
import type { LessonTexts } from '#domain/lesson-texts.ts';
import { compileSheet } from './compile-sheet.ts';
import { lessonSheets } from './lesson-sheet-list.ts';
import { sheetInputOf } from './sheet-input.ts';

const folder = 'src/outputs/print/lesson';
const pictogram = 'bai-hoc';

/** Everything of a lesson that is printed. The same texts give the same bytes. Throws, in Vietnamese, where a text does not fit. */
export function renderLessonSheets(texts: LessonTexts): DownloadFile[] {
  const kit = sheetInputOf({ ...texts, pictogram }, []);
  return lessonSheets.map(({ name, label, template }) => {
    const inputs = { ink: 'mau', kit, sheet: label };
    try {
      const content = compileSheet(`${folder}/${template}.typ`, inputs).toPdf();
      return { name, label, type: 'application/pdf', content };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new Error(`${error.message}  (content/bai-hoc/${texts.id}.mdx)`);
    }
  });
}
