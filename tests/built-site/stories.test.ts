import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenePathOf, storyListPath, storyPathOf, wholeStoryId } from '#domain/story-path.ts';
import { toStoryPage } from '#library/story.ts';
import { storySchema } from '#schemas/story.ts';
import { site } from '#site.ts';
import { builtPage } from '../support/built-site.ts';
import { attributeOf, plainTextOf } from '../support/html.ts';
import { filesBelow } from '../support/source-files.ts';

const pages = filesBelow(`${site.contentDirectory}/cau-chuyen`, (name) => name.endsWith('.yaml')).map(
  ({ path, text }) => toStoryPage(path.replace(/\.yaml$/, ''), storySchema.parse(parse(text))),
);
const addressOf = (path: string): string => `${site.basePath}${path.slice(1)}`;
const linksOf = (path: string): string[] =>
  builtPage(path).elements.flatMap((one) => (one.tagName === 'a' ? (attributeOf(one, 'href') ?? []) : []));
const isSearched = (path: string): boolean =>
  builtPage(path).elements.some((one) => attributeOf(one, 'data-pagefind-body') !== undefined);
const titleOf = (path: string): string =>
  builtPage(path)
    .elements.filter(({ tagName }) => tagName === 'title')
    .map(plainTextOf)
    .join();
/** What a look at the tabs or the history may not tell. */
const telling = /mua bán|nạn nhân|11[13]|nguy hiểm|bị giữ|bị lừa|cứu|tố giác|trốn/iu;

test('có câu chuyện, và danh sách dẫn tới từng câu chuyện', () => {
  expect(pages.length).toBeGreaterThanOrEqual(2);
  for (const { id } of pages) expect(linksOf(storyListPath)).toContain(addressOf(storyPathOf(id)));
});

describe.each(pages.map((page) => [page.id, page] as const))('%s', (id, { first, scenes, story }) => {
  const whole = scenePathOf(id, wholeStoryId);
  const all = [storyPathOf(id), whole, ...scenes.map(({ path }) => path)];

  test('trang đầu dẫn vào cảnh đầu, bản in và lời dặn khi học sinh kể', () =>
    expect(linksOf(storyPathOf(id))).toEqual(expect.arrayContaining([first.path, whole, story.path].map(addressOf))));

  test.each(scenes.map((scene) => [scene.path, scene] as const))('%s dẫn đúng các lựa chọn', (path, { ways }) => {
    const onward = linksOf(path).filter((one) => scenes.some((scene) => addressOf(scene.path) === one));
    expect(onward).toEqual(ways.length === 0 ? [addressOf(first.path)] : ways.map((way) => addressOf(way.path)));
  });

  test('trang nào cũng gọi được 111, thoát nhanh được, không có mã chạy riêng của câu chuyện', () => {
    for (const path of all) {
      const { elements } = builtPage(path);
      expect(linksOf(path)).toContain('tel:111');
      expect(elements.some((one) => attributeOf(one, 'data-exit') !== undefined)).toBe(true);
      expect(elements.filter(({ tagName }) => tagName === 'form' || tagName === 'button').length).toBe(
        builtPage(storyListPath).elements.filter(({ tagName }) => tagName === 'form' || tagName === 'button').length,
      );
    }
  });

  test('tên cửa sổ mỗi trang một khác, không lộ chuyện', () => {
    const titles = all.map(titleOf);
    expect(new Set(titles).size).toBe(all.length);
    expect(titles.filter((title) => telling.test(title))).toEqual([]);
  });

  test('tìm kiếm chỉ thấy trang đầu', () => expect(all.filter(isSearched)).toEqual([storyPathOf(id)]));

  test('bản in đủ mọi cảnh, lựa chọn nào cũng chỉ tới số của cảnh ấy', () => {
    const { elements } = builtPage(whole);
    const ids = elements.flatMap((one) => attributeOf(one, 'id') ?? []);
    expect(scenes.filter(({ number }) => !ids.includes(`so-${number}`))).toEqual([]);
    expect(linksOf(whole).filter((one) => one.startsWith('#so-'))).toEqual(
      scenes.flatMap(({ ways }) => ways.map(({ number }) => `#so-${number}`)),
    );
  });
});
