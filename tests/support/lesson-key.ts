import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { parse as parseHtml } from 'parse5';
import { parse } from 'yaml';
import { questionsOf } from '#checks/lesson-texts.ts';
import { toMarked, wordsIn } from '#domain/fold.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { type Asked, answersQuotedIn } from '#domain/lesson-answers.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { site } from '#site.ts';
import { filesBelow } from './source-files.ts';

/** What pupils shall find by themselves in a lesson. */
export interface LessonKey {
  readonly slug: string;
  readonly asked: readonly Asked[];
  /** Why an answer is right: told when it has been found. */
  readonly reasons: readonly string[];
}

/** The keys of the lessons in the content folder. */
export const lessonKeys: readonly LessonKey[] = filesBelow(join(site.contentDirectory, 'bai-hoc'), (name) =>
  name.endsWith('.mdx'),
).map(({ path }) => {
  const text = readFileSync(join(site.contentDirectory, 'bai-hoc', path), 'utf8');
  const lesson = lessonSchema.parse(parse(splitFrontMatter(text).frontMatter));
  const asked = [
    ...lesson.questions,
    ...lesson.quiz.flatMap(({ before, after }) => [before, after]),
    ...lesson.sheet.tasks,
  ];
  return {
    slug: path.replace(/\.mdx$/, ''),
    asked: questionsOf(lesson),
    reasons: asked.flatMap(({ why }) => why ?? []),
  };
});

type Node = ReturnType<typeof parseHtml>['childNodes'][number] | ReturnType<typeof parseHtml>;

/** The words of a page, never those of two blocks in one, and those in attributes. */
export function allWordsOf(node: Node): string {
  if (node.nodeName === 'style') return '';
  const own = 'value' in node ? [node.value] : 'attrs' in node ? node.attrs.map(({ value }) => value) : [];
  return [...own, ...('childNodes' in node ? node.childNodes.map(allWordsOf) : [])].join(' ');
}

const plainWords = (text: string): string => ` ${wordsIn(toMarked(text)).join(' ')} `;

/** What a text for pupils gives away. Mentions of hotlines stand as their ids, which are mostly what is read. */
export const givenAwayIn = (text: string, { asked, reasons }: LessonKey): string[] => [
  ...answersQuotedIn(text, asked),
  ...reasons.filter((why) => plainWords(text).includes(plainWords(why))),
];
