/** A minute in Viet Nam, `yyyy-mm-ddThh:mm`: as text it sorts by time. */
export type VietnamTime = string;

/** Viet Nam is at UTC+7 all year. */
const offset = '+07:00';

/** The minute it is in Viet Nam at an instant. */
export const vietnamTimeAt = (instant: Date): VietnamTime =>
  new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);

/** Whether the text is a time of day, `hh:mm`. */
export const isClockTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

/** `2026-12-01T07:30` → `2026-12-01T07:30:00+07:00` (RFC 3339). */
export const toRfc3339 = (time: VietnamTime): string => `${time}:00${offset}`;

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-12-01T07:30` → `Tue, 01 Dec 2026 07:30:00 +0700` (RFC 822, as RSS asks for). */
export function toRfc822(time: VietnamTime): string {
  const date = new Date(`${time}Z`);
  const [year = '', , day = ''] = time.slice(0, 10).split('-');
  const month = months[date.getUTCMonth()];
  return `${days[date.getUTCDay()]}, ${day} ${month} ${year} ${time.slice(11)}:00 ${offset.replace(':', '')}`;
}
