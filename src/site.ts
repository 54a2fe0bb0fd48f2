import type { CalendarDate } from '#domain/calendar-date.ts';
import { type VietnamTime, vietnamTimeAt } from '#domain/vietnam-time.ts';

// Astro gives templates `import.meta.env`; config, command line and tests run in Node and share `process.env`.
const env = process.env;

/** What the site is, where it stands and what time it is: the only reader of the environment. */
export const site = {
  name: 'Phòng, chống mua bán người',
  shortName: 'Chống mua bán người',
  tagline: 'Biết dấu hiệu, biết gọi ai',
  locale: 'vi',
  /** Scheme and host, no final slash. */
  origin: (env['SITE_URL'] ?? 'http://localhost:4321').replace(/\/+$/, ''),
  /** `/` or `/folder/`. */
  basePath: `/${(env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  /** Folder of the content, relative to the project. */
  contentDirectory: env['CONTENT_DIR'] ?? 'content',
  /** Whether readers may keep the help pack; `off` also takes it from the phones of those who did. */
  hasOffline: env['OFFLINE_PACK'] !== 'off',
  /** A build for authors, which also shows what waits for its day. */
  isPreview: env['PREVIEW'] === 'on',
  /** Where the quick exit leads: a page that anybody may have open. */
  exitUrl: 'https://www.google.com/search?q=thoi+tiet',
} as const;

/** Where the editor keeps its work: the variables `EDITOR_…`, see `outputs/editor/editor-backend.ts`. */
export const editorSettings: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(env).filter(([name]) => name.startsWith('EDITOR_')),
);

/** The minute in Viet Nam by the clock of the build, which `BUILD_DATE` (ISO date-time) may set. */
export const now: VietnamTime = vietnamTimeAt(env['BUILD_DATE'] ? new Date(env['BUILD_DATE']) : new Date());

/** The day of that minute. */
export const today: CalendarDate = now.slice(0, 10);

/** An address inside the site (`/canh-bao/`) as a link, below the base path. Other addresses stay as they are. */
export function href(path: string): string {
  return path.startsWith('/') ? site.basePath + path.slice(1) : path;
}

/** An address inside the site, with scheme and host. */
export const absoluteUrl = (path: string): string => site.origin + href(path);
