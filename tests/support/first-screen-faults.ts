import type { Page } from 'playwright-core';

/**
 * What a warning must show before anybody scrolls and does not: what it is, three signs, whom to call. The screen is what
 * lies between the top of the page and the call bar; the bar's own number does not count.
 */
export const firstScreenFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
    const bar = document.querySelector('.call-bar')?.getBoundingClientRect();
    const bottom = bar && bar.height > 0 ? bar.top : innerHeight;
    const faultOf = (name: string, box: DOMRect | undefined): string[] => {
      if (!box || box.width === 0 || box.height === 0) return [`không có ${name}`];
      const outside = Math.ceil(Math.max(top - box.top, box.bottom - bottom, -box.left, box.right - innerWidth));
      return outside > 0 ? [`${name} ra ngoài màn hình đầu ${outside} px`] : [];
    };

    const words = document.querySelector('h1 + p')?.firstChild ?? undefined;
    const firstSentence = document.createRange();
    if (words) {
      firstSentence.setStart(words, 0);
      firstSentence.setEnd(words, /[.?!](?=\s|$)/.exec(words.textContent ?? '')?.index ?? 0);
    }
    const signs = [...document.querySelectorAll('#ba-dau-hieu + ul > li')];
    const numbers = [...document.querySelectorAll('main a[href^="tel:"]')].map((link) => link.getBoundingClientRect());
    return [
      ...faultOf('tiêu đề', document.querySelector('h1')?.getBoundingClientRect()),
      ...faultOf('câu đầu', words && firstSentence.getBoundingClientRect()),
      ...(signs.length === 3 ? [] : [`có ${signs.length} dấu hiệu`]),
      ...signs.flatMap((sign, index) => faultOf(`dấu hiệu ${index + 1}`, sign.getBoundingClientRect())),
      ...faultOf(
        'số để gọi',
        numbers.find(({ height }) => height >= 47.9),
      ),
    ];
  });
