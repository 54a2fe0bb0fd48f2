import type { APIRoute } from 'astro';
import type { KitFile } from '#domain/kit.ts';
import { pagesOf } from '#library/pages.ts';
import { kitZipOf, madeKitOf } from '#outputs/kit/made-kit.ts';

type Props = Pick<KitFile, 'type' | 'content'>;

export async function getStaticPaths() {
  const paths = [];
  for (const page of await pagesOf('thong-diep')) {
    const kit = await madeKitOf(page);
    const zip = { name: 'bo.zip', type: 'application/zip', content: await kitZipOf(page) };
    for (const { name, type, content } of [...kit.files, ...kit.thumbnails, zip])
      paths.push({ params: { slug: page.id, file: name }, props: { type, content } });
  }
  return paths;
}

// A copy: a response takes no bytes that another thread may be sharing.
export const GET: APIRoute<Props> = ({ props: { type, content } }) =>
  new Response(new Uint8Array(content), { headers: { 'content-type': type } });
