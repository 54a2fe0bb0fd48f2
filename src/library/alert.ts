import type { CalendarDate } from '#domain/calendar-date.ts';
import { type Alert, alertKinds } from '#schemas/alert.ts';

const ranks = Object.keys(alertKinds);
const rankOf = ({ kind }: Alert): number => ranks.indexOf(kind);

/** The one alert that is shown on a day: the most urgent, among equals the newest. */
export function shownAlert(alerts: readonly Alert[], today: CalendarDate): Alert | undefined {
  return alerts
    .filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn)
    .sort((a, b) => rankOf(a) - rankOf(b) || b.startsOn.localeCompare(a.startsOn))[0];
}
