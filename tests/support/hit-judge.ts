import { builtPages, sitePathOf } from './built-site.ts';
import type { JudgedQuery } from './judged-queries.ts';
import { placesOf } from './opened-place.ts';
import { entryOf, hotlines } from './registers.ts';

type Places = ReturnType<typeof placesOf>;

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');

/** `@111` stands for the number as pages show it. */
const shownNumbers = (held: string): string =>
  held.replace(/@([a-z0-9-]+)/g, (_, id: string) => entryOf(hotlines, id).display);

/** Whether a text holds what a judgement asks for: every one of `holds`, of which `a | b` is either. */
export const isHeldBy = (text: string, holds: readonly string[]): boolean =>
  holds.every((held) =>
    shownNumbers(held)
      .split(' | ')
      .some((choice) => plain(text).includes(plain(choice))),
  );

const known = new Map<string, Places>();

function placesAt(path: string): Places | undefined {
  const before = known.get(path);
  if (before) return before;
  const page = builtPages.find((one) => one.path === path);
  if (!page) return undefined;
  const places = placesOf(page.html);
  known.set(path, places);
  return places;
}

/** Whether the place that an address opens answers a query. An address that leads nowhere answers none. */
export function isRightPlace({ holds, pages }: JudgedQuery, address: string): boolean {
  const [whole = '', id = ''] = address.split('#');
  const path = sitePathOf(whole, '/tim-kiem/') ?? '';
  const text = placesAt(path)?.(decodeURIComponent(id));
  const isAllowed = pages.length === 0 || pages.some((beginning) => path.startsWith(beginning));
  return text !== undefined && isAllowed && isHeldBy(text, holds);
}
