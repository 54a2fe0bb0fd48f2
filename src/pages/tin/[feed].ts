import type { APIRoute } from 'astro';
import { feedFormats, renderPostFeed } from '#outputs/feeds/post-feeds.ts';

type Props = (typeof feedFormats)[string];

export const getStaticPaths = () => Object.entries(feedFormats).map(([feed, props]) => ({ params: { feed }, props }));

export const GET: APIRoute<Props> = async ({ props, params }) =>
  new Response(await renderPostFeed(params['feed'] ?? '', props));
