import type { APIRoute } from 'astro';
import type { DownloadFile } from '#domain/download-file.ts';
import { pagesOf } from '#library/pages.ts';
import { lessonZipOf, madeLessonOf } from '#outputs/lesson/made-lesson.ts';

type Props = Pick<DownloadFile, 'type' | 'content'>;

export async function getStaticPaths() {
  const paths = [];
  for (const page of await pagesOf('bai-hoc')) {
    const { sheets } = await madeLessonOf(page);
    const zip = { name: 'bai.zip', type: 'application/zip', content: await lessonZipOf(page) };
    for (const { name, type, content } of [...sheets, zip])
      paths.push({ params: { slug: page.id, file: name }, props: { type, content } });
  }
  return paths;
}

// A copy: a response takes no bytes that another thread may be sharing.
export const GET: APIRoute<Props> = ({ props: { type, content } }) =>
  new Response(new Uint8Array(content), { headers: { 'content-type': type } });
