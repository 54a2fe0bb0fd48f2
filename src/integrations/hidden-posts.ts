import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { pathOf } from '#domain/page-kinds.ts';
import { postStageOf } from '#domain/post-stage.ts';
import type { VietnamTime } from '#domain/vietnam-time.ts';
import { postSchema } from '#schemas/post.ts';
import { href } from '#site.ts';

/**
 * Addresses of the posts that search engines are not sent to: those that wait and those that were taken back. Read
 * before Astro starts, since the sitemap knows pages by their address alone. A faulty file is the content check's business.
 */
export function readHiddenPosts(contentDirectory: string, now: VietnamTime): ReadonlySet<string> {
  const folder = join(contentDirectory, 'tin');
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
    const hidden = names.filter((name) => {
      const { frontMatter } = splitFrontMatter(readFileSync(join(folder, name), 'utf8'));
      const { data } = postSchema.safeParse(parse(frontMatter));
      const stage = data && postStageOf(data, now);
      return stage === 'cho-dang' || stage === 'thu-hoi';
    });
    return new Set(hidden.map((name) => href(pathOf('tin', name.replaceAll('\\', '/').replace(/\.mdx$/, '')))));
  } catch {
    return new Set();
  }
}
