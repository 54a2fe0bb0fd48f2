import type { z } from 'astro/zod';

type Schema = z.core.$ZodType;

/** The schema inside wrappers such as “optional” or “a date that may come as text”. */
function bare(schema: Schema): z.core.$ZodTypes {
  // Zod types its public nodes by the base class; the union of all kinds is what its own tools switch on.
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return bare(def.innerType);
    case 'pipe':
      return bare(def.out);
    default:
      return known;
  }
}

/** The schema of what stands at a path; `undefined` where the path leaves the schema. */
function schemaAt(schema: Schema, path: readonly PropertyKey[]): z.core.$ZodTypes | undefined {
  const here = bare(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here;
  const { def } = here._zod;
  const next = def.type === 'array' ? def.element : def.type === 'object' ? def.shape[String(step)] : undefined;
  return next && schemaAt(next, rest);
}

/** The keys that an object may have at a path. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const def = schemaAt(schema, path)?._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** Every key at every depth. */
export function allKeysOf(schema: Schema): string[] {
  const { def } = bare(schema)._zod;
  if (def.type === 'array') return allKeysOf(def.element);
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([key, member]) => [key, ...allKeysOf(member)]);
}
