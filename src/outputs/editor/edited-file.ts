import { parse } from 'yaml';
import type { FormField } from '#schemas/form-field.ts';
import { editedYaml } from './edited-yaml.ts';
import { filledGroup } from './filled-value.ts';
import { isGroup, isList, type Plain } from './yaml-value.ts';

/** Where a form keeps the text that it was filled from, so that what nobody touched stays as it was written. */
export const sourceKey = '_source';
/** Where a form says whether its page is a draft, for the lists of the editor. */
export const stateKey = '_state';
export const pageStates = { page: 'bai', draft: 'nhap' } as const;
/** Drafts begin with `_`: neither the site nor the check reads them. */
export const draftPrefix = '_';

/** The key of the whole list, where a file is one. */
export const entriesKey = 'entries';

interface Form {
  readonly [key: string]: unknown;
}

const pageParts = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)([\s\S]*)$/;

/** The text of a page as a form. */
export function pageForm(text: string, path = ''): Form {
  const isDraft = path.split('/').at(-1)?.startsWith(draftPrefix) ?? false;
  const [, yaml = '', body = text] = pageParts.exec(text) ?? [];
  const value: unknown = parse(yaml);
  return {
    ...(isGroup(value) ? value : {}),
    body: body.trim(),
    [sourceKey]: text,
    [stateKey]: isDraft ? pageStates.draft : pageStates.page,
  };
}

/** The text of a page after its form was filled in; without a text before, a new page. */
export function pageText(fields: readonly FormField[], form: Form): string {
  const source = typeof form[sourceKey] === 'string' ? form[sourceKey] : '';
  const [, yaml = '', oldBody = ''] = pageParts.exec(source) ?? [];
  const old: Plain = parse(yaml) ?? {};
  const filled = filledGroup(fields, form, old);
  // A key that the schema does not know is for the check to speak of, not for the editor to take away.
  const unknown = isGroup(old) ? Object.entries(old).filter(([key]) => !fields.some((field) => field.key === key)) : [];
  const body = typeof form['body'] === 'string' ? form['body'].trim() : '';
  const kept = body === oldBody.trim() ? oldBody : `\n${body}\n`;
  return `---\n${editedYaml(yaml, { ...filled, ...Object.fromEntries(unknown) })}\n---\n${kept.trim() === '' ? '' : kept}`;
}

/** The text of a data file as a form: one list. */
export function listForm(text: string): Form {
  return { [entriesKey]: parse(text) ?? [], [sourceKey]: text };
}

export function listText(fields: readonly FormField[], form: Form): string {
  const source = typeof form[sourceKey] === 'string' ? form[sourceKey] : '';
  const old: unknown = parse(source);
  const before = isList(old) ? old : [];
  const entries = isList(form[entriesKey]) ? form[entriesKey] : [];
  const filled = entries.map((entry, index) => {
    const id = isGroup(entry) ? entry['id'] : undefined;
    const same = before.find((one) => id !== undefined && isGroup(one) && one['id'] === id);
    return filledGroup(fields, entry, same ?? before[index]);
  });
  return editedYaml(source, filled);
}
