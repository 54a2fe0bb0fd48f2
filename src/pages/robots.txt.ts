import type { APIRoute } from 'astro';
import { absoluteUrl, href } from '#site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: ${href('/tim-kiem/')}\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`);
