import type { z } from 'astro/zod';
import { dataSchemas, pageSchemas } from '#schemas/content-kinds.ts';
import { deadlineSchema } from '#schemas/deadline.ts';
import { correctionSchema } from '#schemas/official-document.ts';
import { storySchema } from '#schemas/story.ts';
import { targetSchema } from '#schemas/target.ts';
import { taskSchema } from '#schemas/task.ts';
import { todayNoteSchema } from '#schemas/today-note.ts';
import type { ContentFile } from '../content-file.ts';
import { describeIssue } from '../describe-issue.ts';
import { misreadValues, suspectsIn } from '../misread-values.ts';
import { itemsOf, textAt } from '../plain-value.ts';
import type { Finding } from '../problem.ts';
import type { YamlText } from '../yaml-text.ts';
import { describeYamlFault } from '../yaml-words.ts';

function checkValue(
  schema: z.core.$ZodType & { safeParse: z.ZodType['safeParse'] },
  yaml: YamlText,
  path: readonly number[],
  suspects = suspectsIn(yaml.strings),
): Finding[] {
  const data = path.reduce<unknown>((list, index) => itemsOf(list)[index], yaml.value);
  const result = schema.safeParse(data);
  if (result.success) {
    const own = suspects.filter((value) => path.every((step, place) => value.path[place] === step));
    return misreadValues(schema, data, own, path.length);
  }
  const [index] = path;
  const id = textAt(data, ['id']);
  const prefix = index === undefined ? '' : `mục ${index + 1}${id === undefined ? '' : ` “${id}”`}, `;
  return result.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return describeIssue(issue, { schema, data, prefix }).map((words, position) => {
      const key = keys[position];
      return { line: yaml.lineOf([...path, ...issue.path, ...(key === undefined ? [] : [key])]), ...words };
    });
  });
}

function checkList(schema: Parameters<typeof checkValue>[0], yaml: YamlText): Finding[] {
  if (Array.isArray(yaml.value)) {
    const suspects = suspectsIn(yaml.strings);
    return yaml.value.flatMap((_, index) => checkValue(schema, yaml, [index], suspects));
  }
  return [
    {
      line: 1,
      found: 'tệp không phải một danh sách',
      expected: 'danh sách, mỗi mục bắt đầu bằng “- ”',
      fix: 'viết mỗi mục bắt đầu bằng “- ” như các mục có sẵn',
    },
  ];
}

const noFrontMatter = (text: string): Finding => ({
  line: 1,
  found: text.startsWith('---') ? 'phần đầu tệp mở bằng --- mà không đóng' : 'tệp không có phần đầu (front matter)',
  expected: 'các dòng “khóa: giá trị” nằm giữa hai dòng ---',
  fix: 'thêm phần đầu theo mẫu: một dòng ---, các khóa title, summary, checkedOn, sources…, rồi một dòng ---',
});

/** The YAML can be read, has every key once, and is what the schema of its kind asks for. */
export function frontMatter({ role, yaml, text }: ContentFile): Finding[] {
  if (role.type === 'transcript' || role.type === 'picture' || role.type === 'readme' || role.type === 'unknown')
    return [];
  if (!yaml) return [noFrontMatter(text)];
  const faults = yaml.faults.map((fault) => ({ line: fault.line, ...describeYamlFault(fault) }));
  if (yaml.value === undefined) return faults;
  switch (role.type) {
    case 'data':
      return [...faults, ...checkList(dataSchemas[role.name], yaml)];
    case 'ledger':
      return [...faults, ...checkList(correctionSchema, yaml)];
    case 'tasks':
      return [...faults, ...checkList(taskSchema, yaml)];
    case 'targets':
      return [...faults, ...checkList(targetSchema, yaml)];
    case 'deadlines':
      return [...faults, ...checkList(deadlineSchema, yaml)];
    case 'today-notes':
      return [...faults, ...checkList(todayNoteSchema, yaml)];
    case 'story':
      return [...faults, ...checkValue(storySchema, yaml, [])];
    case 'page':
    case 'official':
      return [...faults, ...checkValue(pageSchemas[role.kind], yaml, [])];
  }
}
