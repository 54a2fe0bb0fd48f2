import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { Field } from '#schemas/open-data/fields.ts';
import { fieldsOf, fieldsOfRow } from '#schemas/open-data/fields.ts';
import { openTableNames } from '#schemas/open-data/tables.ts';

const everyField = (fields: readonly Field[]): Field[] => fields.flatMap((one) => [one, ...everyField(one.parts)]);

describe.each(openTableNames)('%s', (name) => {
  test('trường nào cũng có nghĩa, viết thành câu', () => {
    const unclear = everyField(fieldsOf(name)).filter(({ meaning }) => !/^\p{Lu}.*\.$/u.test(meaning));
    expect(unclear.map((field) => field.name)).toEqual([]);
  });

  test('mỗi dòng dẫn tới chỗ của nó', () => {
    expect(fieldsOf(name).find((field) => field.name === 'url')).toMatchObject({ type: 'address', mayBeEmpty: false });
  });
});

test('kiểu, nghĩa, chỗ được trống và các giá trị đọc từ lược đồ', () => {
  const row = z.strictObject({
    day: z.iso.date().describe('Ngày.').nullable(),
    kind: z.enum(['a', 'b']).meta({ description: 'Loại.', 'x-labels': { a: 'loại A', b: 'loại B' } }),
    list: z.array(z.strictObject({ id: z.string().describe('Mã.') })).describe('Danh sách.'),
    codes: z.array(z.enum(['x'])).describe('Các mã.'),
    size: z.int().describe('Số.'),
    isTrue: z.boolean().describe('Đúng sai.').nullable(),
  });
  expect(
    fieldsOfRow(row).map(({ name, type, mayBeEmpty, values, parts }) => ({
      name,
      type,
      mayBeEmpty,
      values,
      parts: parts.map((part) => part.name),
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "mayBeEmpty": true,
        "name": "day",
        "parts": [],
        "type": "day",
        "values": [],
      },
      {
        "mayBeEmpty": false,
        "name": "kind",
        "parts": [],
        "type": "code",
        "values": [
          {
            "label": "loại A",
            "value": "a",
          },
          {
            "label": "loại B",
            "value": "b",
          },
        ],
      },
      {
        "mayBeEmpty": false,
        "name": "list",
        "parts": [
          "id",
        ],
        "type": "list",
        "values": [],
      },
      {
        "mayBeEmpty": false,
        "name": "codes",
        "parts": [],
        "type": "list",
        "values": [
          {
            "label": undefined,
            "value": "x",
          },
        ],
      },
      {
        "mayBeEmpty": false,
        "name": "size",
        "parts": [],
        "type": "integer",
        "values": [],
      },
      {
        "mayBeEmpty": true,
        "name": "isTrue",
        "parts": [],
        "type": "truth",
        "values": [],
      },
    ]
  `);
});

test('trường không có lời giải nghĩa bị thấy', () => {
  const [field] = fieldsOfRow(z.strictObject({ la: z.string() }));
  expect(field?.meaning).toBe('');
});

test('nghĩa của cột đính chính', () => {
  expect(
    fieldsOf('dinh-chinh').map(({ name, type, mayBeEmpty }) => `${name} ${type}${mayBeEmpty ? ', trống' : ''}`),
  ).toMatchInlineSnapshot(`
    [
      "document text",
      "clause text",
      "url address",
      "text text",
      "found text",
      "read text",
      "context text",
      "kind code",
      "isCertain truth",
      "why text",
    ]
  `);
});
