import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bundleWorker } from '#integrations/offline-worker.ts';
import { site as ownSite } from '#site.ts';
import { builtFiles, readBuilt, readBuiltBytes } from '../support/built-site.ts';
import { keptBy, keptFiles, openOfflineSite, replaced, stalled } from '../support/offline-site.ts';

const site = openOfflineSite();
const nothing = { caches: [], workers: [], storage: 0 };

/** The sentence that the page shows now. */
const said = (page: Page): Promise<string | null> => page.locator('[data-state]:not([hidden])').textContent();
const saysAtLast = async (page: Page, state: string): Promise<void> =>
  page.locator(`[data-state="${state}"]:not([hidden])`).waitFor({ timeout: 60_000 });

/** Opens the page that offers the pack, ticks parts, and keeps it. */
async function keepPack(page: Page, ...ticked: readonly string[]): Promise<void> {
  await page.goto(site.addressOf('/mang-theo/'));
  for (const label of ticked) await page.getByLabel(label).check();
  await page.getByRole('button', { name: 'Lưu vào máy' }).click();
  await saysAtLast(page, 'da-luu');
}

describe('lưu vào máy', () => {
  test('trước khi bấm thì chưa lưu gì, và nói trước dung lượng', async () =>
    site.inContext(async (_, page) => {
      await page.goto(site.addressOf('/mang-theo/'));
      const total = page.locator('#tong');
      const core = await total.textContent();
      expect(core).toMatch(/^Tải [\d.]+ kB, chiếm [\d.]+ kB trong máy\.$/);
      await page.getByLabel('Bài học').first().check();
      expect(await total.textContent()).not.toBe(core);
      expect(await page.getByRole('button', { name: 'Xóa hết' }).isVisible()).toBe(false);
      expect(await keptBy(page)).toEqual(nothing);
    }));

  test('mất mạng vẫn mở được các trang của gói, tìm được câu trả lời nhanh', async () =>
    site.inContext(async (context, page) => {
      await keepPack(page);
      await context.setOffline(true);
      for (const path of ['/duong-day-nong/', '/tro-giup/dang-nguy-hiem/', '/canh-bao/', '/an-toan/', '/']) {
        await page.goto(site.addressOf(path));
        expect(await page.locator('a[href="tel:111"]').count(), path).toBeGreaterThan(0);
      }
      await page.goto(site.addressOf('/tim-kiem/?q=bị lừa sang campuchia'));
      await page.locator('[data-answer="bi-lua-sang-campuchia"]').waitFor();
      // The quick exit comes along.
      await page.keyboard.press('Shift');
      expect(await page.locator('.skip[role="status"]').textContent()).toContain('thêm 2 lần');
    }));

  test('trang mở từ máy nói bản ngày nào, cũ bao nhiêu ngày', async () =>
    site.inContext(async (_, page) => {
      await keepPack(page);
      expect(await page.locator('[data-kept]').count()).toBe(0);
      await page.goto(site.addressOf('/duong-day-nong/'));
      expect(await page.locator('main > [data-kept]').textContent()).toMatch(
        /^Bản lưu trong máy, ngày \d\d\/\d\d\/\d{4}, (?:hôm nay|\d+ ngày trước)\. Lấy bản mới hoặc xóa$/,
      );
    }));

  test('bài học chỉ được lưu khi chọn; bỏ chọn rồi lưu lại thì bỏ đi', async () =>
    site.inContext(async (context, page) => {
      const lesson = '/bai-hoc/doc-mot-loi-moi-viec-lam/';
      await keepPack(page);
      expect(await keptFiles(page)).not.toContain(`${ownSite.basePath}${lesson.slice(1)}`);
      await keepPack(page, 'Bài học: Đọc một lời mời việc làm');
      expect(await keptFiles(page)).toContain(`${ownSite.basePath}${lesson.slice(1)}`);
      await page.goto(site.addressOf('/mang-theo/'));
      const box = page.getByLabel('Bài học: Đọc một lời mời việc làm');
      // The page remembers the choice by the worker alone.
      await expect.poll(() => box.isChecked()).toBe(true);
      await context.setOffline(true);
      await page.goto(site.addressOf(lesson));
      expect(await page.locator('h1').textContent()).toContain('Đọc một lời mời');
      await context.setOffline(false);
      await page.goto(site.addressOf('/mang-theo/'));
      await expect.poll(() => box.isChecked()).toBe(true);
      await box.uncheck();
      await page.getByRole('button', { name: 'Lưu vào máy' }).click();
      await saysAtLast(page, 'da-luu');
      await expect.poll(() => keptFiles(page)).not.toContain(`${ownSite.basePath}${lesson.slice(1)}`);
    }));

  test('có chọn “Tìm trong mọi trang” thì mất mạng vẫn tìm được', async () =>
    site.inContext(async (context, page) => {
      await keepPack(page, 'Tìm trong mọi trang');
      await context.setOffline(true);
      await page.goto(site.addressOf('/tim-kiem/?q=nạn nhân'));
      await page.locator('#ket-qua > li').first().waitFor();
    }));

  test('trang ngoài gói vẫn đi qua mạng', async () =>
    site.inContext(async (context, page) => {
      await keepPack(page);
      await page.goto(site.addressOf('/duong-day-nong/'));
      site.asked.length = 0;
      await page.goto(site.addressOf('/van-ban/'));
      expect(site.asked).toContain(`${ownSite.basePath}van-ban/`);
      expect(await page.locator('[data-kept]').count()).toBe(0);
      await context.setOffline(true);
      // One that was not visited: the browser's own cache may hold the others.
      await expect(page.goto(site.addressOf('/van-ban/tra-cuu/'))).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    }));
});

test('mạng treo (đầu đáp tới, nội dung không bao giờ tới): trang gọi ai mở ngay từ máy', async () =>
  site.inContext(async (_, page) => {
    await keepPack(page);
    site.setNetwork(stalled);
    const start = performance.now();
    await page.goto(site.addressOf('/duong-day-nong/'));
    const late = performance.now() - start;
    expect(await page.locator('a.big[href="tel:111"]').isVisible()).toBe(true);
    const timing = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry instanceof PerformanceNavigationTiming ? entry.responseEnd : Number.NaN;
    });
    console.info(`trang gọi ai, mạng treo: nội dung sau ${timing.toFixed(0)} ms, tải xong sau ${late.toFixed(0)} ms`);
    // No page of the network can ever be complete: what is shown is the copy.
    expect(await page.locator('[data-kept]').count()).toBe(1);
  }));

describe('bản mới', () => {
  const worker = (): string => readBuilt('/mang-theo.js');
  const oldPage = (): string => readBuilt('/duong-day-nong/index.html').replace('Gọi khi an toàn.', 'Bản đời trước.');
  /** The worker of an earlier release: another day, another hotline page. */
  const oldWorker = (): string =>
    worker()
      .replace(/(["'`])\d{4}-\d\d-\d\d\1/, '"2026-01-02"')
      .replace(/(duong-day-nong\/["'`],["'`])[0-9a-f]{8}/, '$100000000')
      .replace(/(\[["'`]an-toan\/["'`])/, '["duong-day-nong/index.html","00000000"],$1');

  test('máy còn gói đời trước thì được thay ở lần vào sau, chỉ tải tệp đã đổi', async () =>
    site.inContext(async (_, page) => {
      expect(oldWorker()).not.toBe(worker());
      const [older, page0] = [replaced('mang-theo.js', oldWorker), replaced('duong-day-nong/', oldPage)];
      site.setNetwork((...call) => older(...call) || page0(...call));
      await keepPack(page);
      await page.goto(site.addressOf('/duong-day-nong/'));
      expect(await page.locator('main').textContent()).toContain('Bản đời trước.');
      expect(await page.locator('[data-kept]').textContent()).toContain('02/01/2026');
      expect(await keptFiles(page)).toContain(`${ownSite.basePath}duong-day-nong/index.html`);

      site.setNetwork(() => false);
      site.asked.length = 0;
      await page.goto(site.addressOf('/mang-theo/'));
      await expect
        .poll(() => keptFiles(page), { timeout: 30_000 })
        .not.toContain(`${ownSite.basePath}duong-day-nong/index.html`);
      await page.goto(site.addressOf('/duong-day-nong/'));
      expect(await page.locator('main').textContent()).toContain('Gọi khi an toàn.');
      expect(await page.locator('[data-kept]').textContent()).not.toContain('02/01/2026');
      expect(site.asked.filter((path) => path.endsWith('/tro-giup/'))).toEqual([]);
      expect((await keptBy(page)).caches).toHaveLength(1);
    }));

  test('bản mới không tải nổi thì bản cũ còn nguyên', async () =>
    site.inContext(async (_, page) => {
      site.setNetwork(replaced('mang-theo.js', oldWorker));
      await keepPack(page);
      const before = await keptFiles(page);
      site.setNetwork((request, response) => {
        if (!request.url?.endsWith('/duong-day-nong/')) return false;
        response.writeHead(500).end();
        return true;
      });
      await page.goto(site.addressOf('/mang-theo/'));
      await expect.poll(() => site.asked.filter((path) => path.endsWith('/mang-theo.js')).length).toBeGreaterThan(1);
      await page.waitForTimeout(500);
      expect(await keptFiles(page)).toEqual(before);
      await page.goto(site.addressOf('/duong-day-nong/'));
      expect(await page.locator('[data-kept]').count()).toBe(1);
    }));

  test('công tắc tắt: máy tự bỏ gói và phần chạy ngầm', async () => {
    const off = await bundleWorker(undefined);
    await site.inContext(async (_, page) => {
      await keepPack(page);
      site.setNetwork(replaced('mang-theo.js', () => off));
      await page.goto(site.addressOf('/mang-theo/'));
      await expect.poll(() => keptBy(page), { timeout: 30_000 }).toEqual(nothing);
      await page.goto(site.addressOf('/duong-day-nong/'));
      expect(await page.locator('[data-kept]').count()).toBe(0);
    });
  });
});

describe('không lưu được: nói bằng một câu, có 111, không để lại gì', () => {
  const expectPlainFailure = async (page: Page): Promise<void> => {
    await saysAtLast(page, 'khong-duoc');
    expect(await said(page)).toMatch(/^Chưa làm được\..*gọi 111 khi an toàn\.$/);
    expect(await page.locator('[data-state="khong-duoc"] a[href="tel:111"]').isVisible()).toBe(true);
  };
  const tryToKeep = async (page: Page): Promise<void> => {
    await page.goto(site.addressOf('/mang-theo/'));
    await page.getByRole('button', { name: 'Lưu vào máy' }).click();
  };

  test('máy đầy', async () =>
    site.inContext(async (context, page) => {
      const session = await context.newCDPSession(page);
      await page.goto(site.addressOf('/mang-theo/'));
      const { origin } = new URL(page.url());
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000 });
      await tryToKeep(page);
      await expectPlainFailure(page);
      expect(await keptBy(page)).toEqual(nothing);
    }));

  test('trình duyệt không cho', async () =>
    site.inContext(async (context, page) => {
      await context.addInitScript(() => {
        const denied = (): Promise<never> => Promise.reject(new DOMException('Denied', 'SecurityError'));
        Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: denied });
      });
      await tryToKeep(page);
      await expectPlainFailure(page);
      expect(await keptBy(page)).toEqual(nothing);
    }));

  test('một tệp của gói không tới', async () =>
    site.inContext(async (_, page) => {
      site.setNetwork((request, response) => {
        if (!request.url?.endsWith('/canh-bao/')) return false;
        response.writeHead(503).end();
        return true;
      });
      await tryToKeep(page);
      await expectPlainFailure(page);
      expect(await keptBy(page)).toEqual(nothing);
    }));

  test('mạng chuyển sang trang khác', async () =>
    site.inContext(async (_, page) => {
      site.setNetwork((request, response) => {
        if (!request.url?.endsWith('/tro-giup/')) return false;
        response.writeHead(302, { Location: `${ownSite.basePath}an-toan/` }).end();
        return true;
      });
      await tryToKeep(page);
      await expectPlainFailure(page);
      expect(await keptBy(page)).toEqual(nothing);
    }));

  test('trình duyệt cũ hoặc tắt JavaScript: nói cách khác, không có nút', async () =>
    site.inContext(async (context, page) => {
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      await page.goto(site.addressOf('/mang-theo/'));
      expect(await page.locator('[data-without-script]').isVisible()).toBe(true);
      expect(await page.getByRole('button').count()).toBe(0);
    }));
});

test('xóa hết: không còn tệp, không còn phần chạy ngầm, và nói ra', async () =>
  site.inContext(async (context, page) => {
    await keepPack(page);
    expect(await keptBy(page)).toMatchObject({
      caches: [expect.any(String)],
      workers: [expect.any(String)],
      storage: 0,
    });
    await page.goto(site.addressOf('/mang-theo/'));
    await page.getByRole('button', { name: 'Xóa hết khỏi máy' }).click();
    await saysAtLast(page, 'da-xoa');
    expect(await said(page)).toContain('Đã xóa hết bản lưu');
    expect(await keptBy(page)).toEqual(nothing);
    expect(await page.getByRole('button', { name: 'Xóa hết' }).isVisible()).toBe(false);
    await page.goto(site.addressOf('/duong-day-nong/'));
    expect(await page.locator('[data-kept]').count()).toBe(0);
    await context.setOffline(true);
    // One that was kept and not visited: the browser's own cache has nothing of it either.
    await expect(page.goto(site.addressOf('/tro-giup/o-nuoc-ngoai/'))).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  }));

test('dung lượng nói trước đúng với tệp của gói', async () =>
  site.inContext(async (_, page) => {
    await keepPack(page);
    const [wire, size] = await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('input[data-wire][disabled]');
      return [Number(box?.dataset['wire']), Number(box?.dataset['size'])];
    });
    const files = (await keptFiles(page)).map((path) => {
      const file = path.slice(ownSite.basePath.length - 1).replace(/\/$/, '/index.html');
      expect(builtFiles).toContain(file);
      return readBuiltBytes(file);
    });
    const total = files.reduce((sum, { length }) => sum + length, 0);
    expect(Math.abs((size ?? 0) - total)).toBeLessThan(1_000);
    const smallest = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
    // A host may compress less well than brotli can, by a tenth at most.
    expect((wire ?? 0) / smallest).toBeGreaterThan(0.99);
    expect((wire ?? 0) / smallest).toBeLessThan(1.1);
  }));
