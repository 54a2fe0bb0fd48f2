import { posix } from 'node:path';
import { type Import, importsOf, type SourceFile } from './source-files.ts';

/** The table of the house (§5): which folder of `src/` may import which. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schemas: ['domain'],
  markdown: ['domain'],
  checks: ['domain', 'schemas'],
  library: ['domain', 'schemas'],
  outputs: ['domain', 'library'],
  browser: ['domain'],
  components: ['domain', 'schemas', 'library', 'browser'],
  layouts: ['domain', 'library', 'outputs', 'components', 'styles'],
  pages: ['domain', 'library', 'outputs', 'browser', 'components', 'layouts'],
  integrations: ['checks', 'outputs', 'library'],
  cli: ['checks', 'outputs', 'library'],
};

/** What today's code needs beyond the table. Each is still in use, or it goes. */
export const beyondTheTable: Readonly<Record<string, readonly string[]>> = {
  // Labels of enum values stand beside their schema.
  outputs: ['schemas'],
  layouts: ['schemas'],
  pages: ['schemas'],
  // The fidelity check compares texts itself instead of calling an output.
  cli: ['domain', 'schemas'],
  // Hands the register of numbers to the Markdown plugins, which may not read files; bundles what the pack is made of.
  integrations: ['domain', 'markdown', 'schemas'],
};

/** The site's name, place and clock: for all that speaks of this site. */
const mayReadSite = ['components', 'layouts', 'pages', 'outputs', 'integrations', 'cli', 'checks', 'library'];

/** Packages, for the folders that may have only few. */
const packages: Readonly<Record<string, RegExp>> = {
  domain: /^$/,
  schemas: /^astro\/zod$/,
  markdown: /^satteri$/,
  checks: /^(?:satteri|yaml|astro\/zod|node:.+)$/,
  browser: /^$/,
  components: /^$/,
  layouts: /^$/,
};

/** Content is asked for in one place. A layout may draw an entry: `render` gives a component, which is no value. */
const contentReaders: Readonly<Record<string, (found: Import) => boolean>> = {
  'library/pages.ts': () => true,
  'content.config.ts': () => true,
  'library/page.ts': ({ isTypeOnly }) => isTypeOnly,
  'layouts/MdxContent.astro': () => true,
};

export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

/** Inside one unit paths are relative, across units they begin with `#`. A folder of components is a unit of its own. */
const unitOf = (path: string): string =>
  folderOf(path) === 'components' ? path.split('/').slice(0, 2).join('/') : folderOf(path);

function crossing(path: string, { target, isTypeOnly }: Import): string | undefined {
  const folder = folderOf(path);
  if (target === '#site.ts') return mayReadSite.includes(folder) ? undefined : 'thư mục này không đọc site.ts';
  const to = folderOf(target.slice(1));
  if (unitOf(target.slice(1)) === unitOf(path)) return 'trong cùng thư mục thì viết đường dẫn tương đối';
  if (to === folder) return undefined;
  if (to === 'library' && folder === 'components' && !isTypeOnly) return 'component chỉ lấy kiểu từ library';
  const allowed = [...(mayImport[folder] ?? []), ...(beyondTheTable[folder] ?? [])];
  return allowed.includes(to) ? undefined : `${folder} không được dùng ${to}`;
}

/** Whether a relative path leads out of the unit of the file. */
const leaves = (path: string, target: string): boolean =>
  unitOf(posix.join(posix.dirname(path), target)) !== unitOf(path);

function fault(path: string, found: Import): string | undefined {
  const folder = folderOf(path);
  const { target } = found;
  if (target === 'astro:content')
    return contentReaders[path]?.(found) ? undefined : 'chỉ library/pages.ts lấy nội dung';
  // Files at the root of `src/` are wiring.
  if (folder === '') return target.startsWith('.') ? 'qua thư mục khác thì viết #…' : undefined;
  if (target.startsWith('#')) return crossing(path, found);
  if (target.startsWith('.')) return leaves(path, target) ? 'qua thư mục khác thì viết #…' : undefined;
  return packages[folder]?.test(target) === false ? `${folder} không được dùng gói này` : undefined;
}

/** Every import that the house does not allow: `domain/clause.ts → yaml: …`. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text).flatMap((found) => {
      const reason = fault(path, found);
      return reason ? [`${path} → ${found.target}: ${reason}`] : [];
    }),
  );
}
