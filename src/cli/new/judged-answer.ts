import { z } from 'astro/zod';
import { describeIssue } from '#checks/describe-issue.ts';

/** Why a schema refuses the value of a key; empty when it takes it. */
export function reasonsOf(key: string, schema: z.ZodType, value: unknown): string[] {
  const whole = z.strictObject({ [key]: schema });
  const data = { [key]: value };
  const result = whole.safeParse(data);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => describeIssue(issue, { schema: whole, data, prefix: '' }))
    .map(({ found, expected }) => `  Thấy ${found}, cần ${expected}. Mời viết lại.`);
}

/** The schema of the entries of a list. */
export const elementOf = (schema: z.ZodType): z.ZodType => {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  // A list's own type forgets that its entries are schemas of this library.
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : z.unknown();
};

/** The schemas of the keys of a group. */
export const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> => {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  return inner instanceof z.ZodObject ? inner.shape : {};
};
