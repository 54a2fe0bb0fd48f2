import { describe, expect, test } from 'vitest';
import { citationsOf } from '#domain/citation.ts';
import { readCitationRegister } from '#domain/citation-register.ts';
import { firstDifference, unexplainedCount } from '#domain/fidelity.ts';
import { officialTextOf } from '#outputs/official-text-of-html.ts';
import { builtPage, builtPages, readBuilt, readBuiltBytes, sitePathOf } from '../support/built-site.ts';
import { attributeOf, type Element, elementsOf, textOf } from '../support/html.ts';
import { idsOf } from '../support/links.ts';
import { frozenAddressesOf, officialSources } from '../support/official-texts.ts';
import { instruments } from '../support/registers.ts';
import { mutationsOf } from '../support/text-mutations.ts';

const has = (element: Element, name: string): boolean => attributeOf(element, name) !== undefined;
/** The words of an element in the reading text. */
const readingOf = (element: Element): string => {
  const removed = elementsOf(element).filter(({ tagName }) => tagName === 'del');
  return removed.reduce((text, one) => text.replace(textOf(one), ''), textOf(element));
};
const withoutSpace = (texts: readonly string[]): string => texts.join('').normalize('NFC').replace(/\s+/gu, '');

test('năm văn bản, mỗi văn bản một trang', () => {
  const pages = builtPages.filter(({ elements }) => elements.some((element) => has(element, 'data-official-text')));
  expect(pages.map(({ path }) => path).sort()).toEqual(officialSources.map(({ path }) => path).sort());
  expect(officialSources).toHaveLength(5);
});

describe.each(officialSources)('$slug', ({ slug, path, transcript, source, reading, document, year }) => {
  const page = builtPage(path);
  const roots = page.elements.filter((element) => has(element, 'data-official-text'));
  const [root] = roots;
  const inside = root ? elementsOf(root) : [];
  const certain = document.corrections.filter(({ isCertain }) => isCertain);
  /** What the two readings of a page have against the text, if anything. */
  const differenceOf = (html: string): unknown => {
    const found = officialTextOf(html);
    return firstDifference(source, found.source) ?? firstDifference(reading, found.reading);
  };

  test('đúng từng ký tự với bản chép, và bản đọc chỉ khác ở chỗ sổ đính chính ghi', () => {
    expect(unexplainedCount(source, officialTextOf(page.html).source)).toBe(0);
    expect(differenceOf(page.html)).toBeUndefined();
    expect(source.length).toBeGreaterThan(1000);
  });

  test('một chữ đổi, mất, lặp hay đảo trên trang thì bị thấy', () => {
    const mutations = mutationsOf(page.html, 100);
    expect(mutations.length).toBeGreaterThan(90);
    expect(mutations.filter(({ html }) => differenceOf(html) === undefined).map(({ what }) => what)).toEqual([]);
  });

  test('bản chép gốc ở bên cạnh trang, đúng từng byte', () => {
    expect(readBuiltBytes(`${path}ban-chep.txt`).equals(Buffer.from(transcript))).toBe(true);
  });

  test('đứng trong một phần tử; del là chữ của bản chép, ins là chữ đã sửa, đúng như sổ và đúng thứ tự', () => {
    expect(roots).toHaveLength(1);
    const inOrder = [...certain].sort((a, b) => a.blockIndex - b.blockIndex || a.start - b.start);
    const changed = (tag: string): string => withoutSpace(inside.filter(({ tagName }) => tagName === tag).map(textOf));
    expect(changed('del')).toBe(withoutSpace(inOrder.map(({ fault }) => fault)));
    expect(changed('ins')).toBe(withoutSpace(inOrder.map(({ read = '' }) => read)));
    const nested = inside.filter(({ tagName }) => tagName === 'del' || tagName === 'ins').flatMap(elementsOf);
    expect(nested.filter(({ tagName }) => tagName === 'del' || tagName === 'ins')).toEqual([]);
  });

  test('không có gì của ta trong văn bản mà không ghi data-editorial', () => {
    const editorial = new Set(
      inside
        .filter((element) => has(element, 'data-editorial'))
        .flatMap((element) => [element, ...elementsOf(element)]),
    );
    const tags = new Set(inside.filter((element) => !editorial.has(element)).map(({ tagName }) => tagName));
    const own = ['p', 'h2', 'h3', 'h4', 'h5', 'div', 'a', 'b', 'strong', 'i', 'em', 'sup', 'del', 'ins'];
    expect([...tags].filter((tag) => !own.includes(tag))).toEqual([]);
    const links = inside.filter((element) => element.tagName === 'a' && !editorial.has(element));
    const isLabel = (link: Element): boolean =>
      document.clauses.some(
        ({ address, label }) => attributeOf(link, 'href') === `#${address}` && readingOf(link).trim() === label,
      );
    const cited = citationsOf(document, readCitationRegister(instruments), year).map(
      ({ words, instrument, place }) => `${words} ${instrument ? `../tra-cuu/${instrument}/` : `#${place}`}`,
    );
    expect(
      links.filter((link) => !isLabel(link)).map((link) => `${readingOf(link)} ${attributeOf(link, 'href')}`),
    ).toEqual(cited);
  });

  test('mọi địa chỉ đã công bố vẫn là một chỗ trên trang, trong văn bản', () => {
    const addresses = frozenAddressesOf(slug);
    const ids = new Set(idsOf(inside));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !ids.has(address))).toEqual([]);
  });

  test('trang sổ đính chính ghi đủ mọi dòng của sổ', () => {
    expect(document.unplaced).toEqual([]);
    const ledger = builtPage(`${path}dinh-chinh/`).elements;
    const rows = new Map(
      ledger
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => [attributeOf(row, 'id'), withoutSpace([textOf(row)])]),
    );
    const missing = document.corrections.filter(({ found, read = '', why }, index) => {
      const row = rows.get(`dc-${index + 1}`) ?? '';
      return [found.replace(/[[\]]/g, ''), read, why].some((text) => !row.includes(withoutSpace([text])));
    });
    expect(missing.map(({ found }) => found)).toEqual([]);
    expect([...rows.keys()].filter((id) => id !== undefined)).toHaveLength(document.corrections.length);
  });

  test('ghi lỗi máy quét ra, nhưng bản đọc không còn', () => {
    expect(officialTextOf(page.html).reading).not.toMatch(/mưa bán người/u);
  });
});

test('dữ liệu JSON-LD của mọi trang đọc được và dẫn tới đúng trang', () => {
  const scripts = builtPages.flatMap((page) =>
    page.elements
      .filter((element) => attributeOf(element, 'type') === 'application/ld+json')
      .map((script) => ({ page, script })),
  );
  expect(scripts.length).toBeGreaterThanOrEqual(officialSources.length);
  for (const { page, script } of scripts) {
    const data = JSON.parse(textOf(script));
    expect(data, page.path).toMatchObject({
      '@context': 'https://schema.org',
      '@type': expect.any(String),
      inLanguage: 'vi',
    });
    expect(sitePathOf(data.url, '/'), page.path).toBe(page.path);
    const transcript = data.encoding?.contentUrl;
    if (transcript) expect(readBuilt(sitePathOf(transcript, '/') ?? '').length, page.path).toBeGreaterThan(0);
  }
});
