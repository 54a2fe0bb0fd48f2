import type { APIRoute } from 'astro';
import { agencies, assignedTasks, breaksOf, documentOf, hotlines, pagesOf } from '#library/pages.ts';
import { toCsv } from '#outputs/data/csv.ts';
import { correctionRows, documentRows, hotlineRows, type Row, taskRows } from '#outputs/data/open-data.ts';
import { absoluteUrl } from '#site.ts';

export async function getStaticPaths() {
  const names = new Map((await agencies()).map((agency) => [agency.id, agency.name]));
  const pages = await pagesOf('van-ban');
  const documents = await Promise.all(
    pages.map(async (page) => ({
      page,
      document: await documentOf(page),
      issuerName: names.get(page.entry.data.issuer) ?? '',
      breaks: await breaksOf(page),
    })),
  );
  const tables = {
    'van-ban': documentRows(documents, absoluteUrl),
    'dinh-chinh': correctionRows(documents, absoluteUrl),
    'nhiem-vu': taskRows(await assignedTasks(), (agency) => names.get(agency) ?? agency, absoluteUrl),
    'duong-day-nong': hotlineRows(await hotlines(), absoluteUrl),
  };
  return Object.entries(tables).flatMap(([name, rows]) =>
    ['json', 'csv'].map((format) => ({ params: { file: `${name}.${format}` }, props: { rows, format } })),
  );
}

export const GET: APIRoute<{ rows: readonly Row[]; format: string }> = ({ props: { rows, format } }) =>
  new Response(format === 'json' ? `${JSON.stringify(rows, null, 1)}\n` : toCsv(rows));
