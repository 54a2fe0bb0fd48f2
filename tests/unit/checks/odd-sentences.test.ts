// Astro's own reader of front matter; it comes with Astro.
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import { parse as parseScript } from 'acorn';
import { expect, test } from 'vitest';
import { problemsOf } from '#checks/index.ts';
import { markdownPlugins } from '#markdown/index.ts';
import { plainPageSchema } from '#schemas/plain-page.ts';
import { termSchema } from '#schemas/term.ts';
import { libraryOf } from '../../support/content-folder.ts';
import { acceptedOf, oddGlossary, oddPages, oddSentences } from '../../support/odd-sentences.ts';

const sentences = oddSentences(10_000);
/** Pages in one library: many enough to be quick, few enough to be read as one. */
const batch = 500;

const register = [{ id: '111', display: '111', dial: '111', channel: 'goi' }] as const;
const terms = [{ id: 'an-toan', term: 'An toàn', group: 'vu-an', isLinked: true }] as const;
const renderer = await satteri({
  ...markdownPlugins(register, terms, (path) => `/thu${path}`),
  features: { smartPunctuation: false },
}).createMdxRenderer?.({ syntaxHighlight: false, shikiConfig: {} }, { optimize: false });

/** What the build does with a page: front matter by its own YAML reader, the schema, MDX into a script. */
async function built(path: string, text: string): Promise<void> {
  if (!renderer) throw new Error('Astro không còn cho biết cách nó đọc MDX');
  const { frontmatter, content } = parseFrontmatter(text);
  plainPageSchema.parse(frontmatter);
  const { code } = await renderer.process(content, `/content/${path}`, {});
  parseScript(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

test('10.000 câu lạ làm tiêu đề, tóm tắt, thân bài: kiểm tra không vỡ, câu được nhận thì dựng được', {
  timeout: 120_000,
}, async () => {
  const broken: string[] = [];
  let acceptedCount = 0;
  for (let start = 0; start < sentences.length; start += batch) {
    const accepted = acceptedOf(oddPages(sentences.slice(start, start + batch)));
    acceptedCount += accepted.length;
    for (const [path, text] of accepted)
      await built(path, text).catch((error: unknown) => broken.push(`${text}\n${String(error)}`));
  }
  expect(broken).toEqual([]);
  // A check that refuses everything would pass as well.
  expect(acceptedCount).toBeGreaterThan(5000);
  expect(acceptedCount).toBeLessThan(sentences.length);
});

test('10.000 câu lạ trong tệp dữ liệu: kiểm tra không vỡ; khi dựng, đọc ra đúng như viết', {
  timeout: 120_000,
}, () => {
  expect(() => problemsOf(libraryOf(oddGlossary(sentences)))).not.toThrow();
  // What cannot be seen is refused by the check.
  const meant = sentences.filter((sentence) => sentence.trim() !== '' && !/[\p{Cc}\ufffd]/u.test(sentence));
  const { frontmatter } = parseFrontmatter(`---\nterms:\n${String(oddGlossary(meant)['thuat-ngu.yaml'])}---\n`);
  const terms = termSchema.array().parse(frontmatter['terms']);
  expect(terms.slice(1).map(({ meaning }) => meaning)).toEqual(meant.map((sentence) => sentence.trim()));
});
