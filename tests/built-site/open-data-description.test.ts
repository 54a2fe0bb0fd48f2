import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#schemas/open-data/fields.ts';
import { openTableNames, openTables } from '#schemas/open-data/tables.ts';
import { site } from '#site.ts';
import { builtFiles, builtPage, readBuilt, sitePathOf } from '../support/built-site.ts';
import { readCsv } from '../support/csv.ts';
import { dataPackageFaults } from '../support/data-package.ts';
import { attributeOf, plainTextOf } from '../support/html.ts';
import { officialSources } from '../support/official-texts.ts';

const jsonOf = (file: string): unknown => JSON.parse(readBuilt(`/du-lieu/${file}`));
const linksOf = (path: string): string[] =>
  builtPage(path).elements.flatMap((element) => sitePathOf(attributeOf(element, 'href') ?? '', path) ?? []);

test('không tệp dữ liệu nào ngoài các bảng đã mô tả', () => {
  const files = openTableNames.flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.schema.json`]);
  expect(builtFiles.filter((file) => /^\/du-lieu\/[^/]+\.(?:csv|json)$/.test(file))).toEqual(
    [...files, 'datapackage.json'].map((file) => `/du-lieu/${file}`).sort(),
  );
});

describe.each(openTableNames)('%s', (name) => {
  const { row } = openTables[name];
  const rows = z.array(z.record(z.string(), z.unknown())).parse(jsonOf(`${name}.json`));
  // The published schema is read back, so that what others check against is what is tested.
  const published = z.fromJSONSchema(z.custom<z.core.JSONSchema.JSONSchema>().parse(jsonOf(`${name}.schema.json`)));

  test('dòng nào cũng đúng lược đồ, cả lược đồ đã đăng', () => {
    expect(row.array().safeParse(rows).error?.issues).toBeUndefined();
    expect(published.safeParse(rows).error?.issues).toBeUndefined();
  });

  test.each([
    ['thừa trường', (first: Record<string, unknown>) => ({ ...first, la: 'x' })],
    ['sai kiểu', (first: Record<string, unknown>) => ({ ...first, url: 111 })],
    ['thiếu trường', ({ url: _, ...rest }: Record<string, unknown>) => rest],
  ])('lỗi cố ý bị thấy: %s', (_, spoil) => {
    const spoilt = [spoil(rows[0] ?? {}), ...rows.slice(1)];
    expect(row.array().safeParse(spoilt).success).toBe(false);
    expect(published.safeParse(spoilt).success).toBe(false);
  });

  test('trang của bảng kể đúng từng trường, dẫn tới cả ba tệp', () => {
    const path = `/du-lieu/${name}/`;
    const heads = builtPage(path).elements.filter((one) => one.tagName === 'th' && attributeOf(one, 'scope') === 'row');
    expect(heads.map(plainTextOf)).toEqual(fieldsOf(name).map((field) => field.name));
    expect(Object.keys(rows[0] ?? {})).toEqual(fieldsOf(name).map((field) => field.name));
    const files = ['json', 'csv', 'schema.json'].map((ending) => `/du-lieu/${name}.${ending}`);
    expect(files.filter((file) => !linksOf(path).includes(file))).toEqual([]);
    expect(linksOf('/du-lieu/')).toContain(path);
  });
});

test('mỗi văn bản có tệp Akoma Ntoso, JSON-LD và bản chép trên trang Dữ liệu mở', () => {
  const files = officialSources.flatMap(({ path }) =>
    ['akn.xml', 'legislation.jsonld', 'ban-chep.txt'].map((file) => path + file),
  );
  expect(files.filter((file) => !linksOf('/du-lieu/').includes(file))).toEqual([]);
  expect(files.filter((file) => !builtFiles.includes(file))).toEqual([]);
});

test('tệp JSON-LD của mỗi văn bản đọc được, các tệp nó kể có thật', () => {
  const file = z.object({ '@type': z.literal('Legislation'), encoding: z.array(z.object({ contentUrl: z.url() })) });
  for (const { path } of officialSources) {
    const { encoding } = file.parse(JSON.parse(readBuilt(`${path}legislation.jsonld`)));
    const paths = encoding.map(({ contentUrl }) => sitePathOf(contentUrl, '/') ?? contentUrl);
    expect(
      paths.map((one) => (one.endsWith('/') ? `${one}index.html` : one)).filter((one) => !builtFiles.includes(one)),
    ).toEqual([]);
  }
});

describe('datapackage.json', () => {
  const readCsvFile = (path: string): string[][] | undefined =>
    builtFiles.includes(`/du-lieu/${path}`) ? readCsv(readBuilt(`/du-lieu/${path}`)) : undefined;

  test('đúng các trường mà chuẩn Data Package nêu, khớp với từng tệp CSV', () => {
    expect(dataPackageFaults(readBuilt('/du-lieu/datapackage.json'), readCsvFile)).toEqual([]);
  });

  test('trang chủ là trang Dữ liệu mở, ngày dựng là ngày trên trang ấy', () => {
    const { homepage, created } = z
      .object({ homepage: z.url(), created: z.string() })
      .parse(jsonOf('datapackage.json'));
    expect(homepage).toBe(`${site.origin}${site.basePath}du-lieu/`);
    const times = builtPage('/du-lieu/').elements.filter(({ tagName }) => tagName === 'time');
    expect(times.map((time) => attributeOf(time, 'datetime'))).toContain(created.slice(0, 10));
  });

  test.each([
    ['"name": "van-ban"', '"name": "Văn bản"', 'Tài nguyên “Văn bản”: tên chỉ được có chữ thường, số, . _ -'],
    ['"path": "co-quan.csv"', '"path": "mat.csv"', 'co-quan: không có tệp mat.csv'],
    ['"name": "aliases"', '"name": "bi-danh"', 'co-quan: cột của tệp khác cột đã mô tả'],
    ['"type": "date"', '"type": "ngay"', 'kiểu “ngay” không có trong chuẩn'],
    ['"type": "integer"', '"type": "boolean"', 'không phải boolean'],
    ['"trung-uong",', '', 'không có trong danh sách giá trị'],
    ['"created": "20', '"created": "ngày 20', 'created không phải ngày giờ'],
    ['"van-kien-json"', '"van-kien"', 'Tài nguyên “van-kien” có hai lần'],
  ])('lỗi cố ý bị thấy: %s → %s', (found, put, message) => {
    const text = readBuilt('/du-lieu/datapackage.json');
    expect(text.includes(found)).toBe(true);
    const faults = dataPackageFaults(text.replace(found, put), readCsvFile);
    expect(faults).toContainEqual(expect.stringContaining(message));
  });
});
