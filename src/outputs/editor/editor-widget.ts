import type { FormField, FormInput } from '#schemas/form-field.ts';

/** What the fields are called and how their text is to be written, in Vietnamese. */
export interface FieldWords {
  readonly labelOf: (key: string) => string;
  /** The form that text of a key must have, where the schema gives a pattern. */
  readonly formOf: (key: string) => string;
}

/** A field as Sveltia CMS describes it. */
export interface EditorWidget {
  readonly name: string;
  readonly label?: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly [option: string]: unknown;
}

/** Text that fits on a line or two is asked for in one line. */
const longestLine = 110;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const countHint = (min: number | undefined, max: number | undefined, unit: string): string | undefined => {
  if (min !== undefined && min === max) return `đúng ${min} ${unit}`;
  if (min !== undefined && max !== undefined) return `${min} đến ${max} ${unit}`;
  if (max !== undefined) return `không quá ${max} ${unit}`;
  return min === undefined ? undefined : `ít nhất ${min} ${unit}`;
};

function hintOf(key: string, input: FormInput, { formOf }: FieldWords): string | undefined {
  switch (input.type) {
    case 'text':
      return input.pattern ? formOf(key) : countHint(undefined, input.max, 'ký tự');
    case 'list':
      return countHint(input.min, input.max, 'mục');
    case 'month-day':
      return 'tháng-ngày, ví dụ 07-30';
    default:
      return undefined;
  }
}

/** The options by which the editor asks for a value. */
function optionsOf(
  key: string,
  input: FormInput,
  words: FieldWords,
): { readonly widget: string; readonly [option: string]: unknown } {
  const bounds =
    'min' in input || 'max' in input ? { min: 'min' in input ? input.min : undefined, max: input.max } : {};
  switch (input.type) {
    case 'text':
      if (input.pattern) return { widget: 'string', pattern: [input.pattern.source, words.formOf(key)] };
      if (input.max === undefined) return { widget: key === 'url' || key === 'title' ? 'string' : 'text' };
      return { widget: input.max > longestLine ? 'text' : 'string', maxlength: input.max };
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'month-day':
      return { widget: 'string' };
    case 'yes-no':
      return { widget: 'boolean' };
    case 'number':
      return { widget: 'number', value_type: input.isWhole ? 'int' : 'float', ...bounds };
    case 'choice':
      return { widget: 'select', options: input.choices.map(({ value, label }) => ({ value, label: capital(label) })) };
    case 'group':
      return { widget: 'object', fields: input.fields.map((field) => editorWidget(field, words)) };
    case 'list':
      if (input.item.type === 'group')
        return {
          widget: 'list',
          collapsed: 'auto',
          summary: `{{${input.item.fields.find(({ input: part }) => part.type === 'text')?.key}}}`,
          fields: input.item.fields.map((field) => editorWidget(field, words)),
          ...bounds,
        };
      return {
        widget: 'list',
        field: { name: key, label: capital(words.labelOf(key)), ...optionsOf(key, input.item, words) },
        ...bounds,
      };
  }
}

/** The widget for a key: the key and its bounds from the schema, the words from the checks. */
export function editorWidget({ key, input, isRequired, isNullable }: FormField, words: FieldWords): EditorWidget {
  const hint = hintOf(key, input, words);
  return {
    name: key,
    label: capital(words.labelOf(key)),
    ...optionsOf(key, input, words),
    required: isRequired && !isNullable && !(input.type === 'list' && input.min === undefined),
    ...(hint === undefined ? {} : { hint: capital(hint) }),
  };
}

/** The same with nothing required at any depth: for a page that is still being written. */
export function optionalWidget(widget: EditorWidget): EditorWidget {
  const fields = Array.isArray(widget['fields']) ? { fields: widget['fields'].map(optionalWidget) } : {};
  const { min: _, ...rest } = widget;
  return { ...rest, ...fields, required: false, name: widget.name, widget: widget.widget };
}
