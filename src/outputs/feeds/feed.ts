import { goLiveOf } from '#domain/post-stage.ts';
import type { VietnamTime } from '#domain/vietnam-time.ts';
import type { PostPage } from '#library/page.ts';
import { stableId } from './stable-id.ts';

export interface FeedEntry {
  /** Stays the same for ever, whatever becomes of title and host. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: VietnamTime;
  readonly updated: VietnamTime;
  readonly pictureUrl: string;
}

/** What a feed reader is told, whatever the format. Addresses are whole. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly homeUrl: string;
  readonly pageUrl: string;
  readonly updated: VietnamTime;
  readonly entries: readonly FeedEntry[];
}

export interface FeedPlace {
  readonly siteName: string;
  readonly title: string;
  readonly summary: string;
  /** The list that the feed follows, inside the site. */
  readonly path: string;
  readonly absoluteUrl: (path: string) => string;
}

const mostEntries = 20;

/** A post that was taken back is new again on that day, so that readers who keep its old words get the notice instead. */
function toEntry(page: PostPage, { absoluteUrl }: FeedPlace): FeedEntry {
  const { recalled } = page.entry.data;
  const published = goLiveOf(page.entry.data);
  const changes = [published, ...(recalled ? [`${recalled.on}T00:00`] : [])].sort();
  return {
    id: stableId(page.path),
    url: absoluteUrl(page.path),
    title: page.title,
    summary: page.summary,
    published,
    updated: changes.at(-1) ?? published,
    pictureUrl: absoluteUrl(recalled ? '/xem-truoc.png' : `${page.path}xem-truoc.png`),
  };
}

/** The newest of the posts as a feed. `now` dates a feed without posts. */
export function toFeed(pages: readonly PostPage[], place: FeedPlace, now: VietnamTime): Feed {
  const entries = pages
    .map((page) => toEntry(page, place))
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.url.localeCompare(b.url))
    .slice(0, mostEntries);
  return {
    id: stableId(place.path),
    title: `${place.siteName}: ${place.title}`,
    summary: place.summary,
    author: place.siteName,
    homeUrl: place.absoluteUrl('/'),
    pageUrl: place.absoluteUrl(place.path),
    updated: entries[0]?.updated ?? now,
    entries,
  };
}
