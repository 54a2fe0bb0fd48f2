import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '#domain/front-matter.ts';
import type { KitSource } from '#library/kit-texts.ts';
import { type Hotline, hotlineSchema } from '#schemas/hotline.ts';
import { kitSchema } from '#schemas/kit.ts';
import { SourceProblem } from '../import/source-problem.ts';

const folder = 'thong-diep';

/** The slugs of the kits of a content folder. */
export async function kitSlugsOf(contentDirectory: string): Promise<string[]> {
  const names = await readdir(join(contentDirectory, folder)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort();
}

/** What is wrong with content is told by the check, line by line; here it only stops. */
export const unsound = (path: string): SourceProblem =>
  new SourceProblem(`${path} chưa đúng mẫu`, 'nội dung không có lỗi', 'chạy npm run check và sửa những lỗi nó nêu');

/** What a YAML text holds; nothing where it is none. */
export function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A kit as its file gives it, without Astro. */
export async function readKit(contentDirectory: string, id: string): Promise<KitSource> {
  const path = join(contentDirectory, folder, `${id}.mdx`);
  const { data } = kitSchema.safeParse(yamlOf(splitFrontMatter(await readFile(path, 'utf8')).frontMatter));
  if (!data) throw unsound(path);
  return { id, data };
}

/** The register of phone numbers of a content folder. */
export async function readHotlines(contentDirectory: string): Promise<Hotline[]> {
  const path = join(contentDirectory, 'duong-day-nong.yaml');
  const { data } = hotlineSchema.array().safeParse(yamlOf(await readFile(path, 'utf8').catch(() => '')));
  if (!data) throw unsound(path);
  return data;
}
