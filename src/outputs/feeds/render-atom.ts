import { toRfc3339 } from '#domain/vietnam-time.ts';
import { element, escapeXml } from '../data/akoma-ntoso/xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

const textElement = (name: string, text: string): string => element(name, {}, escapeXml(text));

const entryXml = ({ id, url, title, summary, published, updated }: FeedEntry): string =>
  element(
    'entry',
    {},
    [
      textElement('id', id),
      textElement('title', title),
      textElement('published', toRfc3339(published)),
      textElement('updated', toRfc3339(updated)),
      element('link', { rel: 'alternate', type: 'text/html', href: url }),
      textElement('summary', summary),
    ].join(''),
  );

/** An Atom feed (RFC 4287); `selfUrl` is its own whole address. */
export function renderAtom(feed: Feed, selfUrl: string): string {
  const parts = [
    textElement('id', feed.id),
    textElement('title', feed.title),
    textElement('subtitle', feed.summary),
    textElement('updated', toRfc3339(feed.updated)),
    element('author', {}, textElement('name', feed.author) + textElement('uri', feed.homeUrl)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }),
    ...feed.entries.map(entryXml),
  ];
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  return `${head}${element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, parts.join('\n'))}\n`;
}
