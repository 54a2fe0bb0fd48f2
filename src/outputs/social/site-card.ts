import { compileSheet } from '../print/compile-sheet.ts';

/** The words on the card: name and motto of the site, or title of a page and name of the site. `number` may carry short words after the digits: “111 · miễn phí · 24 giờ”. */
export interface SiteCardTexts {
  readonly name: string;
  readonly tagline: string;
  readonly number: string;
}

/** Draws the picture that a shared link shows: a PNG of 1200 × 630, the same bytes for the same words. Throws if the sheet fails to compile. */
export async function renderSiteCard(texts: SiteCardTexts): Promise<Uint8Array> {
  return compileSheet('src/outputs/social/site-card.typ', { ...texts }).toPng();
}
