import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site as siteSettings } from '#site.ts';
import { openSite } from '../support/browser.ts';
import { focused } from '../support/focused.ts';

const site = openSite();
const mostStops = 150;

/** Presses Tab until the focus is on what `selector` names; says where nobody could see the focus. */
async function tabTo(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  const unseen: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, isSeen } = await focused(page);
    if (!isSeen) unseen.push(`không thấy đang ở ${name}`);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return unseen;
  }
  return [...unseen, `không tới được ${selector}`];
}

/** The numbers that the reader has dialled; a headless browser has no telephone. */
const watchCalls = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="tel:"]') : null;
      if (link) document.documentElement.dataset['called'] = link.href;
    }),
  );
const called = (page: Page) => (): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['called']);
const addressOf = (page: Page) => (): string => decodeURIComponent(page.url());
const focusedId = (page: Page) => (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
const isVisible = (selector: string) => (page: Page) => (): Promise<boolean> =>
  page.locator(selector).first().isVisible();

interface Task {
  readonly name: string;
  readonly from: string;
  /** Where Tab leads to, and what is pressed or typed there. */
  readonly steps: readonly (readonly [selector: string, ...keys: string[]])[];
  /** What shows that it worked. */
  readonly shown: (page: Page) => () => unknown;
  readonly expected: unknown;
}

const warning = '/canh-bao/viec-nhe-luong-cao/';
const official = '/van-ban/ke-hoach-45-kh-bcnda5/';
const tasks: readonly Task[] = [
  {
    name: 'gọi 111 từ trang đầu',
    from: '/',
    steps: [['main a[href="tel:111"]', 'Enter']],
    shown: called,
    expected: 'tel:111',
  },
  {
    name: 'gọi 111 từ một cảnh báo',
    from: warning,
    steps: [['main a[href="tel:111"]', 'Enter']],
    shown: called,
    expected: 'tel:111',
  },
  {
    name: 'bỏ qua đầu trang',
    from: warning,
    steps: [['a.skip[href="#noi-dung"]', 'Enter']],
    shown: focusedId,
    expected: 'noi-dung',
  },
  {
    name: 'mở mục và đi tới Trợ giúp',
    from: '/',
    steps: [
      ['.menu summary', 'Enter'],
      ['.menu nav a[href$="/tro-giup/"]', 'Enter'],
    ],
    shown: addressOf,
    expected: expect.stringMatching(/\/tro-giup\/$/),
  },
  {
    name: 'tìm và mở một trang tìm thấy',
    from: '/',
    steps: [
      ['#q', 'việc nhẹ lương cao', 'Enter'],
      ['#ket-qua > li a', 'Enter'],
    ],
    shown: addressOf,
    expected: expect.not.stringContaining('/tim-kiem/'),
  },
  {
    name: 'tìm hẹp hơn trong một mục',
    from: '/tim-kiem/?q=mua bán người',
    steps: [
      ['#loc summary', 'Enter'],
      ['#loc-kind', 'ArrowDown'],
    ],
    shown: addressOf,
    expected: expect.stringContaining('Cảnh'),
  },
  {
    name: 'trả lời câu hỏi kiểm tra và đọc việc nên làm',
    from: '/kiem-tra/',
    steps: [
      ['.check > .grave', 'Space'],
      ['.verdict a', 'Enter'],
    ],
    shown: isVisible('.verdict .strong'),
    expected: true,
  },
  {
    name: 'dùng trả lời nhanh để gọi',
    from: '/tim-kiem/?q=bị giữ hộ chiếu',
    steps: [['#tra-loi-nhanh [data-answer] a[href^="tel:"]', 'Enter']],
    shown: called,
    expected: expect.stringMatching(/^tel:/),
  },
  {
    name: 'mở một mục của văn bản',
    from: official,
    steps: [
      ['.document-contents summary', 'Enter'],
      ['.document-contents a[href="#ii"]', 'Enter'],
    ],
    shown: addressOf,
    expected: expect.stringMatching(/#ii$/),
  },
  {
    name: 'rời trang',
    from: warning,
    steps: [[`header a[href="${siteSettings.exitUrl}"]`, 'Enter']],
    shown: addressOf,
    expected: expect.stringContaining(new URL(siteSettings.exitUrl).host),
  },
  {
    name: 'từ danh sách tới một trang trợ giúp',
    from: '/tro-giup/',
    steps: [['main a[href$="/tro-giup/dang-nguy-hiem/"]', 'Enter']],
    shown: addressOf,
    expected: expect.stringMatching(/dang-nguy-hiem\/$/),
  },
  {
    name: 'từ trang đầu tới một bài học',
    from: '/',
    steps: [
      ['.menu summary', 'Enter'],
      ['.menu nav a[href$="/bai-hoc/"]', 'Enter'],
      ['main h3 a[href*="/bai-hoc/"]', 'Enter'],
    ],
    shown: addressOf,
    expected: expect.stringMatching(/\/bai-hoc\/[^/]+\/$/),
  },
];

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (/^(?:Enter|Space|Arrow\w+)$/.test(key)) await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
}

/** Does a task with the keyboard alone; what was in the way. */
async function faultsOnTheWay(page: Page, { steps }: Pick<Task, 'steps'>): Promise<string[]> {
  const faults: string[] = [];
  for (const [selector, ...keys] of steps) {
    faults.push(...(await tabTo(page, selector)));
    await press(page, keys);
    await page.waitForLoadState();
  }
  return faults;
}

describe('mười hai việc chỉ bằng phím', () => {
  test.each(tasks)('$name', async (task) =>
    site.inContext({}, async (context) => {
      await context.route(/^https:/, (route) => route.fulfill({ body: 'thời tiết' }));
      const page = await context.newPage();
      await page.goto(site.addressOf(task.from));
      await watchCalls(page);
      expect(await faultsOnTheWay(page, task)).toEqual([]);
      await expect.poll(task.shown(page), { timeout: 20_000 }).toEqual(task.expected);
    }),
  );

  test.each([
    ['khung của phím bị tắt', '*:focus { outline: none !important }', /không thấy đang ở A “Đến nội dung”/],
    ['liên kết ra khỏi hàng phím', 'main a { visibility: hidden }', /không tới được main a/],
  ])('bộ kiểm tra thấy %s', async (_, rule, fault) =>
    site.onPage('/', {}, async (page) => {
      await page.evaluate(
        (text) => document.styleSheets[0]?.insertRule(text, document.styleSheets[0].cssRules.length),
        rule,
      );
      expect((await faultsOnTheWay(page, { steps: [['main a[href="tel:111"]', 'Enter']] })).join('\n')).toMatch(fault);
    }),
  );
});
