import type { CollectionEntry } from 'astro:content';
import type { CalendarDate } from '#domain/calendar-date.ts';
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

/**
 * Turns an entry of a collection into a page. Pure: the same entry always gives the same page.
 * `numberOf` gives the number for a hotline mentioned in title or summary.
 */
export function toPage<Entry extends PageEntry>(entry: Entry, numberOf: (id: string) => string): Page<Entry> {
  const { discreetTitle, checkedOn, sources } = entry.data;
  const title = expandMentions(entry.data.title, numberOf);
  const summary = expandMentions(entry.data.summary, numberOf);
  return {
    kind: entry.collection,
    id: entry.id,
    path: pathOf(entry.collection, entry.id),
    title,
    windowTitle: discreetTitle ?? `${title} – ${pageKinds[entry.collection].label}`,
    summary,
    date: dateOf(entry),
    checkedOn,
    sources,
    entry,
  };
}

export type EnglishPage = Page<CollectionEntry<'en'>>;
export type CampaignPage = Page<CollectionEntry<'chien-dich'>>;
export type OfficialPage = Page<CollectionEntry<'van-ban'>>;
export type ExplainerPage = Page<CollectionEntry<'giai-thich'>>;
export type WarningPage = Page<CollectionEntry<'canh-bao'>>;
export type HelpPage = Page<CollectionEntry<'tro-giup'>>;
export type KitPage = Page<CollectionEntry<'thong-diep'>>;
export type LessonPage = Page<CollectionEntry<'bai-hoc'>>;
/** A page whose body is Markdown; an official text is not. */
export type MdxPage = Page<Exclude<PageEntry, { collection: 'van-ban' }>>;
