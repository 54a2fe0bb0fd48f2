import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { site } from '#site.ts';
import { type Element, elementsOf } from './html.ts';

/** The built site under test; `BUILT_SITE` names another folder than `dist`. */
export const siteFolder = resolve(process.env['BUILT_SITE'] ?? 'dist');

export interface BuiltPage {
  /** Address below the site's root: `/canh-bao/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

if (!existsSync(join(siteFolder, 'index.html')))
  throw new Error(`Chưa có trang ở ${siteFolder}: chạy npm run build trước.`);

/** Every file of the site, as an address below its root: `/canh-bao/index.html`. */
export const builtFiles: readonly string[] = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length).replaceAll('\\', '/'))
  .sort();

export const readBuilt = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
export const readBuiltBytes = (path: string): Buffer => readFileSync(join(siteFolder, path));

/** Every HTML page of the site. */
export const builtPages: readonly BuiltPage[] = builtFiles
  // The editor is a program for those who write, not a page for readers: tests/browser/editor.test.ts.
  .filter((file) => file.endsWith('.html') && !file.startsWith('/bien-tap/'))
  .map((file) => {
    const html = readBuilt(file);
    return { path: file.replace(/\/index\.html$/, '/'), html, elements: elementsOf(html) };
  });

export function builtPage(path: string): BuiltPage {
  const page = builtPages.find((one) => one.path === path);
  if (!page) throw new Error(`Trang đã dựng không có ${path}`);
  return page;
}

/** Pages of one shape are drawn by one template: `/co-quan/…/`, `/van-ban/…/dinh-chinh/`. */
const shapeOf = (path: string): string => {
  const [kind = '', slug, ...rest] = path.split('/').filter((segment) => segment !== '');
  // Registers and overviews stand beside the pages of their kind, the register with pages of its own.
  if (path.startsWith('/van-ban/tra-cuu/')) return rest.length === 0 ? path : '/van-ban/tra-cuu/*';
  if (path.startsWith('/bai-hoc/loc/')) return '/bai-hoc/loc/*';
  const isAlone = ['/van-ban/so-do/', '/nhiem-vu/san-pham/'].includes(path);
  return slug === undefined || isAlone ? path : [kind, '*', ...rest].join('/');
};

/** The largest page of each kind: what holds there holds on its smaller sisters. */
export const pageOfEachKind: readonly BuiltPage[] = [
  ...Map.groupBy(builtPages, ({ path }) => shapeOf(path)).values(),
].map((pages) => pages.reduce((largest, page) => (page.html.length > largest.html.length ? page : largest)));

/**
 * An address on the page at `from` (absolute, or below the host's root) as an address below the site's root, `undefined`
 * when outside. `root` is where the site stands: scheme, host and base path.
 */
export function sitePathOf(address: string, from: string, root = site.origin + site.basePath): string | undefined {
  const url = new URL(address, root + from.slice(1));
  const { origin, pathname } = new URL(root);
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return undefined;
  return `/${url.pathname.slice(pathname.length)}`;
}
