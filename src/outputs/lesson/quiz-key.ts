import { expandMentions } from '#domain/hotline-mention.ts';
import type { LessonQuizPair } from '#schemas/lesson-parts.ts';

/**
 * What the self-check of a quiz reads: which option is right, from 0, and why; first the questions before the lesson, then
 * those after it. The page of the quiz, which pupils are given, holds none of this.
 */
export function quizKeyOf(
  quiz: readonly LessonQuizPair[],
  numberOf: (id: string) => string,
): (readonly [right: number, why: string])[] {
  return [...quiz.map(({ before }) => before), ...quiz.map(({ after }) => after)].map(
    ({ options, answer, why }) => [options.indexOf(answer), expandMentions(why, numberOf)] as const,
  );
}
