import { unwrittenMark } from '#domain/unwritten.ts';
import type { Plain } from '#outputs/editor/yaml-value.ts';
import type { FormInput } from '#schemas/form-field.ts';

/**
 * What stands for a value that is written later: its shape, with the mark where words go. `undefined` where no words go:
 * then the key is missing, and the check says so.
 */
export function unwrittenValue(input: FormInput): Plain | undefined {
  switch (input.type) {
    case 'text':
      return input.pattern ? undefined : unwrittenMark;
    case 'list': {
      const item = unwrittenValue(input.item);
      return item === undefined ? undefined : new Array<Plain>(Math.max(1, input.min ?? 1)).fill(item);
    }
    case 'group': {
      const entries = input.fields.flatMap((field): [string, Plain][] => {
        const value = field.isRequired ? unwrittenValue(field.input) : undefined;
        return value === undefined ? [] : [[field.key, value]];
      });
      return entries.length > 0 ? Object.fromEntries(entries) : undefined;
    }
    default:
      return undefined;
  }
}
