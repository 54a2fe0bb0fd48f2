import type { Page } from 'playwright-core';

/** The page is wider than the screen: by how much, and the first element that sticks out. */
export const sidewaysFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const excess = document.documentElement.scrollWidth - innerWidth;
    if (excess <= 0) return [];
    const sticking = [...document.querySelectorAll('body *')].find(
      (one) => one.getBoundingClientRect().right > innerWidth + 1,
    );
    return [`thừa ${excess} px, ở <${sticking?.tagName.toLowerCase()} class="${sticking?.className}">`];
  });

/** The quick exit is on the screen and a touch at its middle and near its corners reaches it; else what is in the way. */
export const exitFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const exit = [...document.querySelectorAll('a')].find((link) =>
      /^(?:Thoát nhanh|Quick exit)$/.test(link.textContent?.trim() ?? ''),
    );
    if (!exit) return ['không có lối thoát nhanh'];
    const { left, top, right, bottom, width, height } = exit.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return ['lối thoát nhanh ra ngoài màn hình'];
    const touched = [0.5, 0.2, 0.8].map((part) => document.elementFromPoint(left + width * part, top + height * part));
    const cover = touched.find((element) => !element || !exit.contains(element));
    return cover === undefined ? [] : [`lối thoát nhanh bị ${cover?.tagName} che`];
  });

/** The end of the page, scrolled to, lies under the call bar. */
export const coveredEndFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const bar = document.querySelector('.call-bar')?.getBoundingClientRect();
    // What a closed <details> holds has a place and is not drawn.
    const ends = [...document.querySelectorAll('main *, footer *')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect());
    const last = Math.max(...ends.filter(({ width, height }) => width > 1 && height > 1).map(({ bottom }) => bottom));
    return bar && bar.height > 0 && last > bar.top + 1 ? ['dòng cuối nằm dưới thanh gọi'] : [];
  });

const targets = [
  '.call-bar a',
  '.menu summary',
  '.menu nav a',
  '.call-card a[href^="tel:"]',
  'form.search button',
  'form.search input',
  '#ban-can-gi + ul a',
  'header .home',
  'header .all-pages',
];

/** Things to touch in need that are lower than a fingertip; look with the menu open. */
export const smallTargetFaults = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const exits = [...document.querySelectorAll('header a')].filter((link) =>
      /^(?:Thoát nhanh|Quick exit)$/.test(link.textContent?.trim() ?? ''),
    );
    return [...exits, ...document.querySelectorAll(selector)]
      .map((element) => ({ element, height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 47.9)
      .map(
        ({ element, height }) =>
          `${element.tagName} “${element.textContent?.trim().slice(0, 30)}” cao ${height.toFixed(1)} px`,
      );
  }, targets.join(', '));

/** Phone numbers of several groups that may break between two lines. */
export const brokenNumberFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')]
      .flatMap((link) => [link, ...link.querySelectorAll('*')])
      // The element whose own words the number is: a button has other words beside it, which may break.
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && /\d \d/.test(node.textContent ?? '')))
      .filter((one) => !getComputedStyle(one).whiteSpace.startsWith('nowrap'))
      .map((link) => `số “${link.textContent}” có thể bị ngắt dòng`),
  );
