import { closestDate } from '#domain/closest-date.ts';
import { foldVietnamese } from '#domain/vietnamese-text.ts';
import type { FormInput } from '#schemas/form-field.ts';

/** Inputs that one line answers. */
export type LineInput = Exclude<FormInput, { type: 'list' | 'group' }>;

const said = (line: string): string => foldVietnamese(line).toLowerCase().trim();

/** What a line means, as plainly as people write it; the schema judges it. */
export function readAnswer(input: LineInput, line: string, today: string): string | number | boolean {
  switch (input.type) {
    case 'text':
    case 'month-day':
      return line;
    case 'date': {
      if (said(line) === 'hom nay') return today;
      const near = closestDate(line);
      // A day that does not exist stays as it was typed, so that the check can say so.
      return near && line.match(/\d+/g)?.some((part) => Number(part) === Number(near.slice(8))) ? near : line;
    }
    case 'yes-no':
      if (['c', 'co', 'y', 'true'].includes(said(line))) return true;
      return ['k', 'khong', 'n', 'false'].includes(said(line)) ? false : line;
    case 'number':
      return /^-?\d+(?:[.,]\d+)?$/.test(line) ? Number(line.replace(',', '.')) : line;
    case 'choice': {
      const chosen =
        input.choices.find(({ value, label }) => String(value) === line || said(label) === said(line)) ??
        input.choices[/^\d+$/.test(line) ? Number(line) - 1 : -1];
      return chosen?.value ?? line;
    }
  }
}
