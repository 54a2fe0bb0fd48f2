import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { storyListPath } from '#domain/story-path.ts';
import { type StoryPage, toStoryPage } from '#library/story.ts';
import { storySchema } from '#schemas/story.ts';
import { site } from '#site.ts';
import { filesBelow } from '../support/source-files.ts';

const pages: readonly StoryPage[] = filesBelow(`${site.contentDirectory}/cau-chuyen`, (name) =>
  name.endsWith('.yaml'),
).map(({ path, text }) => toStoryPage(path.replace(/\.yaml$/, ''), storySchema.parse(parse(text))));

/** Numbers from 0 to 1, always the same ones. */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The addresses that a reader passes who chooses without thinking. */
function walk({ first, scenes }: StoryPage, random: Generator<number, never>, longest: number): string[] {
  const byPath = new Map(scenes.map((scene) => [scene.path, scene]));
  const passed = [first.path];
  for (let scene = first; scene.ways.length > 0 && passed.length <= longest; ) {
    const way = scene.ways[Math.floor(random.next().value * scene.ways.length)];
    const next = way && byPath.get(way.path);
    if (!next) throw new Error(`${scene.path} dẫn tới chỗ không có`);
    passed.push(next.path);
    scene = next;
  }
  return passed;
}

test('có câu chuyện để xem', () => expect(pages.length).toBeGreaterThan(0));

describe.each(pages.map((page) => [page.id, page] as const))('%s', (_, page) => {
  const endings = new Set(page.scenes.filter(({ scene }) => scene.ending).map(({ path }) => path));
  const random = numbersFrom(30_7);
  const walks = Array.from({ length: 2_000 }, () => walk(page, random, page.scenes.length));

  test('chọn bừa hai nghìn lần, lần nào cũng tới một đoạn kết mà không đi vòng', () => {
    expect(walks.filter((passed) => !endings.has(passed.at(-1) ?? ''))).toEqual([]);
    expect(walks.filter((passed) => new Set(passed).size < passed.length)).toEqual([]);
  });

  test('cảnh nào cũng có người đọc tới', () => {
    const read = new Set(walks.flat());
    expect(page.scenes.map(({ path }) => path).filter((path) => !read.has(path))).toEqual([]);
  });

  test('ngắn nhất là hai lần chọn, dài nhất thì vẫn vừa một tiết học', () => {
    const lengths = walks.map((passed) => passed.length - 1);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
  });

  test('còn bao nhiêu lần chọn: mỗi cảnh nhiều hơn cảnh sau gần kết nhất đúng một', () => {
    const leftAt = new Map(page.scenes.map(({ path, choicesLeft }) => [path, choicesLeft]));
    for (const { ways, choicesLeft } of page.scenes) {
      const after = ways.map(({ path }) => leftAt.get(path) ?? Number.NaN);
      expect(choicesLeft).toBe(after.length === 0 ? 0 : Math.min(...after) + 1);
    }
  });

  test('có đoạn kết được giúp cho cả người gọi muộn', () =>
    expect(page.scenes.map(({ scene }) => scene.ending?.kind)).toContain('duoc-giup'));

  test('địa chỉ nằm dưới danh sách câu chuyện, không lộ chuyện', () => {
    for (const { path } of page.scenes) {
      expect(path.startsWith(storyListPath)).toBe(true);
      expect(path).not.toMatch(/mua-ban|nan-nhan|11[13]|bat-coc|lua-|giai-cuu/);
    }
  });
});

test('thiếu cảnh đầu thì bản dựng dừng', () => {
  const [page] = pages;
  if (!page) throw new Error('không có câu chuyện');
  expect(() => toStoryPage('thu', { ...page.story, start: 'khong-co' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/cau-chuyen/thu.yaml thiếu cảnh đầu khong-co]`,
  );
});
