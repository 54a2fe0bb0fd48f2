import { z } from 'astro/zod';
import type { MapLane } from '#domain/text-map.ts';
import { oneOf } from './one-of.ts';
import { slug, text } from './page-fields.ts';

export const mapLaneTitles = {
  luat: 'Điều ước, luật',
  'chuong-trinh': 'Chương trình, quyết định',
  'dang-o-day': 'Văn bản đăng ở đây',
} as const satisfies Record<MapLane, string>;

/** A text on the map. Which texts, where and under which short name: all else is in the register. */
export const mapNodeSchema = z.strictObject({
  /** Of the register of instruments. */
  id: slug,
  lane: oneOf(mapLaneTitles),
  label: text.max(20),
  about: text.max(22),
  /** Only where the register has no day. */
  year: z.int().min(1945).max(2100).optional(),
});
export type MapEntry = z.output<typeof mapNodeSchema>;
