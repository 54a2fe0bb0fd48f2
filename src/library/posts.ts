import { type PostStage, postStageOf } from '#domain/post-stage.ts';
import { now } from '#site.ts';
import type { PostPage } from './page.ts';
import { pagesOf } from './pages.ts';

/** Where a post stands at the minute of the build. */
export const stageOf = (page: PostPage): PostStage => postStageOf(page.entry.data, now);

/** The posts that stand at one of these stages, newest first. */
export async function postsAt(...stages: readonly PostStage[]): Promise<PostPage[]> {
  return (await pagesOf('tin')).filter((page) => stages.includes(stageOf(page)));
}
