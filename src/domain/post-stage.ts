import type { CalendarDate } from './calendar-date.ts';
import type { VietnamTime } from './vietnam-time.ts';

/** Where a post stands at a given minute: waiting, current, kept as archive, taken back. */
export type PostStage = 'cho-dang' | 'dang-hien' | 'luu-tru' | 'thu-hoi';

export interface PostTimes {
  readonly publishedOn: CalendarDate;
  /** `hh:mm`; from the first minute of the day where it is missing. */
  readonly publishedAt?: string | undefined;
  /** The last day on which it is current. */
  readonly expiresOn?: CalendarDate | undefined;
  readonly recalled?: { readonly on: CalendarDate } | undefined;
}

/** The minute from which readers may see a post. */
export const goLiveOf = ({ publishedOn, publishedAt = '00:00' }: PostTimes): VietnamTime =>
  `${publishedOn}T${publishedAt}`;

/**
 * Where a post stands. What is recalled is recalled at once, whatever day its author wrote: old words must not stay
 * because of a slip in a date.
 */
export function postStageOf(times: PostTimes, now: VietnamTime): PostStage {
  if (now < goLiveOf(times)) return 'cho-dang';
  if (times.recalled) return 'thu-hoi';
  return times.expiresOn !== undefined && times.expiresOn < now.slice(0, 10) ? 'luu-tru' : 'dang-hien';
}
