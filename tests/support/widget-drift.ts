import type { z } from 'astro/zod';
import type { EditorWidget } from '#outputs/editor/editor-widget.ts';

type ObjectSchema = z.core.$ZodType & { readonly shape: Readonly<Record<string, z.ZodType>> };
const isObject = (schema: unknown): schema is ObjectSchema =>
  typeof schema === 'object' && schema !== null && 'shape' in schema;

/** The object behind a list, behind “optional” and the like, by zod's own way out of each. */
function objectIn(schema: unknown): ObjectSchema | undefined {
  if (isObject(schema)) return schema;
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('element' in schema) return objectIn(schema.element);
  return 'unwrap' in schema && typeof schema.unwrap === 'function' ? objectIn(schema.unwrap()) : undefined;
}

const widgetsIn = (widget: EditorWidget | undefined): readonly EditorWidget[] =>
  Array.isArray(widget?.['fields']) ? widget['fields'] : [];

/**
 * Where widgets and schema disagree, at every depth. What may be left out is asked of the schema itself: it takes
 * nothing, `null` or an empty list there.
 */
export function widgetDrift(schema: unknown, widgets: readonly EditorWidget[], path = ''): string[] {
  const shape = objectIn(schema)?.shape ?? {};
  const strange = widgets
    .filter(({ name }) => !Object.hasOwn(shape, name))
    .map(({ name }) => `${path}${name}: lược đồ không có`);
  const wrong = Object.entries(shape).flatMap(([key, member]) => {
    const widget = widgets.find(({ name }) => name === key);
    if (!widget) return [`${path}${key}: chưa có ô nhập`];
    const mayBeLeft = [undefined, null, []].some((nothing) => member.safeParse(nothing).success);
    const needed =
      widget.required === mayBeLeft ? [`${path}${key}: ${mayBeLeft ? 'được' : 'không được'} để trống`] : [];
    return [...needed, ...widgetDrift(objectIn(member), widgetsIn(widget), `${path}${key}.`)];
  });
  return [...strange, ...wrong];
}
