import { z } from 'astro/zod';
import { type OpenTableName, openTables } from './tables.ts';

/** What a JSON Schema says of a value, as far as the tables use it. */
interface ValueSchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly ValueSchema[];
  readonly items?: ValueSchema;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly 'x-labels'?: Readonly<Record<string, string>>;
}

/** A column of a table, as people and other formats need it. */
export interface Field {
  readonly name: string;
  readonly type: 'text' | 'code' | 'day' | 'address' | 'truth' | 'integer' | 'number' | 'list';
  readonly meaning: string;
  readonly mayBeEmpty: boolean;
  /** The values that a code may have, with their words where they are not words themselves. */
  readonly values: readonly { readonly value: string; readonly label: string | undefined }[];
  /** What an item of a list is made of; empty where it is plain text. */
  readonly parts: readonly Field[];
}

const nullType = (schema: ValueSchema): boolean => schema.type === 'null';

function typeOf(schema: ValueSchema): Field['type'] {
  if (schema.enum) return 'code';
  if (schema.format === 'date') return 'day';
  if (schema.format === 'uri') return 'address';
  if (schema.type === 'boolean') return 'truth';
  if (schema.type === 'integer' || schema.type === 'number') return schema.type;
  return schema.type === 'array' ? 'list' : 'text';
}

function fieldOf(name: string, schema: ValueSchema): Field {
  const choices = schema.anyOf ?? [schema];
  const bare = choices.find((choice) => !nullType(choice)) ?? schema;
  const coded = bare.items ?? bare;
  return {
    name,
    type: typeOf(bare),
    meaning: schema.description ?? bare.description ?? '',
    mayBeEmpty: choices.some(nullType),
    values: (coded.enum ?? []).map((value) => ({ value, label: coded['x-labels']?.[value] })),
    parts: Object.entries(bare.items?.properties ?? {}).map(([part, value]) => fieldOf(part, value)),
  };
}

/** The fields of a row of any schema, in order. */
export function fieldsOfRow(row: z.ZodObject): Field[] {
  // Zod types a JSON Schema loosely; what stands in the fields is made in this folder alone.
  const { properties = {} } = z.toJSONSchema(row) as ValueSchema;
  return Object.entries(properties).map(([name, value]) => fieldOf(name, value));
}

export const fieldsOf = (name: OpenTableName): Field[] => fieldsOfRow(openTables[name].row);
