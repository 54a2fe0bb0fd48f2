import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isCalendarDate } from '#domain/calendar-date.ts';
import { citationsOf } from '#domain/citation.ts';
import { readCitationRegister } from '#domain/citation-register.ts';
import { joinedBreaks } from '#domain/fidelity.ts';
import { site } from '#site.ts';
import { builtFiles, builtPage, builtPages, readBuilt, sitePathOf } from '../support/built-site.ts';
import { readCsv } from '../support/csv.ts';
import { attributeOf } from '../support/html.ts';
import { idsOf } from '../support/links.ts';
import { officialSources } from '../support/official-texts.ts';
import { instruments } from '../support/registers.ts';

type Row = Readonly<Record<string, unknown>>;

/** What each table promises (product.md, Contracts). Others build on these names: a column may be added, never lost. */
const promised: Readonly<Record<string, readonly string[]>> = {
  'van-ban': ['document', 'url'],
  'dinh-chinh': ['document', 'clause', 'url', 'text', 'found', 'read', 'kind', 'isCertain', 'why'],
  'nhiem-vu': [
    'document',
    'clause',
    'url',
    'text',
    'leadAgencies',
    'cooperatingAgencies',
    'assignedBy',
    'deadline',
    'audience',
    'topic',
    'product',
  ],
  'co-quan': ['id', 'url', 'name', 'aliases', 'successors'],
  'van-kien': ['id', 'url', 'documentNumber', 'title', 'status', 'statusAsOf', 'replacedBy'],
  'trich-dan': ['document', 'clause', 'url', 'text', 'asWritten', 'documentNumber', 'instrument', 'place', 'context'],
  'duong-day-nong': ['id', 'url', 'display', 'dial', 'asOf', 'confirmedOn'],
  'thuat-ngu': ['id', 'url', 'term', 'group', 'meaning', 'abbreviations', 'synonyms', 'sources'],
  'chi-tieu': ['document', 'clause', 'url', 'text', 'target', 'asWritten', 'value', 'unit', 'comparator', 'year'],
  'thoi-han': ['document', 'clause', 'url', 'text', 'deadline', 'asWritten', 'dates', 'recurrence', 'agencies'],
};

const names = builtFiles.flatMap((file) => /^\/du-lieu\/([a-z-]+)\.csv$/.exec(file)?.[1] ?? []);
const rowsOf = (name: string): Row[] => JSON.parse(readBuilt(`/du-lieu/${name}.json`));
const idsByPath = new Map(builtPages.map(({ path, elements }) => [path, new Set(idsOf(elements))]));
const collapse = (text: unknown): string => String(text).normalize('NFC').replace(/\s+/gu, ' ').trim();

function leadsSomewhere(url: unknown): boolean {
  if (typeof url !== 'string' || !url.startsWith(site.origin)) return false;
  const ids = idsByPath.get(sitePathOf(url, '/') ?? '');
  const fragment = decodeURIComponent(new URL(url).hash.slice(1));
  return ids !== undefined && (fragment === '' || ids.has(fragment));
}

test('có đủ các bảng đã hứa, và trang Dữ liệu mở dẫn tới từng tệp', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(promised)));
  const links = builtPage('/du-lieu/').elements.flatMap((element) => attributeOf(element, 'href') ?? []);
  const files = names.flatMap((name) => [`/du-lieu/${name}.json`, `/du-lieu/${name}.csv`]);
  expect(files.filter((file) => !links.some((link) => sitePathOf(link, '/') === file))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const rows = rowsOf(name);

  test('là mảng các dòng, dòng nào cũng có đủ các cột', () => {
    expect(Array.isArray(rows) && rows.length > 0).toBe(true);
    const columns = [...(promised[name] ?? ['url'])];
    const lacking = rows.flatMap((row, index) =>
      columns.filter((column) => row[column] === undefined).map((column) => `dòng ${index + 1}: ${column}`),
    );
    expect(lacking).toEqual([]);
  });

  test('mọi url dẫn tới đúng trang, đúng chỗ', () => {
    expect(rows.map(({ url }) => url).filter((url) => !leadsSomewhere(url))).toEqual([]);
  });

  test('văn bản và điều khoản có thật, chữ là chữ của văn bản', () => {
    const wrong = rows.filter(({ document, clause, url, text }) => {
      if (document === undefined) return false;
      const source = officialSources.find(({ slug }) => slug === document);
      const isPlaced = clause === undefined || String(url).endsWith(`#${String(clause)}`);
      return (
        !source ||
        !isPlaced ||
        (text !== undefined &&
          collapse(text)
            .split(' … ')
            .some((part) => !source.reading.includes(part)))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('CSV có đúng những cột và dòng ấy', () => {
    const [header = [], ...records] = readCsv(readBuilt(`/du-lieu/${name}.csv`));
    expect(header).toEqual([...new Set(rows.flatMap((row) => Object.keys(row)))]);
    expect(records).toHaveLength(rows.length);
    expect(records.filter((record) => record.length !== header.length)).toEqual([]);
    const url = header.indexOf('url');
    expect(records.map((record) => record[url])).toEqual(rows.map((row) => row['url']));
  });
});

test('bảng văn bản có đủ năm văn bản', () => {
  expect(
    rowsOf('van-ban')
      .map(({ document }) => document)
      .sort(),
  ).toEqual(officialSources.map(({ slug }) => slug).sort());
});

test('bảng đính chính có đủ mọi dòng của mọi sổ', () => {
  const rows = rowsOf('dinh-chinh');
  for (const { slug, document } of officialSources) {
    const own = rows.filter((row) => row['document'] === slug && row['kind'] !== 'ngat-trang');
    expect(
      own.map(({ clause, kind, isCertain, why }) => ({ clause, kind, isCertain, why })),
      slug,
    ).toEqual(document.corrections.map(({ place, kind, isCertain, why }) => ({ clause: place, kind, isCertain, why })));
  }
});

test('bảng đính chính kể mọi chỗ ngắt trang đã nối lại', () => {
  const joined = rowsOf('dinh-chinh').filter((row) => row['kind'] === 'ngat-trang');
  expect(joined).toHaveLength(
    officialSources.reduce(
      (count, { transcript, document }) => count + joinedBreaks(transcript, document.blocks).length,
      0,
    ),
  );
});

test('bảng trích dẫn có đủ mọi chỗ dẫn của mọi văn bản', () => {
  const rows = rowsOf('trich-dan');
  const expected = officialSources.flatMap(({ slug, document, year }) =>
    citationsOf(document, readCitationRegister(instruments), year).map(
      ({ clause, words, instrument, place }) => `${slug} ${clause} ${words} ${instrument} ${place}`,
    ),
  );
  const found = rows.map((row) =>
    ['document', 'clause', 'asWritten', 'instrument', 'place'].map((column) => String(row[column])).join(' '),
  );
  expect(found.sort()).toEqual(expected.sort());
  expect(rows.filter(({ text, asWritten }) => !String(text).includes(String(asWritten)))).toEqual([]);
});

/** The rows of all files of a folder of lists. */
const listed = (folder: string): Row[] =>
  readdirSync(join(site.contentDirectory, folder)).flatMap((name): Row[] =>
    parse(readFileSync(join(site.contentDirectory, folder, name), 'utf8')),
  );

test.each(['chi-tieu', 'thoi-han'])('bảng %s có đủ mọi mục của mọi văn bản', (name) => {
  const keyOf = ({ clause, asWritten }: Row): string => `${clause} ${asWritten}`;
  expect(rowsOf(name).map(keyOf).sort()).toEqual(listed(name).map(keyOf).sort());
});

test('ngày trong bảng thời hạn là ngày có thật, ngày nào cũng có trong lịch', () => {
  const dates = rowsOf('thoi-han').flatMap((row) => row['dates']);
  expect(dates.length).toBeGreaterThan(10);
  expect(dates.filter((date) => !isCalendarDate(String(date)))).toEqual([]);
  const days = new Set(readBuilt('/lich/tat-ca.ics').match(/(?<=DTSTART;VALUE=DATE:\d{4})\d{4}/g));
  const starts = rowsOf('thoi-han')
    .filter(({ comparator }) => comparator !== 'tu-den')
    .flatMap(({ dates }) => [dates].flat().map((date) => String(date).slice(5).replace('-', '')));
  expect(starts.filter((day) => !days.has(day))).toEqual([]);
});

test('bảng đường dây nóng có đủ mọi số của sổ', () => {
  const register: Row[] = parse(readFileSync(join(site.contentDirectory, 'duong-day-nong.yaml'), 'utf8'));
  expect(
    rowsOf('duong-day-nong')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(register.map(({ id }) => id).sort());
});

test('bảng thuật ngữ có đủ mọi từ của sổ', () => {
  const register: Row[] = parse(readFileSync(join(site.contentDirectory, 'thuat-ngu.yaml'), 'utf8'));
  expect(
    rowsOf('thuat-ngu')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(register.map(({ id }) => id).sort());
});

test.each([
  [
    'a,b\r\n1,"x, ""y""\nz"\r\n',
    [
      ['a', 'b'],
      ['1', 'x, "y"\nz'],
    ],
  ],
  [
    '\uFEFFtên,số\nTổng đài,111',
    [
      ['tên', 'số'],
      ['Tổng đài', '111'],
    ],
  ],
  [
    'a,b\n,\n',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
])('bộ đọc CSV: %j', (file, expected) => expect(readCsv(file)).toEqual(expected));
