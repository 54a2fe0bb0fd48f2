import type { Page } from 'playwright-core';

export interface Focused {
  readonly name: string;
  /** The keyboard has left the page, or stands at its very beginning. */
  readonly isTop: boolean;
  /** The reader can see where the focus is. */
  readonly isSeen: boolean;
}

/** The element that has the focus, and whether the reader can see so. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', isTop: true, isSeen: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // The call bar lies over the bottom of the page, and hides what is under it.
    const bar = element.closest('.call-bar') ? undefined : document.querySelector('.call-bar')?.getBoundingClientRect();
    const floor = bar && bar.height > 0 ? bar.top : innerHeight;
    const isOnScreen = right > 0 && left < innerWidth && bottom > 0 && top < floor;
    const name = `${element.tagName} “${(element.textContent?.trim() || element.getAttribute('name') || '').slice(0, 40)}”`;
    return {
      name,
      isTop: false,
      isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && isOnScreen,
    };
  });
