import type { APIRoute } from 'astro';
import type { OfficialPage } from '#library/page.ts';
import { pagesOf } from '#library/pages.ts';
import { transcriptOf } from '#library/transcript.ts';

export async function getStaticPaths() {
  return (await pagesOf('van-ban')).map((page) => ({ params: { slug: page.id }, props: { page } }));
}

/** The source transcript beside the page: unchanged, and only the lines of this document where a file holds two. */
export const GET: APIRoute<{ page: OfficialPage }> = async ({ props }) => new Response(await transcriptOf(props.page));
