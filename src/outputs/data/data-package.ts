import type { CalendarDate } from '#domain/calendar-date.ts';
import { type Field, fieldsOf } from '#schemas/open-data/fields.ts';
import { type OpenTableName, openTableNames, openTables } from '#schemas/open-data/tables.ts';

export interface PackageFacts {
  readonly siteName: string;
  /** The day of the build. */
  readonly builtOn: CalendarDate;
  readonly absoluteUrl: (path: string) => string;
}

const types = {
  text: { type: 'string' },
  code: { type: 'string' },
  day: { type: 'date' },
  address: { type: 'string', format: 'uri' },
  truth: { type: 'boolean' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  list: { type: 'list', delimiter: '; ' },
} as const satisfies Record<Field['type'], object>;

/** A column of the CSV file: an empty cell stands for what is empty, for an empty list and for an empty text. */
function csvField({ name, type, meaning, mayBeEmpty, values }: Field): object {
  const constraints = {
    ...(mayBeEmpty || type === 'text' || type === 'list' ? {} : { required: true }),
    ...(type === 'code' ? { enum: values.map(({ value }) => value) } : {}),
  };
  return {
    name,
    ...types[type],
    description: meaning,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function tableResources(name: OpenTableName): object[] {
  const { title, about } = openTables[name];
  const fields = fieldsOf(name);
  return [
    {
      name,
      type: 'table',
      path: `${name}.csv`,
      title,
      description: about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: fields.map(csvField), missingValues: [''] },
    },
    {
      name: `${name}-json`,
      path: `${name}.json`,
      title: `${title}, dạng JSON`,
      description: about,
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      jsonSchema: `${name}.schema.json`,
    },
  ];
}

/** The index of the open data as a Frictionless Data Package (version 2). */
export function renderDataPackage({ siteName, builtOn, absoluteUrl }: PackageFacts): string {
  const value = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'phong-chong-mua-ban-nguoi',
    title: `Dữ liệu mở: ${siteName}`,
    description: 'Văn bản, nhiệm vụ, cơ quan, văn kiện, đường dây nóng về phòng, chống mua bán người.',
    homepage: absoluteUrl('/du-lieu/'),
    // The clock of the build is a day in Viet Nam; the format asks for an instant.
    created: `${builtOn}T00:00:00+07:00`,
    keywords: ['phòng, chống mua bán người', 'văn bản', 'nhiệm vụ', 'đường dây nóng'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Ghi công 4.0 Quốc tế',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: openTableNames.flatMap(tableResources),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
