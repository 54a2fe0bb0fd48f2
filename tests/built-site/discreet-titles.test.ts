import { describe, expect, test } from 'vitest';
import { pageKindIds, pathOf } from '#domain/page-kinds.ts';
import { pageSchemas } from '#schemas/content-kinds.ts';
import { site } from '#site.ts';
import { builtPage } from '../support/built-site.ts';
import { attributeOf, plainTextOf } from '../support/html.ts';
import { filesBelow } from '../support/source-files.ts';

/** The name that a page's tab and history show, and the one that its front matter asks for. */
interface Discreet {
  readonly path: string;
  readonly wanted: string;
  readonly title: string;
}

const frontMatterOf = (text: string, key: string): string | undefined =>
  new RegExp(`^${key}: *['"]?(.*?)['"]? *$`, 'mu').exec(text)?.[1];

const discreet: readonly Discreet[] = pageKindIds.flatMap((kind) =>
  filesBelow(`${site.contentDirectory}/${kind}`, (name) => name.endsWith('.mdx')).flatMap(({ path, text }) => {
    const wanted = frontMatterOf(text, 'discreetTitle');
    if (wanted === undefined) return [];
    return [{ path: pathOf(kind, path.replace(/\.mdx$/, '')), wanted, title: frontMatterOf(text, 'title') ?? '' }];
  }),
);

/** It lists every page. */
const searchPage = builtPage('/tim-kiem/');

/** Words that tell what the site is about; none may stand where a look at the tabs or the history finds it. */
const telling = /mua bán|nạn nhân|111|nguy hiểm|bị giữ|bị lừa|cứu|tố giác|trốn/iu;

test('loại trang nào cũng mang được tên cửa sổ kín đáo', () => {
  expect(pageKindIds.filter((kind) => !('discreetTitle' in pageSchemas[kind].shape))).toEqual([]);
});

test('có trang mang tên kín đáo để xem', () => expect(discreet.length).toBeGreaterThan(20));

describe.each(discreet)('$path', ({ path, wanted, title }) => {
  const { elements } = builtPage(path);
  const metaOf = (name: string): string | undefined =>
    elements.flatMap((one) => (attributeOf(one, 'property') === name ? (attributeOf(one, 'content') ?? []) : []))[0];

  test('thẻ và lịch sử hiện tên kín đáo, không lộ chuyện', () => {
    expect(elements.filter(({ tagName }) => tagName === 'title').map(plainTextOf)).toEqual([wanted]);
    expect(wanted).not.toMatch(telling);
  });

  test('người đọc, người được gửi liên kết và danh sách của trang thấy tên thật', () => {
    const heading = elements.filter(({ tagName }) => tagName === 'h1').map(plainTextOf)[0];
    if (!title.includes('@')) expect(heading).toBe(title);
    expect(metaOf('og:title')).toBe(heading);
    const listed = searchPage.elements.filter((one) => attributeOf(one, 'href') === `${site.basePath}${path.slice(1)}`);
    // Menu and foot may name it otherwise; the list of all pages gives the real name.
    expect(listed.map(plainTextOf)).toContain(heading);
  });
});

test.each(['Gọi 111 ngay', 'Cứu tôi', 'Ghi chú về nạn nhân'])('bộ canh thấy tên lộ chuyện: %s', (name) =>
  expect(name).toMatch(telling),
);
