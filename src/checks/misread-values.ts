import type { z } from 'astro/zod';
import { labelledPath } from './field-labels.ts';
import { type Finding, quoted } from './problem.ts';
import type { YamlString } from './yaml-text.ts';

// Astro reads YAML with another reader than ours. Of values without quotes it takes two for what ours takes for text.
// Drop when both read with the same one.

const binary = /^[-+]?0b[01]+$/u;
const day = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\s*\d{1,2}:\d{2}:\d{2}\S*)?$/u;

/** Values that may be misread: few, so that each entry of a long list need not look at all. */
export const suspectsIn = (strings: readonly YamlString[]): YamlString[] =>
  strings.filter(({ text, isBare }) => isBare && (binary.test(text) || day.test(text)));

/** A copy of plain data with another value at the end of a path. */
function withValue(data: unknown, [step, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, member]) => [key, key === step ? withValue(member, rest, value) : member]),
  );
}

/** Whether a schema refuses a day where it wants text: what it takes for a day may come as text or as a day. */
function refusesDay(schema: Pick<z.ZodType, 'safeParse'>, data: unknown, path: readonly PropertyKey[]): boolean {
  const { error } = schema.safeParse(withValue(data, path, new Date(0)));
  return error?.issues.some((issue) => issue.path.join(' ') === path.join(' ')) ?? false;
}

/** Suspects that the build will not take for the text that they are. `depth`: steps to the data in the file. */
export function misreadValues(
  schema: Pick<z.ZodType, 'safeParse'>,
  data: unknown,
  suspects: readonly YamlString[],
  depth: number,
): Finding[] {
  return suspects.flatMap(({ text, path, line }) => {
    const own = path.slice(depth);
    if (!binary.test(text) && !refusesDay(schema, data, own)) return [];
    return [
      {
        line,
        found: `${labelledPath(path)} là ${quoted(text)} không có dấu nháy, khi dựng trang thành ${binary.test(text) ? 'số khác' : 'ngày'}`,
        expected: 'chữ trong dấu nháy',
        fix: `viết '${text}'`,
      },
    ];
  });
}
