import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { officialTextHtml } from '#components/official-text/block-html.ts';
import { citationsOf } from '#domain/citation.ts';
import { readCitationRegister } from '#domain/citation-register.ts';
import { labelOf } from '#domain/clause.ts';
import { firstDifference, sourceReadingOf, unexplainedCount } from '#domain/fidelity.ts';
import { splitFrontMatter } from '#domain/front-matter.ts';
import { parseOfficialText, readingTextOf } from '#domain/official-text.ts';
import { officialTextOf } from '#outputs/official-text-of-html.ts';
import { site } from '#site.ts';
import { type OfficialSource, officialSources } from '../support/official-texts.ts';
import { instruments } from '../support/registers.ts';
import { mutationsOf as pageMutationsOf } from '../support/text-mutations.ts';
import { bodyMutationsOf } from '../support/word-mutations.ts';

const bodyOf = ({ slug }: OfficialSource): string =>
  splitFrontMatter(readFileSync(join(site.contentDirectory, 'van-ban', `${slug}.mdx`), 'utf8')).body;

const register = readCitationRegister(instruments);

/** The text as its page has it, with a mark at every doubtful place and a link at every citation. */
function pageOf({ document, year }: OfficialSource): string {
  const marks = document.corrections
    .flatMap(({ blockIndex, end, isCertain }, index) =>
      isCertain ? [] : [{ blockIndex, offset: end, number: index + 1 }],
    )
    .sort((a, b) => a.offset - b.offset);
  const links = citationsOf(document, register, year).map((citation) => ({ ...citation, url: '../v/' }));
  return `<div data-official-text>${officialTextHtml(document.blocks, { marks, ledgerUrl: '/so/', links })}</div>`;
}

test('năm văn bản được thử', () => {
  expect(officialSources.map(({ slug }) => slug)).toEqual([
    'ke-hoach-45-kh-bcnda5',
    'ke-hoach-5116-kh-ubnd',
    'ke-hoach-phong-chong-mua-ban-nguoi-2023',
    'phieu-chuyen-7632-pc-vp',
    'quyet-dinh-1957-qd-ttg',
  ]);
});

describe.each(officialSources)('$slug', (text) => {
  const { document, source, reading } = text;

  test('thân bài đúng bản chép từng ký tự', () => {
    const body = sourceReadingOf(parseOfficialText(bodyOf(text)));
    expect(firstDifference(source, body)).toBeUndefined();
    expect(unexplainedCount(source, body)).toBe(0);
  });

  test('mỗi mục đính chính có đúng một chỗ, và sửa không đụng vào bản chép', () => {
    expect(document.unplaced).toEqual([]);
    const places = document.corrections.map(
      ({ blockIndex, start, end, fault }) => `${blockIndex}:${start}-${end} ${fault}`,
    );
    expect(new Set(places).size).toBe(places.length);
    expect(firstDifference(source, sourceReadingOf(document.blocks))).toBeUndefined();
  });

  test('trên trang: bản chép còn nguyên, bản đọc đã sửa', () => {
    const shown = officialTextOf(pageOf(text));
    expect(firstDifference(source, shown.source)).toBeUndefined();
    expect(shown.reading).toBe(reading);
    expect(shown.reading).not.toMatch(/mưa bán người/i);
  });

  test('địa chỉ là duy nhất; nhãn là chữ trong trang', () => {
    const addresses = document.blocks.flatMap(({ address }) => address ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    const html = pageOf(text);
    for (const { address, label } of document.clauses) {
      const link = html.split(`<a href="#${address}">`)[1]?.split('</a>')[0] ?? '';
      expect(link.replace(/<del>.*?<\/del>/g, '').replace(/<[^>]*>/g, ''), address).toBe(label);
    }
    for (const block of document.blocks.filter(({ role }) => role === 'clause'))
      expect(labelOf(readingTextOf(block))).toBeDefined();
  });

  test('sửa, mất, lặp hay đảo một chữ ở đâu cũng bị thấy', () => {
    const mutations = bodyMutationsOf(bodyOf(text), 200);
    expect(mutations.length).toBeGreaterThan(300);
    const unseen = mutations.filter(({ body }) => !firstDifference(source, sourceReadingOf(parseOfficialText(body))));
    expect(unseen.map(({ what }) => what)).toEqual([]);
  });

  test('sửa một chữ trên trang đã dựng cũng bị thấy', () => {
    const html = pageOf(text);
    const mutations = pageMutationsOf(html, 200);
    expect(mutations.length).toBeGreaterThan(100);
    expect(
      mutations.filter((one) => !firstDifference(source, officialTextOf(one.html).source)).map(({ what }) => what),
    ).toEqual([]);
  });
});
