import { describe, expect, test } from 'vitest';
import { instrumentFragments } from '#checks/site-addresses.ts';
import { citationsOf } from '#domain/citation.ts';
import { readCitationRegister } from '#domain/citation-register.ts';
import { builtPage, sitePathOf } from '../support/built-site.ts';
import { attributeOf, plainTextOf } from '../support/html.ts';
import { idsOf } from '../support/links.ts';
import { officialSources } from '../support/official-texts.ts';
import { entryOf, instruments } from '../support/registers.ts';

const pathOf = (id: string): string => `/van-ban/tra-cuu/${id}/`;
const register = readCitationRegister(instruments);
const citations = officialSources.flatMap(({ path, document, year }) =>
  citationsOf(document, register, year).map((citation) => ({ ...citation, path })),
);

/** Links of a page with their words, as addresses below the site's root. */
function linksOf(path: string): { to: string; words: string }[] {
  return builtPage(path).elements.flatMap((element) => {
    const address = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    if (address === undefined) return [];
    const fragment = address.includes('#') ? address.slice(address.indexOf('#')) : '';
    return [{ to: `${sitePathOf(address, path) ?? address}${fragment}`, words: plainTextOf(element) }];
  });
}

test('sổ liệt kê mọi văn kiện, mỗi mục giữ địa chỉ cũ và dẫn tới trang của nó', () => {
  const ids = new Set(idsOf(builtPage('/van-ban/tra-cuu/').elements));
  expect(instruments.filter(({ id }) => !ids.has(id))).toEqual([]);
  const linked = new Set(linksOf('/van-ban/tra-cuu/').map(({ to }) => to));
  expect(instruments.filter(({ id }) => !linked.has(pathOf(id)))).toEqual([]);
});

describe.each(instruments.map(({ id }) => id))('%s', (id) => {
  const page = builtPage(pathOf(id));

  test('mọi chỗ dẫn có liên kết tới đúng điều khoản, kèm chữ dẫn', () => {
    expect(instrumentFragments.filter((fragment) => !idsOf(page.elements).includes(fragment))).toEqual([]);
    const own = citations.filter(({ instrument }) => instrument === id);
    const text = page.elements
      .filter(({ tagName }) => tagName === 'main')
      .map(plainTextOf)
      .join(' ');
    const targets = linksOf(pathOf(id)).map(({ to }) => to);
    expect(own.filter(({ path, clause }) => !targets.includes(`${path}#${clause}`))).toEqual([]);
    expect(own.filter(({ words }) => !text.includes(words))).toEqual([]);
  });

  test('quan hệ hiện ở cả hai đầu', () => {
    const targets = linksOf(pathOf(id)).map(({ to }) => to);
    const others = (entryOf(instruments, id).relations ?? []).flatMap(({ instrument }) => instrument ?? []);
    expect(others.filter((other) => !targets.includes(pathOf(other)))).toEqual([]);
    const oneWay = others.filter((other) => !linksOf(pathOf(other)).some(({ to }) => to === pathOf(id)));
    expect(oneWay).toEqual([]);
  });
});

test('trang văn kiện của năm văn bản dẫn tới nguyên văn', () => {
  const published = instruments.flatMap(({ id, page }) => (page ? [{ id, page }] : []));
  expect(published.map(({ page }) => page).sort()).toEqual(officialSources.map(({ slug }) => slug).sort());
  for (const { id, page } of published) expect(linksOf(pathOf(id)).map(({ to }) => to)).toContain(`/van-ban/${page}/`);
});
