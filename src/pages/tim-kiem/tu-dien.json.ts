import type { APIRoute } from 'astro';
import { instrumentPathOf } from '#domain/instrument-path.ts';
import { agencies, instruments, pagesOf, terms } from '#library/pages.ts';
import { searchWordingOf } from '#outputs/search/search-data.ts';
import { href } from '#site.ts';

export const GET: APIRoute = async () => {
  const published = new Map((await pagesOf('van-ban')).map(({ entry, path }) => [entry.data.documentNumber, path]));
  const wording = searchWordingOf({
    terms: await terms(),
    agencies: await agencies(),
    instruments: await instruments(),
    addressOf: ({ documentNumber, id }) => href(published.get(documentNumber) ?? instrumentPathOf(id)),
  });
  return new Response(JSON.stringify(wording));
};
