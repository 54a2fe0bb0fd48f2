import { z } from 'astro/zod';
import { isClockTime } from '#domain/vietnam-time.ts';
import { oneOf } from './one-of.ts';
import { calendarDate, pageFields, text } from './page-fields.ts';

/** Who is in a picture, and how it is known that they agree to be. */
export const pictureConsents = {
  'khong-co-nguoi': 'Không có người trong hình',
  'khong-nhan-ra-ai': 'Có người nhưng không ai nhận ra được là ai',
  'da-dong-y': 'Mọi người trong hình đã đồng ý bằng văn bản',
  'giam-ho-dong-y': 'Người dưới 18 tuổi và cha mẹ hoặc người giám hộ đã đồng ý bằng văn bản',
} as const;

const hasPaper = (consent: string): boolean => consent === 'da-dong-y' || consent === 'giam-ho-dong-y';

/** The picture of a post. The file stands beside the post, under a name that can be an address. */
export const pictureSchema = z
  .strictObject({
    file: z
      .string()
      .refine(
        (name) => /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/.test(name),
        'tên tệp .jpg, .png hoặc .webp không dấu, cùng thư mục với bài',
      ),
    alt: text.max(200),
    consent: oneOf(pictureConsents),
    /** Who keeps the written consent, since when. Never shown to readers. */
    consentNote: text.optional(),
    /** Whose work it is. */
    credit: text.max(80).optional(),
  })
  .refine(
    ({ consent, consentNote }) => !hasPaper(consent) || consentNote !== undefined,
    'consentNote (ai giữ giấy đồng ý) khi người trong hình đã đồng ý',
  );

export const postSchema = z.strictObject({
  ...pageFields,
  publishedOn: calendarDate,
  /** Time of day in Viet Nam. */
  publishedAt: z.string().refine(isClockTime, 'giờ và phút ở Việt Nam, đặt trong dấu nháy, ví dụ 07:30').optional(),
  expiresOn: calendarDate.optional(),
  /** The address stays and says when and why; title, summary and body are shown no more. */
  recalled: z.strictObject({ on: calendarDate, why: text.max(300) }).optional(),
  /** A campaign page, as it stands under `chien-dich/`. */
  campaign: z.string().optional(),
  picture: pictureSchema.optional(),
});
export type PostPicture = z.output<typeof pictureSchema>;
