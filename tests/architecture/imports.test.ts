import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { beyondTheTable, folderOf, forbiddenImports } from '../support/import-rules.ts';
import { importsOf, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles();

test('không tệp nào dùng thứ mà tầng của nó không được dùng', () => {
  expect(forbiddenImports(files)).toEqual([]);
});

test.each(Object.entries(beyondTheTable).flatMap(([from, tos]) => tos.map((to) => [from, to])))(
  'điều châm chước %s → %s vẫn còn cần',
  (from, to) => {
    const targets = files.filter(({ path }) => folderOf(path) === from).flatMap(({ text }) => importsOf(text));
    expect(targets.some(({ target }) => target.startsWith(`#${to}/`))).toBe(true);
  },
);

test.each([
  ['domain/clause.ts', `import { parse } from 'yaml';`, 'domain không được dùng gói này'],
  ['domain/clause.ts', `import { readFile } from 'node:fs/promises';`, 'domain không được dùng gói này'],
  ['domain/clause.ts', `import { site } from '#site.ts';`, 'thư mục này không đọc site.ts'],
  ['domain/clause.ts', `import type { Page } from '#library/page.ts';`, 'domain không được dùng library'],
  ['schemas/term.ts', `import { z } from 'zod';`, 'schemas không được dùng gói này'],
  ['markdown/index.ts', `import { readFileSync } from 'node:fs';`, 'markdown không được dùng gói này'],
  ['checks/index.ts', `import { pagesOf } from '#library/pages.ts';`, 'checks không được dùng library'],
  ['checks/index.ts', `import { getCollection } from 'astro:content';`, 'chỉ library/pages.ts lấy nội dung'],
  ['library/page.ts', `import { getCollection } from 'astro:content';`, 'chỉ library/pages.ts lấy nội dung'],
  [
    'library/page.ts',
    `import { type CollectionEntry, getEntry } from 'astro:content';`,
    'chỉ library/pages.ts lấy nội dung',
  ],
  ['library/page.ts', `import X from '#components/x/X.astro';`, 'library không được dùng components'],
  ['outputs/a/b.ts', `export { default } from '#components/x/X.astro';`, 'outputs không được dùng components'],
  ['browser/search-page.ts', `const page = await import('#library/page.ts');`, 'browser không được dùng library'],
  [
    'components/x/X.astro',
    `---\nimport { pagesOf } from '#library/pages.ts';\n---`,
    'component chỉ lấy kiểu từ library',
  ],
  ['components/x/X.astro', `---\nimport Y from '../../layouts/Y.astro';\n---`, 'qua thư mục khác thì viết #…'],
  ['components/x/X.astro', `---\nimport Y from '../y/Y.astro';\n---`, 'qua thư mục khác thì viết #…'],
  [
    'components/x/X.astro',
    `---\nimport Y from '#components/x/Y.astro';\n---`,
    'trong cùng thư mục thì viết đường dẫn tương đối',
  ],
  ['components/x/X.astro', `---\nimport '#outputs/data/csv.ts';\n---`, 'components không được dùng outputs'],
  ['layouts/X.astro', `---\nimport { join } from 'node:path';\n---`, 'layouts không được dùng gói này'],
  ['layouts/X.astro', `---\nimport Y from '#layouts/Y.astro';\n---`, 'trong cùng thư mục thì viết đường dẫn tương đối'],
  [
    'pages/index.astro',
    `---\nimport {\n  checkContent,\n} from '#checks/index.ts';\n---`,
    'pages không được dùng checks',
  ],
  ['cli/check.ts', `import '#pages/robots.txt.ts';`, 'cli không được dùng pages'],
  ['site.ts', `import { x } from './domain/x.ts';`, 'qua thư mục khác thì viết #…'],
])('lỗi cố ý trong %s bị thấy: %s', (path, text, reason) => {
  expect(forbiddenImports([{ path, text }])).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['domain/clause.ts', `import { toSlug } from './vietnamese-text.ts';`],
  ['checks/rules/nfc.ts', `import { problem } from '../problem.ts';`],
  [
    'components/x/X.astro',
    `---\nimport type { Page } from '#library/page.ts';\nimport { type Page as P } from '#library/page.ts';\n---`,
  ],
  ['library/page.ts', `import type { CollectionEntry } from 'astro:content';`],
  ['domain/clause.ts', `/** Không import 'yaml' ở đây. */\nconst text = "from 'yaml'";`],
])('điều được phép trong %s không bị bắt', (path, text) => {
  expect(forbiddenImports([{ path, text }])).toEqual([]);
});

test('từng thư mục của src có tên trong bảng', () => {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))].filter((folder) => folder !== '').sort();
  expect(folders).toMatchInlineSnapshot(`
    [
      "browser",
      "checks",
      "cli",
      "components",
      "domain",
      "integrations",
      "layouts",
      "library",
      "markdown",
      "outputs",
      "pages",
      "schemas",
    ]
  `);
});

test('mọi đường dẫn #… và tương đối chỉ tới một tệp có thật', () => {
  const missing = files.flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ target }) => {
      if (!/^[#.]/.test(target)) return [];
      const file = target.startsWith('#') ? target.slice(1) : posix.join(posix.dirname(path), target);
      return existsSync(`src/${file}`) ? [] : [`${path} → ${target}`];
    }),
  );
  expect(missing).toEqual([]);
});
