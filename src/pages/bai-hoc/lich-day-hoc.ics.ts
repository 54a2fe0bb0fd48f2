import type { APIRoute } from 'astro';
import { lessonPages } from '#library/lessons.ts';
import { lessonEntriesOf } from '#outputs/calendar/lesson-days.ts';
import { renderCalendar } from '#outputs/calendar/render-calendar.ts';
import { absoluteUrl, site, today } from '#site.ts';

export const GET: APIRoute = async () => {
  const entries = lessonEntriesOf(await lessonPages(), today);
  return new Response(renderCalendar({ name: `Lịch dạy học: ${site.name}`, entries, today, absoluteUrl }));
};
