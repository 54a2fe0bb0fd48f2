import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { site } from '#site.ts';
import type { PostPage } from './page.ts';

/** The bytes of a post's picture, which stands beside the post; none for a post without a picture or taken back. */
export async function pictureFileOf(page: PostPage): Promise<Uint8Array | undefined> {
  const { picture, recalled } = page.entry.data;
  if (!picture || recalled) return undefined;
  return readFile(join(site.contentDirectory, 'tin', dirname(page.id), picture.file));
}
