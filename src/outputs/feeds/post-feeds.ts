import { pageKinds } from '#domain/page-kinds.ts';
import { postsAt } from '#library/posts.ts';
import { absoluteUrl, now, site } from '#site.ts';
import { type Feed, toFeed } from './feed.ts';
import { renderAtom } from './render-atom.ts';
import { renderJsonFeed } from './render-json-feed.ts';
import { renderRss } from './render-rss.ts';

interface FeedFormat {
  readonly label: string;
  readonly type: string;
  readonly render: (feed: Feed, selfUrl: string) => string | Promise<string>;
}

/** The feeds of the posts by the name of their file below `/tin/`. */
export const feedFormats: Readonly<Record<string, FeedFormat>> = {
  'feed.xml': { label: 'RSS', type: 'application/rss+xml', render: renderRss },
  'atom.xml': { label: 'Atom', type: 'application/atom+xml', render: renderAtom },
  'feed.json': { label: 'JSON Feed', type: 'application/feed+json', render: renderJsonFeed },
};

/** Writes a feed of what is current; archived posts leave it, a post that was taken back leaves its notice. */
export async function renderPostFeed(name: string, { render }: FeedFormat): Promise<string> {
  const { label, intro } = pageKinds.tin;
  const place = { siteName: site.name, title: label, summary: intro, path: '/tin/', absoluteUrl };
  return render(toFeed(await postsAt('dang-hien', 'thu-hoi'), place, now), absoluteUrl(`/tin/${name}`));
}
