import type { FormField, FormInput } from '#schemas/form-field.ts';
import { isGroup, isList, type Plain, type PlainGroup } from './yaml-value.ts';

/** Whether a form was left empty there, in all its parts. An editor hands over `''`, `null` or an empty list alike. */
function isBlank(value: unknown): boolean {
  if (isList(value)) return value.every(isBlank);
  if (isGroup(value)) return Object.values(value).every((one) => isBlank(one) || one === false);
  return value === undefined || value === null || value === '';
}

function filledInput(input: FormInput, value: unknown, old: Plain | undefined): Plain {
  if (input.type === 'group') return filledGroup(input.fields, value, old);
  if (input.type === 'number' && typeof value === 'string') return Number(value);
  if (input.type !== 'list') return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  const before = isList(old) ? old : [];
  const entries = isList(value) ? value.filter((one) => !isBlank(one)) : [];
  return entries.map((one, index) => {
    const id = isGroup(one) ? one['id'] : undefined;
    const same = id === undefined ? before[index] : before.find((entry) => isGroup(entry) && entry['id'] === id);
    return filledInput(input.item, one, same);
  });
}

/** What stands for a field that was left empty; `undefined` leaves the key out. */
function blankValue({ isNullable, isRequired, input }: FormField, old: Plain | undefined): Plain | undefined {
  if (isNullable && isRequired) return null;
  if (input.type === 'list' && (isRequired || isList(old)))
    return input.min === undefined || old !== undefined ? [] : undefined;
  return undefined;
}

/**
 * What a filled-in form means, in the order of the schema: nothing for what was left empty, `null` where the schema asks
 * for an answer. `old` is what stood there: a “no” that nobody wrote is not written down.
 */
export function filledGroup(fields: readonly FormField[], value: unknown, old?: Plain): PlainGroup {
  const given = isGroup(value) ? value : {};
  const before = isGroup(old) ? old : {};
  return Object.fromEntries(
    fields.flatMap((field): [string, Plain][] => {
      const one = given[field.key];
      const isUnsaid = one === false && !field.isRequired && before[field.key] === undefined;
      const filled =
        isBlank(one) || isUnsaid
          ? blankValue(field, before[field.key])
          : filledInput(field.input, one, before[field.key]);
      return filled === undefined ? [] : [[field.key, filled]];
    }),
  );
}
