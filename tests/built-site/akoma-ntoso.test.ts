import { describe, expect, test } from 'vitest';
import { firstDifference } from '#domain/fidelity.ts';
import { addressOf } from '#outputs/data/akoma-ntoso/e-id.ts';
import { aknTextOf, schemaFaults, schemas, valuesOf } from '../support/akoma-ntoso.ts';
import { builtFiles, readBuilt, readBuiltBytes } from '../support/built-site.ts';
import { officialSources } from '../support/official-texts.ts';
import { mutationsOf } from '../support/text-mutations.ts';

const fileOf = (path: string): string => readBuilt(`${path}akn.xml`);

test('mỗi văn bản có một tệp, không thừa tệp nào', () =>
  expect(builtFiles.filter((file) => file.endsWith('/akn.xml'))).toEqual(
    officialSources.map(({ path }) => `${path}akn.xml`).sort(),
  ));

describe.each(schemas)('theo $name', (schema) => {
  test.each(officialSources)('$slug đúng lược đồ', async ({ path }) => {
    expect(await schemaFaults(fileOf(path), schema)).toEqual([]);
  });

  test.each([
    ['mất thẻ đóng', '</section>', ''],
    ['phần tử không có trong chuẩn', '<num>I.</num>', '<nhan>I.</nhan>'],
    ['nội dung đứng trước nhãn', /(<num>I\.<\/num>)(.*?<\/heading>)/s, '<content><p>x</p></content>$1$2'],
    ['chữ đứng ngoài đoạn', '</num> <heading>', '</num> lạc <heading>'],
    ['eId lặp', 'eId="sec_ii"', 'eId="sec_i"'],
    ['ngày không có thật', /FRBRdate date="[^"]+"/, 'FRBRdate date="2020-02-31"'],
    ['chỉ ghi năm', /FRBRdate date="[^"]+"/, 'FRBRdate date="2020"'],
    ['thiếu tác giả', /<FRBRauthor [^>]*>/, ''],
    ['thiếu quốc gia', /<FRBRcountry [^>]*>/, ''],
    ['thiếu phần thân', /<mainBody>.*<\/mainBody>/s, ''],
    ['ghi chú không có mã nguồn', '<notes source="#org.site">', '<notes>'],
    ['trạng thái lạ', '<ins status="editorial">', '<ins status="sua">'],
    ['thuộc tính lạ', '<mainBody>', '<mainBody lang="vi">'],
  ] as const)('lỗi cố ý bị thấy: %s', async (_, found, put) => {
    const xml = fileOf('/van-ban/ke-hoach-45-kh-bcnda5/');
    const broken = xml.replace(found, put);
    expect(broken).not.toBe(xml);
    expect(await schemaFaults(broken, schema)).not.toEqual([]);
  });
});

describe.each(officialSources)('$slug', ({ path, source, reading, document }) => {
  const xml = fileOf(path);

  test('UTF-8, không dấu BOM, chuẩn NFC', () => {
    expect(readBuiltBytes(`${path}akn.xml`).subarray(0, 38).toString('latin1')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>',
    );
    expect(xml).toBe(xml.normalize('NFC'));
    expect(Buffer.from(xml, 'utf8').equals(readBuiltBytes(`${path}akn.xml`))).toBe(true);
  });

  test('không del là bản đọc, không ins là bản chép, từng ký tự', () => {
    const found = aknTextOf(xml);
    expect(firstDifference(source, found.source)).toBeUndefined();
    expect(firstDifference(reading, found.reading)).toBeUndefined();
  });

  test('mọi điều khoản có mặt, đúng thứ tự, và eId dịch được về địa chỉ', () => {
    const body = xml.replace(/<meta>.*?<\/meta>/gs, '');
    const addresses = valuesOf(body, 'eId').map(addressOf);
    const wanted = document.blocks.flatMap(({ address }) => address ?? []);
    expect(addresses.filter((address) => address !== 'dau-van-ban' && !/^att_\d$/.test(address))).toEqual(wanted);
  });

  test('mỗi dòng của sổ đính chính là một ghi chú, và mọi tham chiếu có đích', () => {
    const ids = new Set(valuesOf(xml, 'eId'));
    const numbers = document.corrections.map((_, index) => `dc_${index + 1}`);
    expect(numbers.filter((id) => !ids.has(id))).toEqual([]);
    const inside = ['href', 'as', 'source', 'refersTo'].flatMap((name) => valuesOf(xml, name));
    expect(inside.filter((target) => target.startsWith('#') && !ids.has(target.slice(1)))).toEqual([]);
    expect(
      valuesOf(xml, 'marker')
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(numbers.map((_, index) => index + 1));
  });

  test('sửa một chữ ở đâu cũng bị thấy', () => {
    const text = xml.replace(/<\?xml.*?\?>|<meta>.*?<\/meta>/gs, '');
    const mutations = mutationsOf(`<div data-official-text>${text}</div>`, 100);
    expect(mutations.length).toBeGreaterThan(50);
    const unseen = mutations.filter(({ html }) => {
      const found = aknTextOf(html);
      return !firstDifference(source, found.source) && !firstDifference(reading, found.reading);
    });
    expect(unseen.map(({ what }) => what)).toEqual([]);
  });
});
