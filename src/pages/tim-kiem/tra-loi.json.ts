import type { APIRoute } from 'astro';
import { hotlines, quickAnswers } from '#library/pages.ts';
import { quickAnswerDataOf } from '#outputs/search/search-data.ts';
import { href } from '#site.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(quickAnswerDataOf({ hotlines: await hotlines(), answers: await quickAnswers(), href })));
