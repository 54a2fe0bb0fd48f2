import { z } from 'astro/zod';

/** What somebody fills in for one value. */
export type FormInput =
  | { readonly type: 'text'; readonly max?: number; readonly pattern?: RegExp }
  | { readonly type: 'date' | 'month-day' | 'yes-no' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number; readonly isWhole: boolean }
  | { readonly type: 'choice'; readonly choices: readonly FormChoice[] }
  | { readonly type: 'list'; readonly item: FormInput; readonly min?: number; readonly max?: number }
  | { readonly type: 'group'; readonly fields: readonly FormField[] };

export interface FormChoice {
  readonly value: string | number;
  readonly label: string;
}

/** One key of a schema as a form asks for it. */
export interface FormField {
  readonly key: string;
  /** Nothing may be left out; `isNullable` says that `null` is an answer. */
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly input: FormInput;
}

type Bounds = { min?: number; max?: number; pattern?: RegExp; isWhole: boolean };

/** The bounds that the checks of a string, a number or a list set. */
function boundsOf(def: z.core.$ZodTypes['_zod']['def']): Bounds {
  const bounds: Bounds = { isWhole: 'format' in def && /int/.test(String(def.format)) };
  for (const check of def.checks ?? []) {
    // Zod types the checks of a schema by their base class; this union is what its own tools switch on.
    const known = (check as z.core.$ZodChecks)._zod.def;
    if (known.check === 'max_length') bounds.max = known.maximum;
    else if (known.check === 'min_length') bounds.min = known.minimum;
    else if (known.check === 'length_equals') Object.assign(bounds, { min: known.length, max: known.length });
    else if (known.check === 'less_than') bounds.max = Number(known.value) - (known.inclusive ? 0 : 1);
    else if (known.check === 'greater_than') bounds.min = Number(known.value) + (known.inclusive ? 0 : 1);
    else if (known.check === 'number_format') bounds.isWhole = true;
    else if (known.check === 'string_format' && known.pattern) bounds.pattern = known.pattern;
  }
  return bounds;
}

const within = ({ min, max }: Bounds) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** The values of a choice with the words that `oneOf` keeps for them; a value without words speaks for itself. */
function choiceOf(schema: z.core.$ZodType, values: readonly (string | number)[]): FormInput {
  const words: unknown = z.globalRegistry.get(schema)?.['choices'];
  const labels = new Map<string, unknown>(words && typeof words === 'object' ? Object.entries(words) : []);
  return {
    type: 'choice',
    choices: values.map((value) => ({ value, label: String(labels.get(String(value)) ?? value) })),
  };
}

const isChoiceValue = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** How a value is asked for. Throws for a schema that no form can ask for: then a form input has to be thought of. */
function inputOf(schema: z.core.$ZodType): FormInput {
  const form: unknown = z.globalRegistry.get(schema)?.['form'];
  if (form === 'date' || form === 'month-day') return { type: form };
  // Zod types its public nodes by the base class; the union of all kinds is what its own tools switch on.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const bounds = boundsOf(def);
  switch (def.type) {
    case 'string': {
      const pattern = 'pattern' in def && def.pattern instanceof RegExp ? def.pattern : bounds.pattern;
      return { type: 'text', ...(bounds.max ? { max: bounds.max } : {}), ...(pattern ? { pattern } : {}) };
    }
    case 'number':
      return { type: 'number', ...within(bounds), isWhole: bounds.isWhole };
    case 'boolean':
      return { type: 'yes-no' };
    case 'enum':
      return choiceOf(schema, Object.values(def.entries));
    case 'literal':
      return choiceOf(schema, def.values.filter(isChoiceValue));
    case 'union':
      return choiceOf(
        schema,
        def.options.flatMap((option) => choicesIn(option)),
      );
    case 'array':
      return { type: 'list', item: inputOf(def.element), ...within(bounds) };
    case 'object':
      return { type: 'group', fields: formFieldsOf(schema) };
    default:
      throw new Error(`Chưa có ô nhập cho kiểu ${def.type}`);
  }
}

function choicesIn(schema: z.core.$ZodType): (string | number)[] {
  const input = inputOf(schema);
  if (input.type !== 'choice') throw new Error(`Chưa có ô nhập cho hợp của ${input.type}`);
  return input.choices.map(({ value }) => value);
}

function fieldOf(key: string, schema: z.core.$ZodType, isRequired = true, isNullable = false): FormField {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return fieldOf(key, def.innerType, false, isNullable);
    case 'nullable':
      return fieldOf(key, def.innerType, isRequired, true);
    default:
      return { key, isRequired, isNullable, input: inputOf(schema) };
  }
}

/** What a form asks for to fill a schema: its keys in order, at every depth. */
export function formFieldsOf(schema: z.core.$ZodType): FormField[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') throw new Error(`Không lập được ô nhập cho kiểu ${def.type}`);
  return Object.entries(def.shape).map(([key, member]) => fieldOf(key, member));
}
