import { fieldLabels } from '#checks/field-labels.ts';
import { formOf } from '#checks/field-words.ts';
import type { FormInput } from '#schemas/form-field.ts';

const label = (key: string): string => fieldLabels[key] ?? key;

const amount = (min: number | undefined, max: number | undefined): string | undefined => {
  if (min !== undefined && min === max) return `đúng ${min} mục`;
  if (min !== undefined && max !== undefined) return `${min} đến ${max} mục`;
  if (min !== undefined) return `ít nhất ${min} mục`;
  return max === undefined ? undefined : `không quá ${max} mục`;
};

function boundsOf(key: string, input: FormInput): string | undefined {
  switch (input.type) {
    case 'text':
      return input.pattern ? formOf(key) : input.max === undefined ? undefined : `không quá ${input.max} ký tự`;
    case 'date':
      return 'ngày, ví dụ 30/11/2026 hoặc 2026-11-30';
    case 'month-day':
      return 'tháng-ngày, ví dụ 07-30';
    case 'yes-no':
      return 'c: có, k: không';
    case 'list':
      return amount(input.min, input.max);
    default:
      return undefined;
  }
}

export const heading = (key: string): string => label(key).charAt(0).toUpperCase() + label(key).slice(1);

/** `Tóm tắt (không quá 260 ký tự)`, with the choices below where there are any. */
export function questionOf(key: string, input: FormInput, ...more: readonly (string | undefined)[]): string {
  const notes = [boundsOf(key, input), ...more].filter((note) => note !== undefined);
  const choices =
    input.type === 'choice' ? input.choices.map((choice, index) => `\n  ${index + 1}. ${choice.label}`).join('') : '';
  return `${heading(key)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}:${choices === '' ? '' : `${choices}\n  Số:`}`;
}
