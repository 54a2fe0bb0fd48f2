import { expandMentions } from '#domain/hotline-mention.ts';
import type { CampaignPage } from '#library/page.ts';
import type { CampaignStep } from '#schemas/campaign-step.ts';
import type { CalendarEntry } from './calendar-entry.ts';

type NumberOf = (id: string) => string;

/** Our work plan as days of one year. */
export const planEntriesOf = (steps: readonly CampaignStep[], year: number, numberOf: NumberOf): CalendarEntry[] =>
  steps.map(({ id, title, fromDay, toDay, tasks }) => ({
    key: `viec-30-7|${id}|${year}`,
    first: `${year}-${fromDay}`,
    last: `${year}-${toDay}`,
    yearCount: 1,
    summary: expandMentions(title, numberOf),
    description: [
      ...tasks.map((task) => `- ${expandMentions(task, numberOf)}`),
      'Gợi ý của trang này, không phải kế hoạch của cơ quan nào.',
    ].join('\n'),
    path: `/chien-dich/#viec-${id}`,
  }));

/** What happened, or is announced, in the year of a campaign. */
export const eventEntriesOf = ({ id, path, entry, sources }: CampaignPage, numberOf: NumberOf): CalendarEntry[] =>
  entry.data.events.map(({ on, place, what, sourceIndex }) => ({
    key: `${id}|${on}|${place}`,
    first: on,
    last: on,
    yearCount: 1,
    summary: expandMentions(what, numberOf),
    description: `Nơi: ${place}.\nNguồn: ${sources[sourceIndex]?.title ?? ''}.`,
    path: `${path}#da-dien-ra`,
  }));
