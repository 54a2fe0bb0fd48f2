import { toRfc3339 } from '#domain/vietnam-time.ts';
import type { Feed } from './feed.ts';

/** A JSON Feed 1.1; `selfUrl` is its own whole address. */
export function renderJsonFeed(feed: Feed, selfUrl: string): string {
  const items = feed.entries.map(({ id, url, title, summary, published, updated, pictureUrl }) => ({
    id,
    url,
    title,
    content_text: summary,
    image: pictureUrl,
    date_published: toRfc3339(published),
    date_modified: toRfc3339(updated),
    language: 'vi',
  }));
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.summary,
    home_page_url: feed.pageUrl,
    feed_url: selfUrl,
    language: 'vi',
    authors: [{ name: feed.author, url: feed.homeUrl }],
    items,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
