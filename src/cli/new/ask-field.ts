import { z } from 'astro/zod';
import { unwrittenMark } from '#domain/unwritten.ts';
import type { Plain } from '#outputs/editor/yaml-value.ts';
import type { FormField, FormInput } from '#schemas/form-field.ts';
import type { Dialogue } from './dialogue.ts';
import { elementOf, reasonsOf, shapeOf } from './judged-answer.ts';
import { heading, questionOf } from './questions.ts';
import { type LineInput, readAnswer } from './read-answer.ts';
import { unwrittenValue } from './unwritten-value.ts';

/** The answer that leaves a question for later. */
const later = /^sau$/iu;

export interface Asking {
  readonly dialogue: Dialogue;
  readonly today: string;
  /** What an empty line means for a key: today, for a day that is likely today. */
  readonly usualOf: (key: string) => string | undefined;
  /** Words for a key beside what the schema knows: the ids that there are. */
  readonly noteOf: (key: string) => string | undefined;
}

/** One line, asked again until the schema takes it. `undefined`: left empty, or left for later. */
async function askLine(
  field: FormField,
  input: LineInput,
  schema: z.ZodType,
  asking: Asking,
): Promise<Plain | undefined> {
  const { dialogue, today, usualOf, noteOf } = asking;
  const usual = usualOf(field.key);
  const empty = usual ? `Enter: ${usual}` : field.isRequired && !field.isNullable ? undefined : 'Enter: bỏ qua';
  for (;;) {
    const line = (await dialogue.ask(questionOf(field.key, input, noteOf(field.key), empty))) || (usual ?? '');
    if (later.test(line)) return field.isRequired ? unwrittenValue(input) : undefined;
    if (line === '' && (!field.isRequired || field.isNullable)) return undefined;
    const value = readAnswer(input, line, today);
    const reasons = reasonsOf(field.key, schema, line === '' ? '' : value);
    if (reasons.length === 0) return value;
    dialogue.say(reasons.join('\n'));
  }
}

type ListInput = Extract<FormInput, { type: 'list' }>;

/** Entries, until an empty line; asked again from the start where the list as a whole is refused. */
async function askList(
  field: FormField,
  input: ListInput,
  schema: z.ZodType,
  asking: Asking,
): Promise<Plain | undefined> {
  const { dialogue, noteOf } = asking;
  for (;;) {
    dialogue.say(questionOf(field.key, input, noteOf(field.key), 'mỗi lần một mục, Enter khi hết'));
    const entries: Plain[] = [];
    while (input.max === undefined || entries.length < input.max) {
      const entry = await askEntry(field.key, input.item, elementOf(schema), entries.length + 1, asking);
      if (entry === 'sau') return field.isRequired ? unwrittenValue(input) : undefined;
      if (entry === undefined) break;
      entries.push(entry);
    }
    if (entries.length === 0 && !field.isRequired) return undefined;
    const reasons = reasonsOf(field.key, schema, entries);
    if (reasons.length === 0) return entries;
    dialogue.say(reasons.join('\n'));
  }
}

async function askEntry(
  key: string,
  item: FormInput,
  schema: z.ZodType,
  place: number,
  asking: Asking,
): Promise<Plain | undefined> {
  const { dialogue } = asking;
  if (item.type === 'group') {
    const [first] = item.fields;
    const start = await dialogue.ask(`  ${place}. ${heading(first?.key ?? key)}:`);
    if (start === '') return undefined;
    if (later.test(start)) return 'sau';
    return askGroup(item.fields, schema, asking, first && { [first.key]: start });
  }
  if (item.type === 'list') throw new Error(`Chưa hỏi được danh sách trong danh sách: ${key}`);
  for (;;) {
    const line = await dialogue.ask(item.type === 'choice' ? questionOf(key, item) : `  ${place}.`);
    if (line === '') return undefined;
    if (later.test(line)) return 'sau';
    const value = readAnswer(item, line, asking.today);
    const reasons = reasonsOf(key, schema, value);
    if (reasons.length === 0) return value;
    dialogue.say(reasons.join('\n'));
  }
}

/** The fields of a group; `known` are those that have been answered. Asked again where the group as a whole is refused. */
async function askGroup(
  fields: readonly FormField[],
  schema: z.ZodType,
  asking: Asking,
  known: Record<string, Plain> = {},
): Promise<Plain> {
  for (;;) {
    const value: Record<string, Plain> = { ...known };
    for (const field of fields) {
      if (Object.hasOwn(value, field.key)) continue;
      const answer = await askField(field, shapeOf(schema)[field.key] ?? z.unknown(), asking);
      if (answer !== undefined) value[field.key] = answer;
    }
    const reasons = schema.safeParse(value).success ? [] : reasonsOf('text', schema, value);
    if (reasons.length === 0 || JSON.stringify(value).includes(unwrittenMark)) return value;
    asking.dialogue.say(reasons.map((reason) => reason.replace('text (lời)', 'mục này')).join('\n'));
  }
}

/** Asks for the value of a field, in Vietnamese, until the schema takes the answer. `undefined` leaves the key out. */
export async function askField(field: FormField, schema: z.ZodType, asking: Asking): Promise<Plain | undefined> {
  const { input } = field;
  if (input.type === 'list') return askList(field, input, schema, asking);
  if (input.type !== 'group') return askLine(field, input, schema, asking);
  asking.dialogue.say(`${heading(field.key)}:`);
  if (field.isRequired && !field.isNullable) return askGroup(input.fields, schema, asking);
  const isWanted = readAnswer(
    { type: 'yes-no' },
    await asking.dialogue.ask('  Có ghi phần này không? (c: có, k: không)'),
    '',
  );
  return isWanted === true ? askGroup(input.fields, schema, asking) : undefined;
}
