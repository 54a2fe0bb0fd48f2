import type { APIRoute } from 'astro';
import type { LessonPage } from '#library/page.ts';
import { hotlineNumbers, pagesOf } from '#library/pages.ts';
import { quizKeyOf } from '#outputs/lesson/quiz-key.ts';

export async function getStaticPaths() {
  return (await pagesOf('bai-hoc')).map((page) => ({ params: { slug: page.id }, props: { page } }));
}

export const GET: APIRoute<{ page: LessonPage }> = async ({ props: { page } }) =>
  Response.json(quizKeyOf(page.entry.data.quiz, await hotlineNumbers()));
