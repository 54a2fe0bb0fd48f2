import type { APIRoute } from 'astro';
import type { PostPage } from '#library/page.ts';
import { emergencyHotline, pagesOf } from '#library/pages.ts';
import { renderSiteCard } from '#outputs/social/site-card.ts';
import { site } from '#site.ts';

interface Props {
  page: PostPage;
}

export const getStaticPaths = async () =>
  (await pagesOf('tin'))
    .filter(({ entry }) => !entry.data.recalled)
    .map((page) => ({ params: { slug: page.id }, props: { page } }));

export const GET: APIRoute<Props> = async ({ props: { page } }) => {
  const { display } = await emergencyHotline();
  const texts = { name: page.title, tagline: site.name, number: `${display} · miễn phí · 24 giờ` };
  return new Response(new Uint8Array(await renderSiteCard(texts)));
};
