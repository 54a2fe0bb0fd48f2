import type { CalendarDate } from './calendar-date.ts';

/** A file of the pack: its address below the site's root, and what changes whenever its bytes do. */
export type PackFile = readonly [address: string, revision: string];

/** What a reader may keep on the phone, by part. The core is always kept, the others when ticked. */
export interface OfflinePack {
  /** The day of the build: how old a copy is. */
  readonly date: CalendarDate;
  readonly parts: Readonly<Record<string, readonly PackFile[]>>;
  /** Of the search index, which has a thousand files and changes as a whole, the revision alone. */
  readonly indexRevision: string;
}

/** The part that every copy has. */
export const corePart = 'co-ban';
/** The part that lets a search find every page of the site. */
export const indexPart = 'chi-muc';
/** The folder of the search index, and the list of its files. */
export const indexFolder = 'pagefind/';
export const indexListFile = 'mang-theo-chi-muc.json';
/** Folders among those of the lessons that hold none. */
const besideLessons: ReadonlySet<string> = new Set(['loc', 'cau-chuyen']);
/** The part of a lesson. */
export const lessonPart = (id: string): string => `bai-hoc/${id}`;

/** Where the service worker stands: at the root of the site, whose pages it serves. */
export const workerFile = 'mang-theo.js';
/** The one name under which a page may hand an address of code to the browser. */
export const workerPolicy = 'mang-theo';

/** Folders whose pages are kept in any case. The ones that a site does not have cost nothing. */
const coreFolders = ['duong-day-nong', 'tro-giup', 'canh-bao', 'kiem-tra', 'tim-kiem', 'an-toan', 'mang-theo', 'en'];
/** What pages are made of; papers to print are large, and stay with the network. */
const isPagePart = (file: string): boolean => /\.(?:html|js|json|txt|svg)$/.test(file);

/** The part that a file of the built site belongs to; `file` stands below its root, without a slash in front. */
export function partOf(file: string): string | undefined {
  if (file.startsWith(indexFolder)) return indexPart;
  const [folder = '', name = '', ...rest] = file.split('/');
  if (!isPagePart(file)) return undefined;
  if (folder === 'index.html' || folder === 'favicon.svg' || folder === '_astro') return corePart;
  if (folder === 'bai-hoc') return rest.length > 0 && !besideLessons.has(name) ? lessonPart(name) : undefined;
  return coreFolders.includes(folder) && name !== '' ? corePart : undefined;
}

/** The address of a worker that keeps the core and the ticked parts: the browser remembers the choice with it. */
export const workerAddress = (path: string, ticked: readonly string[]): string =>
  ticked.length === 0 ? path : `${path}?phan=${ticked.join(',')}`;

/** The ticked parts, read back from the address of a worker. */
export const tickedIn = (address: string): string[] => (address.split('?phan=')[1] || '').split(',').filter(Boolean);

/** The cache of the site that stands at `scope`: another site of the same host has another. */
export const cacheName = (scope: string): string => `mang-theo ${scope}`;
