import { parse } from 'yaml';

/** A value of front matter or of a data file. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type PlainGroup = Readonly<Record<string, Plain>>;

export const isGroup = (value: unknown): value is PlainGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Array.isArray does not see through readonly.
export const isList = (value: unknown): value is readonly Plain[] => Array.isArray(value);

/** Whether two values are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isGroup(one) || !isGroup(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && isSame(one[key], other[key]));
}

/** Whether text means itself without quotes: a code, a date, an address. A number would be read as a number. */
function isBare(text: string): boolean {
  if (!/^[A-Za-z0-9/][A-Za-z0-9/._?=&%+~:-]*$/.test(text)) return false;
  try {
    return parse(text) === text;
  } catch {
    return false;
  }
}

/** Text in quotes: single ones where they can hold it. */
export function renderQuoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can hold a line break or a control character.
  return /[\u0000-\u001f\u007f-\u009f]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

const renderScalar = (value: string | number | boolean | null): string =>
  typeof value === 'string' && !isBare(value) ? renderQuoted(value) : String(value);

/** A value on one line, as it stands in a list or a group in brackets. */
export function renderInline(value: Plain): string {
  if (isList(value)) return `[${value.map(renderInline).join(', ')}]`;
  if (!isGroup(value)) return renderScalar(value);
  const pairs = Object.entries(value).map(([key, one]) => `${renderKey(key)}: ${renderInline(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

const renderKey = (key: string): string => (/^\d/.test(key) ? `'${key}'` : key);

/** The lines of a group; the first without its indent. */
function renderGroup(group: PlainGroup, indent: string): string {
  return Object.entries(group)
    .map(([key, value]) => renderPair(key, value, indent))
    .join(`\n${indent}`);
}

/** `key: value`; what the value needs in further lines stands below it. */
export const renderPair = (key: string, value: Plain, indent: string): string =>
  `${renderKey(key)}:${renderAfterKey(value, indent)}`;

/** What follows `key:`. */
export function renderAfterKey(value: Plain, indent: string): string {
  const inner = `${indent}  `;
  if (isList(value) && value.length > 0) return `\n${renderList(value, inner)}`;
  if (isGroup(value) && Object.keys(value).length > 0) return `\n${inner}${renderGroup(value, inner)}`;
  return ` ${renderInline(value)}`;
}

export const renderList = (list: readonly Plain[], indent: string): string =>
  list.map((item) => `${indent}-${renderAfterDash(item, indent)}`).join('\n');

/** What follows the `-` of an entry. */
export const renderAfterDash = (item: Plain, indent: string): string =>
  ` ${isGroup(item) ? renderGroup(item, `${indent}  `) : renderInline(item)}`;
