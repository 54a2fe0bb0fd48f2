import { expect, test } from 'vitest';
import { fieldLabels } from '#checks/field-labels.ts';
import { allKeysOf } from '#checks/schema-keys.ts';
import { dataSchemas, pageSchemas } from '#schemas/content-kinds.ts';
import { deadlineSchema } from '#schemas/deadline.ts';
import { correctionSchema } from '#schemas/official-document.ts';
import { storySchema } from '#schemas/story.ts';
import { targetSchema } from '#schemas/target.ts';
import { taskSchema } from '#schemas/task.ts';
import { todayNoteSchema } from '#schemas/today-note.ts';

const schemas = {
  ...pageSchemas,
  ...dataSchemas,
  'dinh-chinh': correctionSchema,
  'nhiem-vu': taskSchema,
  'chi-tieu': targetSchema,
  'thoi-han': deadlineSchema,
  'hom-nay': todayNoteSchema,
  'cau-chuyen': storySchema,
};

test.each(Object.entries(schemas))('mỗi khóa của %s có tên tiếng Việt', (_, schema) => {
  expect(allKeysOf(schema).filter((key) => !Object.hasOwn(fieldLabels, key))).toEqual([]);
});

test('không có tên thừa', () => {
  const keys = new Set(Object.values(schemas).flatMap((schema) => allKeysOf(schema)));
  expect(Object.keys(fieldLabels).filter((key) => !keys.has(key))).toEqual([]);
});
