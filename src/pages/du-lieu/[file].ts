import type { APIRoute } from 'astro';
import { openDataSource } from '#library/open-data-source.ts';
import { toCsv } from '#outputs/data/csv.ts';
import { renderDataPackage } from '#outputs/data/data-package.ts';
import { tableRows } from '#outputs/data/open-data.ts';
import { renderTableSchema } from '#outputs/data/table-schema.ts';
import { fieldsOf } from '#schemas/open-data/fields.ts';
import { openTableNames } from '#schemas/open-data/tables.ts';
import { absoluteUrl, site, today } from '#site.ts';

export async function getStaticPaths() {
  const source = await openDataSource();
  const files = openTableNames.flatMap((name) => {
    const rows = tableRows(name, source);
    const columns = fieldsOf(name).map((field) => field.name);
    return [
      { file: `${name}.json`, content: `${JSON.stringify(rows, null, 1)}\n` },
      { file: `${name}.csv`, content: toCsv(rows, columns) },
      { file: `${name}.schema.json`, content: renderTableSchema(name, absoluteUrl) },
    ];
  });
  const index = renderDataPackage({ siteName: site.name, builtOn: today, absoluteUrl });
  return [...files, { file: 'datapackage.json', content: index }].map(({ file, content }) => ({
    params: { file },
    props: { content },
  }));
}

export const GET: APIRoute<{ content: string }> = ({ props: { content } }) => new Response(content);
