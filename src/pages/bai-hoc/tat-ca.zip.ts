import type { APIRoute } from 'astro';
import { allLessonsZip } from '#outputs/lesson/made-lesson.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await allLessonsZip()), { headers: { 'content-type': 'application/zip' } });
