import type { APIRoute } from 'astro';
import { campaignYearOf } from '#domain/campaign.ts';
import { agencies, campaignSteps, hotlineNumbers, instruments, pagesOf, statedDeadlines } from '#library/pages.ts';
import { type CalendarEntry, entriesOf, yearlyEntriesOf } from '#outputs/calendar/calendar-entry.ts';
import { eventEntriesOf, planEntriesOf } from '#outputs/calendar/campaign-entries.ts';
import { renderCalendar } from '#outputs/calendar/render-calendar.ts';
import { absoluteUrl, site, today } from '#site.ts';

interface Props {
  name: string;
  entries: readonly CalendarEntry[];
}

export async function getStaticPaths() {
  const deadlines = await statedDeadlines();
  const all: Props = {
    name: `Lịch: ${site.name}`,
    entries: [...yearlyEntriesOf(await instruments()), ...deadlines.flatMap(entriesOf)],
  };
  const ofAgencies = (await agencies()).map(({ id, name }) => ({
    id,
    name: `Thời hạn: ${name}`,
    entries: deadlines.filter(({ agencies }) => agencies.some(({ agency }) => agency === id)).flatMap(entriesOf),
  }));
  const numberOf = await hotlineNumbers();
  const [latest] = await pagesOf('chien-dich');
  const campaign: Props = {
    name: 'Chiến dịch 30/7',
    entries: [
      ...yearlyEntriesOf(await instruments()),
      ...planEntriesOf(await campaignSteps(), campaignYearOf(today), numberOf),
      ...(latest ? eventEntriesOf(latest, numberOf) : []),
    ],
  };
  return [
    { id: 'tat-ca', ...all },
    { id: 'chien-dich-30-7', ...campaign },
    ...ofAgencies.filter(({ entries }) => entries.length > 0),
  ].map(({ id, ...props }) => ({ params: { file: `${id}.ics` }, props }));
}

export const GET: APIRoute<Props> = ({ props: { name, entries } }) =>
  new Response(renderCalendar({ name, entries, today, absoluteUrl }));
