import type { APIRoute } from 'astro';
import { agencies, instruments, terms } from '#library/pages.ts';
import { searchDataOf } from '#outputs/search/search-data.ts';

export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify(
      searchDataOf({ terms: await terms(), agencies: await agencies(), instruments: await instruments() }),
    ),
  );
