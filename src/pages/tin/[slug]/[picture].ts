import type { APIRoute } from 'astro';
import { pagesOf } from '#library/pages.ts';
import { pictureFilesOf, pictureNameOf } from '#outputs/pictures/post-picture.ts';
import { type PictureFormat, renderPicture } from '#outputs/pictures/render-picture.ts';

interface Props {
  bytes: Uint8Array;
  width: number;
  format: PictureFormat;
}

export async function getStaticPaths() {
  return (await pictureFilesOf(await pagesOf('tin'))).map(({ page, ...props }) => ({
    params: { slug: page.id, picture: pictureNameOf(props.width, props.format) },
    props,
  }));
}

export const GET: APIRoute<Props> = async ({ props: { bytes, width, format } }) =>
  new Response(new Uint8Array(await renderPicture(bytes, width, format)));
