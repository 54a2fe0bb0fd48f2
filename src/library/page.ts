import type { CollectionEntry } from 'astro:content';
import { type CalendarDate, toShortDate } from '#domain/calendar-date.ts';
import { expandMentions } from '#domain/hotline-mention.ts';
import { type PageKind, pageKinds, pathOf } from '#domain/page-kinds.ts';
import type { Source } from '#schemas/page-fields.ts';

export type PageEntry = { [Kind in PageKind]: CollectionEntry<Kind> }[PageKind];

/** A published page: what every output needs, settled once. */
export interface Page<Entry extends PageEntry = PageEntry> {
  readonly kind: PageKind;
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** What the browser's tab and history show. */
  readonly windowTitle: string;
  readonly summary: string;
  /** The day by which lists are ordered; `null` where it is not known. */
  readonly date: CalendarDate | null;
  readonly checkedOn: CalendarDate;
  readonly sources: readonly Source[];
  readonly entry: Entry;
}

function dateOf(entry: PageEntry): CalendarDate | null {
  switch (entry.collection) {
    case 'van-ban':
      return entry.data.issuedOn;
    case 'tin':
      return entry.data.publishedOn;
    case 'chien-dich':
      return `${entry.data.year}-07-30`;
    case 'canh-bao':
    case 'tro-giup':
    case 'giai-thich':
    case 'bai-hoc':
    case 'thong-diep':
    case 'trang':
    case 'en':
      return entry.data.checkedOn;
  }
}

/** What stands in place of the words of a post that was taken back. */
function recallOf(entry: PageEntry): { on: CalendarDate; title: string; summary: string } | undefined {
  const recalled = entry.collection === 'tin' ? entry.data.recalled : undefined;
  if (!recalled) return undefined;
  const { on, why } = recalled;
  return { on, title: 'Bài đã thu hồi', summary: `Thu hồi ngày ${toShortDate(on)}. ${why}` };
}

/**
 * Turns an entry of a collection into a page. Pure: the same entry always gives the same page.
 * `numberOf` gives the number for a hotline mentioned in title or summary.
 */
export function toPage<Entry extends PageEntry>(entry: Entry, numberOf: (id: string) => string): Page<Entry> {
  const recall = recallOf(entry);
  const { discreetTitle } = entry.data;
  const { checkedOn, sources } = recall ? { checkedOn: recall.on, sources: [] } : entry.data;
  const title = expandMentions((recall ?? entry.data).title, numberOf);
  const summary = expandMentions((recall ?? entry.data).summary, numberOf);
  return {
    kind: entry.collection,
    id: entry.id,
    path: pathOf(entry.collection, entry.id),
    title,
    // Two pages that were taken back differ by their address alone.
    windowTitle:
      (recall ? `${title}: ${entry.id}` : discreetTitle) ?? `${title} – ${pageKinds[entry.collection].label}`,
    summary,
    date: dateOf(entry),
    checkedOn,
    sources,
    entry,
  };
}

export type EnglishPage = Page<CollectionEntry<'en'>>;
export type CampaignPage = Page<CollectionEntry<'chien-dich'>>;
export type PostPage = Page<CollectionEntry<'tin'>>;
export type OfficialPage = Page<CollectionEntry<'van-ban'>>;
export type ExplainerPage = Page<CollectionEntry<'giai-thich'>>;
export type WarningPage = Page<CollectionEntry<'canh-bao'>>;
export type HelpPage = Page<CollectionEntry<'tro-giup'>>;
export type KitPage = Page<CollectionEntry<'thong-diep'>>;
export type LessonPage = Page<CollectionEntry<'bai-hoc'>>;
/** A page whose body is Markdown; an official text is not. */
export type MdxPage = Page<Exclude<PageEntry, { collection: 'van-ban' }>>;
