// What YAML gives has no type until its schema has passed it; the rules must work before that.

/** A member of a map; `undefined` where there is no map or no such member. */
export function memberOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** What stands at the end of a path of keys and positions. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(memberOf, value);
}

/** The text at the end of a path. */
export function textAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** The number at the end of a path. */
export function numberAt(value: unknown, path: readonly PropertyKey[]): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value that holds no others, with the way to it. */
export interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** All values of maps and lists that hold no others, `null` among them, in the order of the text. */
export function leavesOf(value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}
