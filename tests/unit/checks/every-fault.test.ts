import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder, type Problem } from '#checks/index.ts';
import { rules } from '#checks/rules/index.ts';
import { writeContent } from '../../support/content-folder.ts';
import { faultyContent, type InjectedFault } from '../../support/faulty-content.ts';

const { faults, files } = await faultyContent();
let directory = '';
let problems: readonly Problem[] = [];
beforeAll(async () => {
  directory = await writeContent(files);
  ({ problems } = await checkFolder(directory));
});
afterAll(() => rm(directory, { recursive: true }));

const nameOf = ({ rule, file, found }: InjectedFault): string => `${rule}: ${file} – ${found}`;

test('ít nhất 40 loại lỗi, mỗi loại một lần', () => {
  expect(new Set(faults.map(nameOf)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(40);
});

test('luật nào cũng có lỗi của nó ở đây', () => {
  const covered = new Set(faults.map(({ rule }) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
});

test.each(faults.map((fault) => [nameOf(fault), fault] as const))('%s', (_, { rule, file, found }) => {
  const there = problems.filter((problem) => problem.file === `${directory}/${file}` && problem.rule === rule);
  expect(there.map((problem) => problem.found).join('\n')).toContain(found);
});

test('lời báo nào cũng đủ ba phần, bằng tiếng Việt', () => {
  const vietnamese = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu;
  const poor = problems.filter(({ found, expected, fix }) =>
    [found, expected, fix].some((words) => !vietnamese.test(words)),
  );
  expect(poor.map(({ file, found, expected, fix }) => ({ file, found, expected, fix }))).toEqual([]);
});
