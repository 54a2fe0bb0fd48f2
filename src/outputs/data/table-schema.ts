import { z } from 'astro/zod';
import { type OpenTableName, openTables } from '#schemas/open-data/tables.ts';

/** JSON Schema (draft 2020-12) of the JSON file of a table. */
export function renderTableSchema(name: OpenTableName, absoluteUrl: (path: string) => string): string {
  const { title, about, row } = openTables[name];
  const { $schema, ...rows } = z.toJSONSchema(row.array());
  const head = { $schema, $id: absoluteUrl(`/du-lieu/${name}.schema.json`), title, description: about };
  return `${JSON.stringify({ ...head, ...rows }, null, 1)}\n`;
}
