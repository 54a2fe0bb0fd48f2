import { describe, expect, test } from 'vitest';
import { toPage } from '#library/page.ts';
import { type Feed, toFeed } from '#outputs/feeds/feed.ts';
import { renderAtom } from '#outputs/feeds/render-atom.ts';
import { renderJsonFeed } from '#outputs/feeds/render-json-feed.ts';
import { renderRss } from '#outputs/feeds/render-rss.ts';
import { stableId } from '#outputs/feeds/stable-id.ts';
import { postEntry } from '../support/entries.ts';
import { feedFaults } from '../support/feed-schema.ts';

const pageOf = (id: string, fields: Parameters<typeof postEntry>[0]) =>
  toPage({ ...postEntry(fields), id }, (number) => (number === '111' ? 'một-một-một' : ''));
const place = (origin: string) => ({
  siteName: 'Trang thử',
  title: 'Tin',
  summary: 'Bài ngắn.',
  path: '/tin/',
  absoluteUrl: (path: string) => origin + path,
});
const pages = [
  pageOf('cu', { title: 'Bài cũ', publishedOn: '2025-09-19' }),
  pageOf('moi', { title: 'Đọc “hợp đồng” <kỹ> & hỏi @111', publishedOn: '2026-12-01', publishedAt: '07:30' }),
  pageOf('thu-hoi', {
    title: 'Lời sai',
    summary: 'Tóm tắt sai.',
    publishedOn: '2026-01-01',
    recalled: { on: '2026-12-05', why: 'Số liệu sai.' },
  }),
];
const feedAt = (origin: string): Feed => toFeed(pages, place(origin), '2026-12-10T08:00');
const feed = feedAt('https://trang.test');

describe('các mục', () => {
  test('mới trước; bài thu hồi là mới ở ngày thu hồi và không còn lời cũ', () => {
    expect(feed.entries.map(({ title, updated }) => `${updated} ${title}`)).toEqual([
      '2026-12-05T00:00 Bài đã thu hồi',
      '2026-12-01T07:30 Đọc “hợp đồng” <kỹ> & hỏi một-một-một',
      '2025-09-19T00:00 Bài cũ',
    ]);
    expect(feed.updated).toBe('2026-12-05T00:00');
    expect(feed.entries[0]?.summary).toBe('Thu hồi ngày 05/12/2026. Số liệu sai.');
    expect(JSON.stringify(feed)).not.toMatch(/Lời sai|Tóm tắt sai/);
  });

  test('không quá 20 mục; không mục nào thì lấy giờ dựng trang', () => {
    const many = Array.from({ length: 30 }, (_, index) => pageOf(`bai-${index}`, {}));
    expect(toFeed(many, place('https://trang.test'), '2026-12-10T08:00').entries).toHaveLength(20);
    expect(toFeed([], place('https://trang.test'), '2026-12-10T08:00').updated).toBe('2026-12-10T08:00');
  });

  test('mã không đổi khi trang chuyển nhà, địa chỉ thì đổi', () => {
    const moved = feedAt('https://nha-moi.test/thu-muc');
    expect(moved.entries.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
    expect(moved.entries[1]?.url).toBe('https://nha-moi.test/thu-muc/tin/moi/');
    expect(new Set([feed.id, ...feed.entries.map(({ id }) => id)]).size).toBe(4);
  });

  test('mã là UUID phiên bản 5, chốt một lần cho mãi', () => {
    expect(stableId('/tin/moi/')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(stableId('/tin/')).toMatchInlineSnapshot(`"urn:uuid:7b8c6686-d0ce-51d3-84e4-bf9f9ee99fa5"`);
  });
});

describe('Atom', () => {
  const xml = renderAtom(feed, 'https://trang.test/tin/atom.xml');

  test('đúng quy tắc', async () => expect(await feedFaults(xml, 'atom')).toEqual([]));
  test('lời còn nguyên, giờ Việt Nam, địa chỉ đủ', () => {
    expect(xml).toContain('<title>Đọc “hợp đồng” &lt;kỹ&gt; &amp; hỏi một-một-một</title>');
    expect(xml).toContain('<published>2026-12-01T07:30:00+07:00</published>');
    expect(xml).toContain('href="https://trang.test/tin/moi/"');
  });
  test.each([
    ['<updated>2026-12-05T00:00:00+07:00</updated>', '<updated>05/12/2026</updated>', /updated/],
    [/<id>[^<]+<\/id>/, '', /Expected is.*id/],
    ['<title>Bài cũ</title>', '<title> </title>', /title/],
    ['href="https://trang.test/tin/moi/"', 'href="/tin/moi/"', /href/],
    [/<author>.*?<\/author>/, '', /author/],
  ])('bộ quy tắc bắt được lỗi: %s', async (from, to, message) => {
    const faulty = xml.replace(from, to);
    expect(faulty).not.toBe(xml);
    expect((await feedFaults(faulty, 'atom')).join('\n')).toMatch(message);
  });
  test('hai mục trùng mã', async () => {
    const [, second, third] = feed.entries.map(({ id }) => id);
    expect(await feedFaults(xml.replace(third ?? '', second ?? ''), 'atom')).not.toEqual([]);
  });
});

describe('RSS', () => {
  test('đúng quy tắc; mã là của ta, giờ Việt Nam', async () => {
    const xml = await renderRss(feed, 'https://trang.test/tin/feed.xml');
    expect(await feedFaults(xml, 'rss')).toEqual([]);
    expect(xml).toContain('<pubDate>Tue, 01 Dec 2026 07:30:00 +0700</pubDate>');
    expect(xml).toContain(`<guid isPermaLink="false">${feed.entries[0]?.id}</guid>`);
    expect(xml.match(/<guid/g)).toHaveLength(3);
    expect(await feedFaults(xml.replace('+0700', 'GMT'), 'rss')).not.toEqual([]);
    expect(await feedFaults(xml.replace(/<link>[^<]+<\/link>/, '<link>/tin/</link>'), 'rss')).not.toEqual([]);
  });
  test('không mục nào cũng đọc được', async () =>
    expect(
      await feedFaults(await renderRss({ ...feed, entries: [] }, 'https://trang.test/tin/feed.xml'), 'rss'),
    ).toEqual([]));
});

test('JSON Feed 1.1: khóa bắt buộc, giờ Việt Nam, địa chỉ đủ', () => {
  expect(
    JSON.parse(renderJsonFeed({ ...feed, entries: feed.entries.slice(1, 2) }, 'https://trang.test/tin/feed.json')),
  ).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Trang thử: Tin',
    description: 'Bài ngắn.',
    home_page_url: 'https://trang.test/tin/',
    feed_url: 'https://trang.test/tin/feed.json',
    language: 'vi',
    authors: [{ name: 'Trang thử', url: 'https://trang.test/' }],
    items: [
      {
        id: stableId('/tin/moi/'),
        url: 'https://trang.test/tin/moi/',
        title: 'Đọc “hợp đồng” <kỹ> & hỏi một-một-một',
        content_text: 'Một tổng đài.',
        image: 'https://trang.test/tin/moi/xem-truoc.png',
        date_published: '2026-12-01T07:30:00+07:00',
        date_modified: '2026-12-01T07:30:00+07:00',
        language: 'vi',
      },
    ],
  });
});
