import { z } from 'astro/zod';
import { isCalendarDate, isMonthDay } from '#domain/calendar-date.ts';

/**
 * A day, `yyyy-mm-dd`. Astro's YAML reader hands over dates as `Date`, ours as text: both come out as text. A day that
 * does not exist is caught by the content check, which reads the text before any `Date` can roll it over.
 */
export const calendarDate = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().refine(isCalendarDate, 'ngày có thật dạng năm-tháng-ngày'),
  )
  .meta({ form: 'date' });

/** A day that comes each year, `mm-dd`. */
export const monthDay = z
  .string()
  .refine(isMonthDay, 'ngày có thật dạng tháng-ngày, ví dụ 07-30')
  .meta({ form: 'month-day' });

/** Text in one language, Vietnamese; hotline mentions (`@111`) allowed. */
export const text = z.string().trim().min(1);

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Where a statement comes from: an address on the web, a page of this site, or an instrument of the register. */
export const source = z
  .strictObject({ title: text, url: z.string().optional(), instrument: slug.optional() })
  .refine((value) => value.url !== undefined || value.instrument !== undefined, 'url hoặc instrument');

/** What every page has, whatever its kind. */
export const pageFields = {
  title: text.max(110),
  summary: text.max(260),
  /** Neutral window title, for a reader whose screen may be seen. */
  discreetTitle: text.max(40).optional(),
  checkedOn: calendarDate,
  sources: z.array(source).min(1),
} as const;

export type Source = z.output<typeof source>;
