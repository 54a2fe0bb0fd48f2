import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';
import { builtPages, pageOfEachKind } from '../support/built-site.ts';

const site = openSite();
const kindPaths = pageOfEachKind.map(({ path }) => path);
const official = pageOfEachKind.find(({ html }) => html.includes('data-official-text'))?.path ?? '';

/** Visits the pages one after the other in one profile and gathers what `look` finds, with the page's path. */
const onEach = (paths: readonly string[], options: Parameters<typeof site.inContext>[0], look: (page: Page) => Promise<readonly string[]>): Promise<string[]> =>
  site.inContext(options, async (context) => {
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site.origin + path);
      found.push(...(await look(page)).map((fault) => `${path}: ${fault}`));
    }
    return found;
  });

/** The quick exit is on the screen and a touch at its middle and near its corners reaches it; else what is in the way. */
const exitFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const exit = [...document.querySelectorAll('a')].find((link) => link.textContent?.trim() === 'Thoát nhanh');
    if (!exit) return ['không có lối thoát nhanh'];
    const { left, top, right, bottom, width, height } = exit.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return ['lối thoát nhanh ra ngoài màn hình'];
    const points = [0.5, 0.2, 0.8].map((part) => [left + width * part, top + height * part] as const);
    const covers = points.map(([x, y]) => document.elementFromPoint(x, y)).filter((element) => !element || !exit.contains(element));
    return covers.map((element) => `lối thoát nhanh bị ${element?.tagName} che`);
  });

describe.each([320, 360, 430])('màn hình rộng %i px', (width) => {
  const options = { viewport: { width, height: 740 } };

  test('không trang nào phải cuộn ngang', async () => {
    const overflow = (page: Page): Promise<string[]> =>
      page.evaluate(() => {
        const excess = document.documentElement.scrollWidth - innerWidth;
        if (excess <= 0) return [];
        const widest = [...document.querySelectorAll('main *')].find((element) => element.getBoundingClientRect().right > innerWidth + 1);
        return [`thừa ${excess} px, ở <${widest?.tagName.toLowerCase()} class="${widest?.className}">`];
      });
    expect(await onEach(builtPages.map(({ path }) => path), options, overflow)).toEqual([]);
  });

  test('lối thoát nhanh không bao giờ bị che: đầu, giữa, cuối trang, mục đóng và mở', async () => {
    const found = await onEach(kindPaths, options, async (page) => {
      const faults: string[] = [];
      for (const part of [0, 0.5, 1]) {
        await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part);
        faults.push(...(await exitFaults(page)));
      }
      await page.locator('.menu summary').click();
      return [...faults, ...(await exitFaults(page)).map((fault) => `mục mở: ${fault}`)];
    });
    expect(found).toEqual([]);
  });

  test('thanh gọi không che dòng cuối', async () => {
    const found = await onEach(kindPaths, options, (page) =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const bar = document.querySelector('.call-bar')?.getBoundingClientRect();
        const last = [...document.querySelectorAll('footer a, footer p')].at(-1)?.getBoundingClientRect();
        return bar && last && last.bottom > bar.top + 1 ? [`dòng cuối nằm dưới thanh gọi ${Math.round(last.bottom - bar.top)} px`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  test('chỗ chạm quan trọng cao ít nhất 48 px', async () => {
    const selectors = ['.call-bar a', '.menu summary', '.menu nav a', '.call-card a[href^="tel:"]', 'form.search button', 'form.search input', '#ban-can-gi + ul a', 'header.top a.home'];
    const found = await onEach([...kindPaths], options, async (page) => {
      await page.locator('.menu summary').click();
      return page.evaluate((wanted) => {
        const exits = [...document.querySelectorAll('header a')].filter((link) => link.textContent?.trim() === 'Thoát nhanh');
        return [...exits, ...document.querySelectorAll(wanted)]
          .map((element) => ({ element, height: element.getBoundingClientRect().height }))
          .filter(({ height }) => height > 0 && height < 47.9)
          .map(({ element, height }) => `${element.tagName} “${element.textContent?.trim().slice(0, 30)}” cao ${height.toFixed(1)} px`);
      }, selectors.join(', '));
    });
    expect([...new Set(found)]).toEqual([]);
  });

  test('số điện thoại nhiều nhóm không bị ngắt dòng', async () => {
    const found = await onEach(kindPaths, options, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href^="tel:"], a[href^="sms:"]')]
          .filter((link) => /\d \d/.test(link.textContent ?? '') && !getComputedStyle(link).whiteSpace.startsWith('nowrap'))
          .map((link) => `“${link.textContent}”`),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('không cần JavaScript', () => {
  const options = { javaScriptEnabled: false };

  test('mục mở và dẫn đi được', async () =>
    site.onPage('/', options, async (page) => {
      const link = page.locator('.menu nav a', { hasText: 'Cảnh báo' });
      expect(await link.isVisible()).toBe(false);
      await page.locator('.menu summary').click();
      await link.click();
      expect(new URL(page.url()).pathname).toBe('/canh-bao/');
    }));

  test('lối thoát nhanh dẫn ra ngoài ngay', async () =>
    site.inContext(options, async (context) => {
      const page = await context.newPage();
      const left: (string | undefined)[] = [];
      await context.route(/^https:/, (route) => {
        left.push(route.request().headers()['referer']);
        return route.fulfill({ body: 'thời tiết' });
      });
      await page.goto(site.origin + official);
      await page.locator('header.top').getByText('Thoát nhanh').click();
      await expect.poll(() => left, { timeout: 10_000 }).toEqual([undefined]);
    }));

  test('chọn bản đọc, bản chép gốc, cả hai', async () =>
    site.onPage(official, options, async (page) => {
      const shown = async (tag: string): Promise<boolean> => {
        const changes = await page.locator(`[data-official-text] ${tag}`).all();
        const visible = await Promise.all(changes.map((change) => change.isVisible()));
        expect(visible.length).toBeGreaterThan(0);
        return visible.some(Boolean);
      };
      const choices = [
        ['Bản đọc', false, true],
        ['Bản chép gốc', true, false],
        ['Cả hai', true, true],
      ] as const;
      for (const [label, hasSource, hasCorrection] of choices) {
        await page.getByText(label, { exact: true }).click();
        expect([await shown('del'), await shown('ins')], label).toEqual([hasSource, hasCorrection]);
      }
    }));
});
