import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPage, builtPages, readBuilt, readBuiltBytes, sitePathOf } from '../support/built-site.ts';
import { feedFaults } from '../support/feed-schema.ts';
import { attributeOf, hasRel, metaOf } from '../support/html.ts';

const feedNames = ['feed.xml', 'atom.xml', 'feed.json'];
const postPages = builtPages.filter(({ path }) => /^\/tin\/[^/]+\/$/.test(path));
const shown = postPages.filter(({ elements }) => metaOf(elements, 'robots') !== 'noindex');
const allMatches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

test('có tin để xem', () => expect(shown.length).toBeGreaterThan(2));

describe('bảng tin cho ứng dụng', () => {
  test.each([
    ['atom.xml', 'atom'],
    ['feed.xml', 'rss'],
  ] as const)('%s đúng quy tắc', async (name, format) =>
    expect(await feedFaults(readBuilt(`/tin/${name}`), format)).toEqual([]),
  );

  test('ba bảng cùng mục, cùng mã, cùng địa chỉ; địa chỉ nào cũng là một trang tin', () => {
    const rss = readBuilt('/tin/feed.xml');
    const atom = readBuilt('/tin/atom.xml').split('<entry>').slice(1).join('');
    const json: { items: { id: string; url: string }[] } = JSON.parse(readBuilt('/tin/feed.json'));
    const ids = json.items.map(({ id }) => id);
    const urls = json.items.map(({ url }) => url);
    expect(ids.length).toBeGreaterThan(2);
    expect(allMatches(rss, /<guid [^>]+>([^<]+)</g)).toEqual(ids);
    expect(allMatches(atom, /<id>([^<]+)</g)).toEqual(ids);
    expect(allMatches(rss.slice(rss.indexOf('<item>')), /<link>([^<]+)</g)).toEqual(urls);
    expect(allMatches(atom, /<link [^>]*href="([^"]+)"/g)).toEqual(urls);
    const paths = new Set(postPages.map(({ path }) => path));
    expect(urls.filter((url) => !paths.has(sitePathOf(url, '/') ?? url))).toEqual([]);
  });

  test('trang tin nào cũng chỉ tới cả ba, kèm loại; trang khác thì không', () => {
    const feedsOn = ({ path, elements }: (typeof builtPages)[number]): string[] =>
      elements
        .filter((element) => hasRel(element, 'alternate') && attributeOf(element, 'hreflang') === undefined)
        .map((element) => sitePathOf(attributeOf(element, 'href') ?? '', path) ?? '')
        .filter((address) => address.startsWith('/tin/'));
    const expected = feedNames.map((name) => `/tin/${name}`);
    for (const page of [builtPage('/tin/'), ...postPages]) expect(feedsOn(page)).toEqual(expected);
    expect(builtPages.filter((page) => !page.path.startsWith('/tin/') && feedsOn(page).length > 0)).toEqual([]);
  });
});

describe.each(shown.map(({ path }) => path))('%s khi gửi đi', (path) => {
  const { elements } = builtPage(path);

  test('hình xem trước riêng: 1200 × 630, không quá 60.000 B', async () => {
    const image = elements.find((element) => attributeOf(element, 'property') === 'og:image');
    const file = sitePathOf((image && attributeOf(image, 'content')) ?? '', path) ?? '';
    expect(file).toBe(`${path}xem-truoc.png`);
    expect(builtFiles).toContain(file);
    const bytes = readBuiltBytes(file);
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(bytes.byteLength).toBeLessThanOrEqual(60_000);
  });
});
