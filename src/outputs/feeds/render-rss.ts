import { getRssString } from '@astrojs/rss';
import { toRfc822 } from '#domain/vietnam-time.ts';
import { element, escapeXml } from '../data/akoma-ntoso/xml.ts';
import type { Feed } from './feed.ts';

/** An RSS 2.0 feed; `selfUrl` is its own whole address. The library writes dates in UTC and ids as addresses: ours replace them. */
export function renderRss(feed: Feed, selfUrl: string): Promise<string> {
  return getRssString({
    title: feed.title,
    description: feed.summary,
    site: feed.pageUrl,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      element('language', {}, 'vi') +
      element('lastBuildDate', {}, toRfc822(feed.updated)) +
      element('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl }),
    items: feed.entries.map(({ id, url, title, summary, updated }) => ({
      title,
      link: url,
      description: summary,
      customData: element('guid', { isPermaLink: 'false' }, escapeXml(id)) + element('pubDate', {}, toRfc822(updated)),
    })),
  });
}
