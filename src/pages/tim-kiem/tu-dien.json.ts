import type { APIRoute } from 'astro';
import { agencies, instruments, terms } from '#library/pages.ts';
import { searchWordingOf } from '#outputs/search/search-data.ts';

export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify(
      searchWordingOf({ terms: await terms(), agencies: await agencies(), instruments: await instruments() }),
    ),
  );
