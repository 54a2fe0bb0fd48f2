import { describe, expect, test } from 'vitest';
import { choicesToEnding, type GraphScene, reachableFrom } from '#domain/story-graph.ts';

const scene = (id: string, ...to: string[]): GraphScene =>
  to.length === 0 ? { id } : { id, choices: to.map((one) => ({ to: one })) };

describe('đường đi trong câu chuyện', () => {
  const scenes = [scene('a', 'b', 'c'), scene('b', 'd', 'a'), scene('c'), scene('d', 'c', 'd'), scene('lac')];

  test('cảnh tới được từ cảnh đầu', () => {
    expect([...reachableFrom(scenes, 'a')].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect([...reachableFrom(scenes, 'd')].sort()).toEqual(['c', 'd']);
    expect([...reachableFrom(scenes, 'khong-co')]).toEqual([]);
  });

  test('số lần chọn tới đoạn kết gần nhất', () =>
    expect(Object.fromEntries(choicesToEnding(scenes))).toEqual({ a: 1, b: 2, c: 0, d: 1, lac: 0 }));

  test('vòng không lối ra thì không có số', () =>
    expect([...choicesToEnding([scene('a', 'b', 'c'), scene('b', 'a', 'b'), scene('c')]).keys()].sort()).toEqual([
      'a',
      'b',
      'c',
    ]));

  test('vòng kín', () =>
    expect([...choicesToEnding([scene('a', 'b', 'c'), scene('b', 'c', 'b'), scene('c', 'b', 'c')]).keys()]).toEqual(
      [],
    ));
});
