import { expect, test } from 'vitest';
import { correctionsOf, isHookForTilde, slipCost } from '#domain/slip.ts';

test.each([
  ['xuat', 'suat', 1],
  ['chong', 'trong', 1],
  ['nan', 'lan', 1],
  ['da', 'gia', 1],
  ['dung', 'rung', 1],
  ['kuoc', 'quoc', 1],
  ['nge', 'nghe', 1],
  ['buong', 'buon', 1],
  ['nhac', 'nhat', 1],
  ['ly', 'li', 1],
  ['quay', 'quai', 1],
  ['ngoui', 'nguoi', 2],
  ['nguio', 'nguoi', 2],
  ['duonh', 'duong', 1],
  ['duomg', 'duong', 2],
  ['lusa', 'lua', 3],
  ['luaa', 'lua', 2],
  ['nguo', 'nguoi', 3],
  ['lza', 'lua', 4],
  ['lua', 'lua', 0],
])('“%s” có thể là “%s”: %i', (typed, meant, cost) => expect(slipCost(typed, meant)).toBe(cost));

test.each([
  ['lua', 'duong'],
  ['mua', 'ban'],
  ['nguoi', 'ngoai'],
  ['a', 'nghieng'],
])('“%s” không phải “%s” gõ nhầm', (typed, meant) => expect(slipCost(typed, meant)).toBeUndefined());

test('chữ dễ lẫn đứng trước chữ trượt tay', () => {
  expect(correctionsOf('xua', ['mua', 'xuat', 'sua', 'xau', 'lua', 'xua'])).toEqual([
    'xua',
    'sua',
    'xau',
    'xuat',
    'mua',
    'lua',
  ]);
});

test.each([
  ['sữa', 'sửa', true],
  ['nhỡ', 'nhở', true],
  ['lừa', 'lửa', false],
  ['giữ', 'gửi', false],
])('hỏi ngã “%s”, “%s”: %s', (a, b, isSame) => expect(isHookForTilde(a, b)).toBe(isSame));
