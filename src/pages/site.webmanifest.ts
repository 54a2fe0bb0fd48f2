import type { APIRoute } from 'astro';
import { href, site } from '#site.ts';

const icon = (name: string, sizes: string, purpose: string) => ({
  src: href(`/icons/${name}`),
  sizes,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.shortName,
      lang: site.locale,
      start_url: href('/'),
      scope: href('/'),
      display: 'browser',
      background_color: '#fbfaf7',
      theme_color: '#10366f',
      icons: [
        icon('icon-192.png', '192x192', 'any'),
        icon('icon-512.png', '512x512', 'any'),
        icon('maskable-512.png', '512x512', 'maskable'),
      ],
    }),
  );
