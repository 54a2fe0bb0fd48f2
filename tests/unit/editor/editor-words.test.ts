import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorWords, withEditorWords } from '#outputs/editor/editor-words.ts';

const wordsOf = (language: string) =>
  JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${language}.json`, 'utf8'));
const keysIn = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysIn(value, `${path}${key}.`) : [`${path}${key}`],
  );
const [english, vietnamese] = [wordsOf('en-US'), wordsOf('vi')];
/** What only somebody who changes the code can come to see. */
const isOfConfig = (key: string): boolean => key.startsWith('config.');
const missingIn = (words: object): string[] => {
  const known = new Set(keysIn(words));
  return keysIn(english).filter((key) => !known.has(key) && !isOfConfig(key));
};

test('không câu nào hiện bằng tiếng Anh', () => {
  expect(missingIn(vietnamese).length).toBeGreaterThan(0);
  expect(missingIn(withEditorWords(vietnamese))).toEqual([]);
});

test('không câu nào thừa: bản phát hành đã có thì ta bỏ', () => {
  const missing = missingIn(vietnamese);
  expect(Object.keys(editorWords).filter((key) => !missing.includes(key))).toEqual([]);
});

test('chỉ dùng những chỗ điền mà câu tiếng Anh có', () => {
  const all = new Map(
    keysIn(english).map((key) => [key, key.split('.').reduce((words, step) => words[step], english) as unknown]),
  );
  const slots = (text: unknown): string[] => String(text).match(/\{\$\w+(?= ?[:}])/g) ?? [];
  const strange = Object.entries(editorWords).flatMap(([key, text]) =>
    slots(text)
      .filter((slot) => !slots(all.get(key)).includes(slot))
      .map((slot) => `${key} ${slot}`),
  );
  expect(strange).toEqual([]);
});

test('lời đã có thì giữ nguyên', () => {
  expect(withEditorWords({ domain: 'Miền', save_conflict: { title: 'A' } })).toMatchObject({
    domain: 'Miền',
    save_conflict: { title: 'A', deleted: editorWords['save_conflict.deleted'] },
  });
});
