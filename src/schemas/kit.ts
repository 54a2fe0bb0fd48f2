import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';
import { pageFields, slug, text } from './page-fields.ts';
import { pictogramName } from './pictogram.ts';

/** Whom a kit speaks to; the list of kits shows them in this order. */
export const kitAudiences = {
  'di-lam-xa': 'Người đi làm xa',
  'hoc-sinh': 'Học sinh',
  'phu-huynh': 'Phụ huynh',
  'phu-nu-vung-cao': 'Phụ nữ vùng cao',
  'lao-dong-nuoc-ngoai': 'Người lao động đi nước ngoài',
  'cong-dong-nuoc-ngoai': 'Cộng đồng người Việt ở nước ngoài',
  'nha-tro-khach-san': 'Nhà trọ, khách sạn',
  'lai-xe-ben-xe': 'Lái xe, bến xe',
  'co-so-y-te': 'Cơ sở y tế',
  'ngu-dan': 'Ngư dân',
  'dang-no': 'Người đang nợ',
  'toan-dan': 'Toàn dân, ngày 30/7',
} as const;

const lines = (least: number, most: number, longest: number) => z.array(text.max(longest)).min(least).max(most);

/** One message, from which every format is made. Hotlines are mentions (`@111`) in every text. */
export const kitSchema = z.strictObject({
  ...pageFields,
  audience: oneOf(kitAudiences),
  pictogram: pictogramName,
  /** The sentence that a poster carries, a banner too. */
  core: text.max(60),
  /** What is true; each names its sources by their place in `sources`, from 0. */
  facts: z.array(z.strictObject({ text: text.max(170), sources: z.array(z.int().nonnegative()).min(1) })).length(3),
  /** What to notice. */
  signs: lines(3, 4, 90),
  /** What to do. */
  doNow: lines(3, 4, 90),
  /** Sentences to say, ready made. */
  phrases: lines(2, 3, 90),
  /** Whom to call; the first as large as the sheet allows. */
  callIds: z.array(slug).min(1).max(3),
  /** What stands before the place that a commune fills in: `Báo tin gần nhất:`. */
  placePrompt: text.max(40),
  /** One short message; with marks two segments at most, without marks one. */
  sms: text,
  /** Sentences to be read out, by the seconds that they take. */
  loudspeaker: z.strictObject({ '30': z.array(text).min(2), '60': z.array(text).min(3), '90': z.array(text).min(4) }),
  /** Paragraphs of an item for the press. */
  press: z.array(text).min(2),
  captions: z.strictObject({ fanpage: text, zalo: text }),
  /** Sentences for a speech at an assembly or a meeting. */
  speech: z.array(text).min(3),
  pledge: z.strictObject({ who: text, promises: lines(3, 5, 120) }),
  talkingPoints: z.array(z.strictObject({ ask: text, say: text })).min(3),
  skit: z.strictObject({
    roles: z.array(text).min(2),
    scenes: z.array(z.strictObject({ title: text, beats: z.array(text).min(2) })).min(2),
    ending: text,
  }),
});
export type Kit = z.output<typeof kitSchema>;
export type KitAudience = keyof typeof kitAudiences;
