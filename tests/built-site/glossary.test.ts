import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordsByPlace } from '#domain/official-document.ts';
import { commonFormsOf } from '#domain/term-mentions.ts';
import { type Term, termSchema } from '#schemas/term.ts';
import { site } from '#site.ts';
import { type BuiltPage, builtPage, builtPages, sitePathOf } from '../support/built-site.ts';
import { attributeOf, type Element, elementsOf, plainTextOf } from '../support/html.ts';
import { idsOf } from '../support/links.ts';
import { officialSources } from '../support/official-texts.ts';
import { entryOf } from '../support/registers.ts';

const register: readonly Term[] = termSchema
  .array()
  .parse(parse(readFileSync(join(site.contentDirectory, 'thuat-ngu.yaml'), 'utf8')));
const index = builtPage('/thuat-ngu/');
const groups = [...new Set(register.map(({ group }) => group))];

/** The glossary entry that a link of a page leads to. */
function termOf(link: Element, from: string): string | undefined {
  const address = attributeOf(link, 'href') ?? '';
  if (link.tagName !== 'a' || !sitePathOf(address, from)?.startsWith('/thuat-ngu/')) return undefined;
  return new URL(address, 'https://trang.test/').hash.slice(1) || undefined;
}

const classesOf = (element: Element): string[] => (attributeOf(element, 'class') ?? '').split(/\s+/);
/** Places whose words are no running text. */
const isClosed = (element: Element): boolean =>
  /^(?:a|h[1-6]|figure)$/.test(element.tagName) || classesOf(element).includes('call-card');

/** Links to the glossary that a page should not have: a second one to a term, or one where there is no running text. */
function wrongLinks({ path, elements }: Pick<BuiltPage, 'path' | 'elements'>): string[] {
  const terms = elements.flatMap((element) => termOf(element, path) ?? []);
  const twice = terms.filter((term, at) => terms.indexOf(term) < at).map((term) => `${path}: hai lần ${term}`);
  const misplaced = elements.filter(isClosed).flatMap((element) =>
    elementsOf(element).flatMap((inner) => {
      const term = termOf(inner, path);
      return term === undefined ? [] : [`${path}: ${term} trong ${element.tagName}`];
    }),
  );
  return [...twice, ...misplaced];
}

test('có hơn 85 thuật ngữ, từ nào cũng có nguồn', () => {
  expect(register.length).toBeGreaterThan(85);
  expect(register.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('trang đầu có mọi địa chỉ, mỗi từ dẫn tới trang nhóm', () => {
  expect(register.map(({ id }) => id).filter((id) => !idsOf(index.elements).includes(id))).toEqual([]);
  const links = new Set(index.elements.flatMap((element) => termOf(element, index.path) ?? []));
  expect(register.map(({ id }) => id).filter((id) => !links.has(id))).toEqual([]);
});

test.each(groups)('trang nhóm %s có đủ từ của nhóm, và có trong máy tìm của trang', (group) => {
  const { elements } = builtPage(`/thuat-ngu/${group}/`);
  const ids = elements.filter(({ tagName }) => tagName === 'h2').flatMap((heading) => attributeOf(heading, 'id') ?? []);
  expect(ids.toSorted()).toEqual(
    register
      .filter((term) => term.group === group)
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(elements.some((element) => attributeOf(element, 'data-pagefind-body') !== undefined)).toBe(true);
});

test('bảng chữ viết tắt có mọi chữ viết tắt của sổ', () => {
  const shown = builtPage('/thuat-ngu/viet-tat/')
    .elements.filter((element) => attributeOf(element, 'scope') === 'row')
    .map(plainTextOf);
  expect(shown.toSorted()).toEqual(register.flatMap(({ abbreviations = [] }) => abbreviations).toSorted());
});

describe('liên kết từ bài viết', () => {
  const pages = builtPages.filter(({ path }) =>
    /^\/(?:canh-bao|bai-hoc|chien-dich|tin|giai-thich|tro-giup)\/.+\/$/.test(path),
  );

  test('bài viết có liên kết tới thuật ngữ', () => {
    const linking = pages.filter(({ path, elements }) => elements.some((element) => termOf(element, path)));
    expect(linking.length).toBeGreaterThan(5);
  });

  test('mỗi từ một lần, không nằm trong liên kết, đề mục, khung gọi, đoạn chat mẫu', () =>
    expect(pages.flatMap(wrongLinks)).toEqual([]));

  const term = '<a href="/thuat-ngu/vu-an/#khoi-to">khởi tố</a>';
  test.each([
    [`<p>${term}</p>`, []],
    [`<p>${term} ${term}</p>`, ['/tin/: hai lần khoi-to']],
    [`<h2>${term}</h2>`, ['/tin/: khoi-to trong h2']],
    [`<figure class="chat"><p>${term}</p></figure>`, ['/tin/: khoi-to trong figure']],
    [`<section class="p-4 call-card">${term}</section>`, ['/tin/: khoi-to trong section']],
  ])('bộ kiểm tra: %s', (html, faults) =>
    expect(wrongLinks({ path: '/tin/', elements: elementsOf(html) })).toEqual(faults),
  );
});

describe.each(officialSources.map((source) => [source.slug, source] as const))('từ khó của %s', (_slug, source) => {
  const { path, elements } = builtPage(`${source.path}hom-nay/`);
  const rows = elements
    .filter(({ tagName }) => tagName === 'li')
    .map(elementsOf)
    .map((inner) => inner.filter(({ tagName }) => tagName === 'a'))
    .flatMap(([word, clause]) => {
      const id = word && termOf(word, path);
      return id && clause ? [{ id, clause: attributeOf(clause, 'href')?.split('#')[1] ?? '' }] : [];
    });

  test('có bảng từ khó, mỗi từ một lần', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ id }) => !entryOf(register, id).isLinked)).toEqual([]);
  });

  test('chỗ dẫn tới có từ ấy, theo thứ tự của văn bản', () => {
    const words = wordsByPlace(source.document);
    const holds = ({ id, clause }: (typeof rows)[number]): boolean => {
      const term = entryOf(register, id);
      const text = (words.get(clause) ?? '').replace(/\s+/gu, ' ');
      const isNamed = commonFormsOf(term).some((form) => text.toLowerCase().includes(form.toLowerCase()));
      return isNamed || (term.abbreviations ?? []).some((form) => text.includes(form));
    };
    expect(rows.filter((row) => !holds(row))).toEqual([]);
    const order = [...words.keys()];
    const places = rows.map(({ clause }) => order.indexOf(clause));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
