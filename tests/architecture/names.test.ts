import { describe, expect, test } from 'vitest';
import { filesBelow, type SourceFile, sourceFiles } from '../support/source-files.ts';

const files = sourceFiles();
const tests = filesBelow('tests', (name) => name.endsWith('.ts'));

const drawers = /^(?:utils?|helpers?|lib|common|shared|types?)$/;
/** Folders and files named for being a drawer instead of for what is in them. */
const drawersIn = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.split('/').some((part) => drawers.test(part.replace(/\..*$/, ''))));

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A page is named for its address: `[slug]`, `404`, `robots.txt`. */
const pageName = /^(?:\[(?:\.\.\.)?[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?)$/;

function misnamed(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  const stem = name.replace(/\.(?:ts|astro)$/, '');
  if (path.startsWith('pages/')) return !pageName.test(stem);
  if (name.endsWith('.astro')) return !/^(?:[A-Z][a-z0-9]*)+$/.test(stem);
  return path !== 'content.config.ts' && !kebab.test(stem);
}

/** Markup that the policy of the pages would stop. */
function inlineMarkup({ path, text }: SourceFile): string[] {
  const inlined = [...text.matchAll(/<[a-z]+\b[^>]*\bis:inline/g)].map((match) => match[0]);
  const isJsonLd = (tag: string): boolean =>
    path === 'layouts/BaseLayout.astro' && tag.includes('type="application/ld+json"');
  const styled = [...text.matchAll(/<[A-Za-z][^<>]*\sstyle\s*=/g)].map((match) => match[0]);
  return [...inlined.filter((tag) => !isJsonLd(tag)), ...styled].map((tag) => `${path}: ${tag}`);
}

test('không có ngăn kéo chứa đủ thứ', () => {
  expect(drawersIn([...files.map(({ path }) => path), ...tests.map(({ path }) => path)])).toEqual([]);
});

test('tên tệp', () => {
  expect(files.map(({ path }) => path).filter(misnamed)).toEqual([]);
  expect(
    tests
      .map(
        ({ path }) =>
          path
            .split('/')
            .at(-1)
            ?.replace(/(?:\.test)?\.ts$/, '') ?? '',
      )
      .filter((stem) => !kebab.test(stem)),
  ).toEqual([]);
});

test('không mã, kiểu viết thẳng trong trang, trừ JSON-LD', () => {
  expect(files.flatMap(inlineMarkup)).toEqual([]);
});

test('index.ts chỉ ở nơi nó là một danh sách có thứ tự', () => {
  expect(files.map(({ path }) => path).filter((path) => path.endsWith('/index.ts'))).toEqual([
    'checks/index.ts',
    'checks/rules/index.ts',
    'markdown/index.ts',
  ]);
});

describe('lỗi cố ý bị thấy', () => {
  test.each([
    'domain/utils.ts',
    'helpers/date.ts',
    'outputs/shared/x.ts',
    'schemas/types.ts',
    'lib/a.ts',
    'common.d.ts',
  ])('%s', (path) => {
    expect(drawersIn([path])).toEqual([path]);
  });

  test.each([
    'domain/officialText.ts',
    'domain/clause_of.ts',
    'components/ui/pictogram.astro',
    'layouts/base-layout.astro',
    'pages/Index.astro',
  ])('%s', (path) => expect(misnamed(path)).toBe(true));

  test.each([
    ['layouts/X.astro', '<script is:inline>alert(1)</script>'],
    ['layouts/X.astro', '<script type="application/ld+json" is:inline set:html={x} />'],
    ['layouts/BaseLayout.astro', '<style is:inline>p{}</style>'],
    ['components/ui/X.astro', '<p class="a" style="top:0">'],
    ['components/ui/X.astro', '<p\n  style={top}>'],
  ])('%s: %s', (path, text) => {
    expect(inlineMarkup({ path, text })).toHaveLength(1);
  });
});
