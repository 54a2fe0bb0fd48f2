import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from '#domain/front-matter.ts';
import type { LessonRegisters, LessonSource } from '#library/lesson-texts.ts';
import { instrumentSchema } from '#schemas/instrument.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { readHotlines, unsound, yamlOf } from '../kit/read-kits.ts';

const folder = 'bai-hoc';

/** The slugs of the lessons of a content folder; one that begins with `_` is a draft. */
export async function lessonSlugsOf(contentDirectory: string): Promise<string[]> {
  const names = await readdir(join(contentDirectory, folder)).catch(() => []);
  return names.flatMap((name) => /^([^_].*)\.mdx$/u.exec(name)?.[1] ?? []).sort();
}

/** A lesson as its file gives it, without Astro. */
export async function readLesson(contentDirectory: string, id: string): Promise<LessonSource> {
  const path = join(contentDirectory, folder, `${id}.mdx`);
  const { frontMatter, body } = splitFrontMatter(await readFile(path, 'utf8'));
  const { data } = lessonSchema.safeParse(yamlOf(frontMatter));
  if (!data) throw unsound(path);
  return { id, data, body };
}

/** The registers that lessons mention. */
export async function readLessonRegisters(contentDirectory: string): Promise<LessonRegisters> {
  const path = join(contentDirectory, 'van-kien.yaml');
  const { data } = instrumentSchema.array().safeParse(yamlOf(await readFile(path, 'utf8').catch(() => '')));
  if (!data) throw unsound(path);
  return { hotlines: await readHotlines(contentDirectory), instruments: data };
}
