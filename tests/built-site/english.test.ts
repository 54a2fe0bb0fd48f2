import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { sourceHashOf } from '#library/source-hash.ts';
import { englishPageSchema } from '#schemas/english-page.ts';
import { absoluteUrl, site } from '#site.ts';
import { type BuiltPage, builtPage, builtPages } from '../support/built-site.ts';
import { attributeOf, hasRel, plainTextOf } from '../support/html.ts';
import { hotlines } from '../support/registers.ts';

const english = builtPages.filter(({ path }) => path.startsWith('/en/'));
const contentPages = english.filter(({ path }) => path !== '/en/');
const contentOf = (file: string): string => readFileSync(join(site.contentDirectory, file), 'utf8');
const fieldsOf = ({ path }: BuiltPage) =>
  englishPageSchema.parse(parse(splitFrontMatter(contentOf(`${path.slice(1, -1)}.mdx`)).frontMatter));

/** The languages in which a page says that it can be read, with the addresses. */
const alternatesOf = ({ elements }: BuiltPage): Record<string, string | undefined> =>
  Object.fromEntries(
    elements
      .filter((element) => hasRel(element, 'alternate') && attributeOf(element, 'hreflang'))
      .map((element) => [attributeOf(element, 'hreflang'), attributeOf(element, 'href')]),
  );

test('có trang tiếng Anh để xem', () => expect(contentPages.length).toBeGreaterThan(5));

describe('hreflang', () => {
  test('hai chiều: trang này nêu trang kia thì trang kia nêu lại đúng như vậy', () => {
    const named = builtPages.filter((page) => Object.keys(alternatesOf(page)).length > 0);
    expect(named.length).toBeGreaterThan(10);
    for (const page of named) {
      const alternates = alternatesOf(page);
      expect(Object.values(alternates)).toContain(absoluteUrl(page.path));
      for (const address of Object.values(alternates)) {
        const other = builtPages.find(({ path }) => absoluteUrl(path) === address);
        expect(other && alternatesOf(other), `${page.path} → ${address}`).toEqual(alternates);
      }
    }
  });

  test('đúng như content/en ghi', () => {
    for (const page of contentPages) {
      const { counterpart } = fieldsOf(page);
      expect(alternatesOf(page)).toEqual(
        counterpart === undefined ? {} : { en: absoluteUrl(page.path), vi: absoluteUrl(counterpart) },
      );
    }
  });
});

test('trang nào có bản gốc đã đổi thì nói ngay ở đầu, trang khác thì không', () => {
  for (const page of contentPages) {
    const isStale = fieldsOf(page).translates.some(({ file, hash }) => sourceHashOf(contentOf(file)) !== hash);
    expect(page.html.includes('changed since this translation'), page.path).toBe(isStale);
  }
});

test('trang số tiếng Anh có mọi số của sổ', () => {
  const { elements } = builtPage('/en/hotlines/');
  const dialled = new Set(elements.flatMap((element) => attributeOf(element, 'href') ?? []));
  expect(hotlines.filter(({ channel, dial }) => !dialled.has(`${channel === 'goi' ? 'tel' : 'sms'}:${dial}`))).toEqual(
    [],
  );
});

test('không từ nào dẫn sang từ điển tiếng Việt', () => {
  const links = contentPages.flatMap(({ path, elements }) =>
    elements.flatMap((element) =>
      attributeOf(element, 'href')?.includes('/thuat-ngu/') ? [`${path} ${plainTextOf(element)}`] : [],
    ),
  );
  expect(links).toEqual([]);
});

test('vào chỉ mục tìm kiếm với tên loại English', () =>
  expect(contentPages.filter(({ html }) => !html.includes('data-pagefind-filter="kind:English"'))).toEqual([]));

test('trang 404 có một dòng tiếng Anh dẫn tới /en/', () => {
  const line = builtPage('/404.html').elements.find(
    (element) => element.tagName === 'p' && attributeOf(element, 'lang') === 'en',
  );
  expect(line && plainTextOf(line)).toBe('This page does not exist. Phone numbers and help in English');
});
