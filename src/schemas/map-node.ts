import { z } from 'astro/zod';
import type { MapLane, MapRelationKind } from '#domain/text-map.ts';
import { oneOf } from './one-of.ts';
import { slug, source, text } from './page-fields.ts';

export const mapLaneTitles = {
  luat: 'Điều ước, luật',
  'chuong-trinh': 'Chương trình, quyết định',
  'dang-o-day': 'Văn bản đăng ở đây',
} as const satisfies Record<MapLane, string>;

/** A relation read from the later text. */
export const mapRelations = {
  'thay-the': 'thay thế',
  'noi-tiep': 'nối tiếp',
  'sua-doi': 'sửa đổi',
  'huong-dan': 'quy định chi tiết',
  'can-cu': 'căn cứ',
  'thuc-hien': 'thực hiện',
  thuoc: 'thuộc',
  'phe-chuan': 'phê chuẩn',
  chuyen: 'chuyển',
} as const satisfies Record<MapRelationKind, string>;

/** The same relation read from the earlier text. */
export const mapBackRelations = {
  'thay-the': 'được thay bằng',
  'noi-tiep': 'được nối tiếp bằng',
  'sua-doi': 'được sửa bằng',
  'huong-dan': 'được quy định chi tiết ở',
  'can-cu': 'là căn cứ của',
  'thuc-hien': 'được thực hiện bằng',
  thuoc: 'gồm',
  'phe-chuan': 'được phê chuẩn bằng',
  chuyen: 'được chuyển bằng',
} as const satisfies Record<MapRelationKind, string>;

/** A relation that neither the register nor the front matter of a text has, and what shows it. */
const mapRelationSchema = z
  .strictObject({
    kind: oneOf(mapRelations),
    /** An earlier text on the map. */
    to: slug,
    /** The official text and its clause that say so. */
    document: slug.optional(),
    clause: slug.optional(),
    source: source.optional(),
  })
  .refine(
    ({ document, clause, source: origin }) =>
      (document === undefined) === (clause === undefined) && (document === undefined) !== (origin === undefined),
    'một bằng chứng: document kèm clause, hoặc source',
  );

/** A text on the map. Which texts, where and under which short name: all else is in the register. */
export const mapNodeSchema = z.strictObject({
  /** Of the register of instruments. */
  id: slug,
  lane: oneOf(mapLaneTitles),
  label: text.max(20),
  about: text.max(22),
  /** The text as published here. */
  page: slug.optional(),
  /** Only where the register has no day. */
  year: z.int().min(1945).max(2100).optional(),
  relations: z.array(mapRelationSchema).min(1).optional(),
});
export type MapEntry = z.output<typeof mapNodeSchema>;
