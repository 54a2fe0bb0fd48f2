import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { abbreviationsOf, expansionsIn } from '#domain/abbreviations.ts';
import { agencySchema } from '#schemas/agency.ts';
import { termSchema } from '#schemas/term.ts';

const read = (name: string): unknown => parse(readFileSync(`content/${name}.yaml`, 'utf8'));
const table = abbreviationsOf([
  ...z
    .array(termSchema)
    .parse(read('thuat-ngu'))
    .map(({ term, abbreviations = [] }) => ({ name: term, short: abbreviations })),
  ...z
    .array(agencySchema)
    .parse(read('co-quan'))
    .map(({ name, aliases }) => ({ name, short: aliases })),
]);

test.each([
  ['PCMBN', 'Phòng, chống mua bán người'],
  ['bca', 'Bộ Công an'],
  ['ubnd', 'Ủy ban nhân dân'],
  ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['lđ-tb&xh', 'Lao động - Thương binh và Xã hội'],
  ['ldtbxh', 'Lao động - Thương binh và Xã hội'],
  ['ld tb xh', 'Lao động - Thương binh và Xã hội'],
  ['hoi lhpn', 'Hội Liên hiệp Phụ nữ Việt Nam'],
  ['LHPN', 'Hội Liên hiệp Phụ nữ Việt Nam'],
  ['actip', 'Công ước ASEAN về phòng, chống buôn bán người, đặc biệt là phụ nữ và trẻ em'],
  ['ACTIP là gì', 'Công ước ASEAN về phòng, chống buôn bán người, đặc biệt là phụ nữ và trẻ em'],
  ['đồn bđbp', 'Bộ đội Biên phòng'],
  ['gcm', 'Thỏa thuận toàn cầu về di cư hợp pháp, an toàn và trật tự'],
  ['BCĐ 138/CP', 'Ban Chỉ đạo 138/CP'],
])('“%s” là “%s”', (text, name) => expect(expansionsIn(text, table)).toContain(name));

test.each(['bạn tôi bị lừa', 'bộ', 'công an', ''])('“%s” không có chữ viết tắt', (text) =>
  expect(expansionsIn(text, table)).toEqual([]),
);

test('tên viết hoa cả dòng không phải chữ viết tắt', () => {
  expect(abbreviationsOf([{ name: 'Thủ tướng Chính phủ', short: ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng'] }]).size).toBe(0);
});
