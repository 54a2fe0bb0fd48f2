import { z } from 'astro/zod';

/** The parts of a Data Package (version 2) that this site uses, as its standard names them. */
const fieldSchema = z.object({
  name: z.string(),
  type: z.string(),
  delimiter: z.string().optional(),
  constraints: z.object({ required: z.boolean().optional(), enum: z.array(z.string()).optional() }).optional(),
});
const packageSchema = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  created: z.string(),
  homepage: z.url(),
  licenses: z.array(z.object({ name: z.string(), path: z.url() })).min(1),
  resources: z
    .array(
      z.object({
        name: z.string(),
        path: z.string(),
        format: z.string(),
        mediatype: z.string().regex(/^[a-z]+\/[a-z+-]+$/),
        encoding: z.literal('utf-8'),
        schema: z.object({ fields: z.array(fieldSchema).min(1), missingValues: z.array(z.string()) }).optional(),
      }),
    )
    .min(1),
});
type Field = z.output<typeof fieldSchema>;
type Resource = z.output<typeof packageSchema>['resources'][number];

/** Whether a cell reads as a value of a type of Table Schema. */
const readers: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  list: () => true,
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  number: (cell) => /^[+-]?\d+(?:\.\d+)?$/.test(cell),
  boolean: (cell) => /^(?:true|false)$/.test(cell),
  date: (cell) => z.iso.date().safeParse(cell).success,
};

function cellFault({ name, type, constraints }: Field, cell: string): string | undefined {
  if (cell === '') return constraints?.required ? `${name}: ô trống` : undefined;
  if (!readers[type]?.(cell)) return `${name}: “${cell}” không phải ${type}`;
  return constraints?.enum && !constraints.enum.includes(cell)
    ? `${name}: “${cell}” không có trong danh sách giá trị`
    : undefined;
}

function tableFaults({ name, path, schema }: Resource, [header = [], ...records]: readonly string[][]): string[] {
  const fields = schema?.fields ?? [];
  const unknown = fields.filter(({ type }) => !(type in readers));
  if (unknown.length > 0) return unknown.map(({ type }) => `${name}: kiểu “${type}” không có trong chuẩn`);
  if (header.join() !== fields.map((field) => field.name).join()) return [`${name}: cột của tệp khác cột đã mô tả`];
  return records.flatMap((record, row) =>
    fields.flatMap((field, column) => {
      const fault = cellFault(field, record[column] ?? '');
      return fault ? [`${path}, dòng ${row + 2}, ${fault}`] : [];
    }),
  );
}

/** What is wrong with a `datapackage.json`, and with the CSV files that it describes. */
export function dataPackageFaults(text: string, readTable: (path: string) => string[][] | undefined): string[] {
  const { data, error } = packageSchema.safeParse(JSON.parse(text));
  if (!data) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const names = data.resources.map(({ name }) => name);
  const isName = (name: string): boolean => /^[a-z0-9._-]+$/.test(name);
  const doubled = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...(z.iso.datetime({ offset: true }).safeParse(data.created).success ? [] : ['created không phải ngày giờ']),
    ...[data.name, ...names]
      .filter((name) => !isName(name))
      .map((name) => `Tài nguyên “${name}”: tên chỉ được có chữ thường, số, . _ -`),
    ...doubled.map((name) => `Tài nguyên “${name}” có hai lần`),
    ...data.resources.flatMap((resource) => {
      if (resource.format !== 'csv') return [];
      const table = readTable(resource.path);
      return table ? tableFaults(resource, table) : [`${resource.name}: không có tệp ${resource.path}`];
    }),
  ];
}
