import type { Page } from 'playwright-core';

/** One of the parts of a page that a reader finds it by. */
export interface Block {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const mainParts =
  'header, header > div > *, main, h1, main > *, main > * > *, footer, .call-bar > a, a[href^="tel:"], form, input, button, svg';

/** Where the main parts of the page stand, in document order. */
export const blocksOf = (page: Page): Promise<Block[]> =>
  page.evaluate((selector) => {
    scrollTo(0, 0);
    return [...document.querySelectorAll(selector)].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        name: `<${element.tagName.toLowerCase()}> “${(element.textContent ?? '').trim().slice(0, 30)}”`,
        left,
        top,
        width,
        height,
      };
    });
  }, mainParts);

/** A difference that nobody sees, in pixels. */
const slack = 3;

/** Parts that do not stand where they stood; only the first few, since what is above moves all that is below. */
export function movedFaults(before: readonly Block[], after: readonly Block[]): string[] {
  if (before.length !== after.length) return [`${before.length} khối thành ${after.length}`];
  return before
    .flatMap((was, index) => {
      const now = after[index] ?? was;
      const change = (key: 'left' | 'top' | 'width' | 'height', word: string): string[] =>
        Math.abs(now[key] - was[key]) > slack
          ? [`${was.name} ${word} ${Math.round(was[key])} → ${Math.round(now[key])} px`]
          : [];
      return [
        ...change('width', 'rộng'),
        ...change('height', 'cao'),
        ...change('left', 'xê dịch ngang'),
        ...change('top', 'xê dịch dọc'),
      ];
    })
    .slice(0, 5);
}

/** Words that a box cuts off. What is read to blind people alone is cut on purpose. */
export const cutTextFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        const isCut =
          (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
        return isCut && !(position === 'absolute' && element.clientWidth <= 1) && element.tagName !== 'svg';
      })
      .map((element) => `<${element.tagName.toLowerCase()}> “${element.textContent?.trim().slice(0, 30)}” bị cắt`),
  );

/**
 * Takes away what Chrome 61 lays out otherwise and a style sheet cannot tell: gaps between the items of a flex box
 * (Chrome 84). Names elements that it does not make a flex box or a grid: buttons (83), fieldsets (86), legends, details.
 */
export const droppedOnOldDisplays = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { display } = getComputedStyle(element);
      if (/flex/.test(display)) element.style.setProperty('gap', '0', 'important');
      if (/flex|grid/.test(display) && /^(?:BUTTON|FIELDSET|LEGEND|DETAILS)$/.test(element.tagName))
        faults.push(`<${element.tagName.toLowerCase()}> không thành ${display} được`);
    }
    return faults;
  });

/** No number to call in sight, or one too small for a finger where it is a button. */
export const unreachableCallFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const calls = [
      ...document.querySelectorAll<HTMLElement>(
        'main a[href="tel:111"], .call-bar a[href="tel:111"], footer a[href="tel:111"]',
      ),
    ];
    const seen = calls.filter(
      (link) => link.getClientRects().length > 0 && getComputedStyle(link).visibility === 'visible',
    );
    const isShortOf = (link: HTMLElement): boolean =>
      getComputedStyle(link).display !== 'inline' &&
      link.getBoundingClientRect().height < 47.9 &&
      link.closest('.prose, .official, footer, main li, main p') === null;
    const inMain = document.querySelectorAll('main a[href="tel:111"]').length;
    const seenInMain = seen.filter((link) => link.closest('main')).length;
    return [
      ...(seen.length === 0 ? ['không thấy số 111 để gọi'] : []),
      ...(inMain > 0 && seenInMain === 0 && innerWidth < 768 ? ['không thấy số 111 trong nội dung'] : []),
      ...seen.filter(isShortOf).map((link) => `“${link.textContent?.trim()}” thấp hơn 48 px`),
    ];
  });
