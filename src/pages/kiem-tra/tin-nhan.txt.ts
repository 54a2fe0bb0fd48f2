import type { APIRoute } from 'astro';
import { emergencyHotline, offerQuestions } from '#library/pages.ts';
import { renderOfferMessages } from '#outputs/messages/offer-messages.ts';
import { absoluteUrl } from '#site.ts';

export const GET: APIRoute = async () => {
  const { display } = await emergencyHotline();
  return new Response(
    renderOfferMessages({ questions: await offerQuestions(), number: display, url: absoluteUrl('/kiem-tra/') }),
  );
};
