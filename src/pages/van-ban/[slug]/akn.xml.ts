import type { APIRoute } from 'astro';
import { expandMentions } from '#domain/hotline-mention.ts';
import type { OfficialPage } from '#library/page.ts';
import { agencies, documentOf, hotlineNumbers, instruments, pagesOf } from '#library/pages.ts';
import { relatedOf } from '#library/related.ts';
import { renderAkomaNtoso } from '#outputs/data/akoma-ntoso/akoma-ntoso.ts';
import { absoluteUrl, site } from '#site.ts';

export async function getStaticPaths() {
  const pages = await pagesOf('van-ban');
  return pages.map((page) => ({ params: { slug: page.id }, props: { page, pages } }));
}

/** The official text as Akoma Ntoso 3.0. */
export const GET: APIRoute<{ page: OfficialPage; pages: readonly OfficialPage[] }> = async ({ props }) => {
  const { page, pages } = props;
  const issuer = (await agencies()).find((agency) => agency.id === page.entry.data.issuer);
  const numberOf = await hotlineNumbers();
  const xml = renderAkomaNtoso({
    page,
    document: await documentOf(page),
    related: relatedOf(page, pages, await instruments()),
    agents: {
      issuerName: issuer?.name ?? page.entry.data.issuer,
      siteName: site.name,
      siteUrl: absoluteUrl('/ve-trang-nay/'),
    },
    absoluteUrl,
    expandMentions: (text) => expandMentions(text, numberOf),
  });
  return new Response(xml);
};
