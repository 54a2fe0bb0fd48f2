import { type CalendarDate, toShortDate } from '#domain/calendar-date.ts';
import { datesOf, isOver } from '#domain/deadline-dates.ts';
import type { StatedDeadline } from '#library/pages.ts';
import { documentStates } from '#schemas/official-document.ts';

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What has become of a deadline by a day: past, next to come, or as its document stands. */
export function termNote(deadline: StatedDeadline, today: CalendarDate): string {
  const dates = datesOf(deadline);
  const last = dates.at(-1);
  if (isOver(deadline, today))
    return last ? `Đã qua, kỳ cuối ${toShortDate(last)}` : `Đã qua năm ${deadline.years?.last}`;
  const next = dates.find((date) => date >= today);
  if (next) return `Kỳ tới ${toShortDate(next)}`;
  const { status, period } = deadline.page.entry.data;
  return `Văn bản ${documentStates[status.state].toLowerCase()}${period ? ` (${lowered(period.replace(/ \(.*$/, ''))})` : ''}`;
}
