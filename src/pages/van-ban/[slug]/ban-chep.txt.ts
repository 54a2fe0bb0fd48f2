import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { linesOfTranscript } from '#domain/fidelity.ts';
import type { OfficialPage } from '#library/page.ts';
import { pagesOf } from '#library/pages.ts';
import { site } from '#site.ts';

export async function getStaticPaths() {
  return (await pagesOf('van-ban')).map((page) => ({ params: { slug: page.id }, props: { page } }));
}

/** The source transcript beside the page: unchanged, and only the lines of this document where a file holds two. */
export const GET: APIRoute<{ page: OfficialPage }> = async ({ props }) => {
  const { file, firstLine, lastLine } = props.page.entry.data.transcript;
  const transcript = await readFile(join(site.contentDirectory, 'van-ban', file), 'utf8');
  return new Response(linesOfTranscript(transcript, firstLine, lastLine));
};
