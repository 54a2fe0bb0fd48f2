import type { APIRoute } from 'astro';
import type { OfficialPage } from '#library/page.ts';
import { agencies, instruments, pagesOf } from '#library/pages.ts';
import { relatedOf } from '#library/related.ts';
import { renderLegislationFile } from '#outputs/json-ld/legislation-file.ts';
import { absoluteUrl, site } from '#site.ts';

export async function getStaticPaths() {
  const pages = await pagesOf('van-ban');
  return pages.map((page) => ({ params: { slug: page.id }, props: { page, pages } }));
}

/** The official text described as schema.org `Legislation`. */
export const GET: APIRoute<{ page: OfficialPage; pages: readonly OfficialPage[] }> = async ({ props }) => {
  const { page, pages } = props;
  const issuer = (await agencies()).find((agency) => agency.id === page.entry.data.issuer);
  const related = relatedOf(page, pages, await instruments());
  return new Response(renderLegislationFile({ page, issuer, related, siteName: site.name, absoluteUrl }));
};
