import { expect, test } from 'vitest';
import { circlesOf } from '#domain/succession.ts';

test.each([
  ['đường thẳng', { a: ['b'], b: ['c'] }, []],
  ['hai ngả gặp lại', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
  ['chính mình', { a: ['a'] }, [['a']]],
  ['vòng hai', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['vòng ở cuối đường', { x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
  ['hai vòng rời', { a: ['a'], c: ['d'], d: ['c'] }, [['a'], ['c', 'd']]],
  ['tới chỗ không có', { a: ['z'] }, []],
])('%s', (_name, steps, expected) => expect(circlesOf(new Map(Object.entries(steps)))).toEqual(expected));

test('một nghìn bước không chậm', () => {
  const chain = new Map(Array.from({ length: 1000 }, (_, index) => [`n${index}`, [`n${index + 1}`]] as const));
  expect(circlesOf(chain)).toEqual([]);
});
