import type { APIRoute } from 'astro';
import { agencies, hotlines, instruments, quickAnswers, terms } from '#library/pages.ts';
import { searchDataOf } from '#outputs/search/search-data.ts';
import { href } from '#site.ts';

export const GET: APIRoute = async () => {
  const data = searchDataOf({
    terms: await terms(),
    agencies: await agencies(),
    instruments: await instruments(),
    hotlines: await hotlines(),
    answers: await quickAnswers(),
    href,
  });
  return new Response(JSON.stringify(data));
};
