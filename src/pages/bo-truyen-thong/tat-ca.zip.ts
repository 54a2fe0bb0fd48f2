import type { APIRoute } from 'astro';
import { renderAllKitsZip } from '#outputs/kit/kit-files.ts';
import { madeKits } from '#outputs/kit/made-kit.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(renderAllKitsZip(await madeKits())), { headers: { 'content-type': 'application/zip' } });
