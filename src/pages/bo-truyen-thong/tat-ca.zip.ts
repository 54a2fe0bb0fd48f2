import type { APIRoute } from 'astro';
import { allKitsZip } from '#outputs/kit/made-kit.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await allKitsZip()), { headers: { 'content-type': 'application/zip' } });
