import { toShortDate } from '#domain/calendar-date.ts';
import { expandMentions } from '#domain/hotline-mention.ts';
import type { KitCall, KitTexts } from '#domain/kit.ts';
import { pathOf } from '#domain/page-kinds.ts';
import type { Hotline } from '#schemas/hotline.ts';
import { type Kit, kitAudiences } from '#schemas/kit.ts';

/** A kit as its file gives it. */
export interface KitSource {
  readonly id: string;
  readonly data: Kit;
}

/** The site whose name and address the sheets carry. */
export interface KitSite {
  readonly name: string;
  readonly absoluteUrl: (path: string) => string;
}

/** What a sheet has room for; what is not known is not said. */
function noteOf({ cost, hours }: Hotline): string {
  const [paid = ''] = cost.split(/[;(]/u);
  const [open = ''] = hours.split(/[,(]| mỗi ngày/u);
  return [paid.trim() === 'miễn phí' ? 'miễn phí' : cost, open.trim()]
    .filter((part) => !part.startsWith('chưa rõ'))
    .join(' · ');
}

const toCall = (hotline: Hotline): KitCall => ({
  id: hotline.id,
  display: hotline.display,
  dial: hotline.dial,
  name: hotline.shortName === hotline.display ? hotline.name : hotline.shortName,
  note: noteOf(hotline),
});

/** Puts the number that people read for every mention in a text; the content check has held them. */
export function resolverOf(hotlines: readonly Hotline[]): (text: string) => string {
  const displays = new Map(hotlines.map(({ id, display }) => [id, display]));
  return (text) => expandMentions(text, (id) => displays.get(id) ?? `@${id}`);
}

/** The value that every sheet and file of a kit is made from. Pure. */
export function toKitTexts({ id, data }: KitSource, hotlines: readonly Hotline[], site: KitSite): KitTexts {
  const resolved = resolverOf(hotlines);
  const url = site.absoluteUrl(pathOf('thong-diep', id));
  return {
    id,
    title: resolved(data.title),
    audience: kitAudiences[data.audience],
    pictogram: data.pictogram,
    core: resolved(data.core),
    facts: data.facts.map(({ text }) => resolved(text)),
    signs: data.signs.map(resolved),
    doNow: data.doNow.map(resolved),
    phrases: data.phrases.map(resolved),
    calls: data.callIds.flatMap((callId) => hotlines.filter((hotline) => hotline.id === callId).map(toCall)),
    placePrompt: resolved(data.placePrompt),
    pledge: { who: resolved(data.pledge.who), promises: data.pledge.promises.map(resolved) },
    url,
    shortAddress: url.replace(/^https?:\/\//u, '').replace(/\/$/u, ''),
    sourceId: `TD-${id}`,
    date: toShortDate(data.checkedOn),
    siteName: site.name,
  };
}
