import { gradeBands } from '#schemas/lesson.ts';
import type { LessonPage } from './page.ts';
import { pagesOf } from './pages.ts';

const bands = Object.keys(gradeBands);

/** The lessons from the youngest class up, each band in the order of its lessons. */
export async function lessonPages(): Promise<LessonPage[]> {
  const place = ({ entry: { data } }: LessonPage): number => bands.indexOf(data.gradeBand) * 1000 + data.order;
  return (await pagesOf('bai-hoc')).sort((a, b) => place(a) - place(b));
}
