import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { longestAlert } from '#checks/rules/alerts.ts';
import { openSite } from '../support/browser.ts';
import { contentWith, writeContent } from '../support/content-folder.ts';

const run = promisify(execFile);
/** As wide as Vietnamese text of the allowed length gets: many wide letters, words that break badly. */
const heading = 'THƯƠNG MƯỜNG MƯA NGƯỢNG';
const reason = 'Đường dây @111 vẫn trực 24 giờ ở mọi nơi.';
const alerts = `- id: het-han
  kind: khan-cap
  heading: 'Việc đã qua.'
  reason: 'Không ai cần biết nữa.'
  startsOn: 2026-11-01
  endsOn: 2026-12-01
- id: chua-toi
  kind: khan-cap
  heading: 'Việc chưa tới.'
  reason: 'Chưa ai cần biết.'
  startsOn: 2026-12-03
  endsOn: 2026-12-05
- id: it-gap
  kind: thong-tin
  heading: 'Việc ít gấp.'
  reason: 'Đợi được.'
  startsOn: 2026-12-01
  endsOn: 2026-12-09
- id: bao
  kind: canh-bao
  heading: '${heading}'
  reason: '${reason}'
  startsOn: 2026-12-02
  endsOn: 2026-12-02
  url: /duong-day-nong/
`;
const folders: string[] = [];

/** The small site as it is built at an instant. */
async function builtAt(instant: string): Promise<string> {
  const content = await writeContent(contentWith({ 'thong-bao.yaml': alerts }));
  folders.push(content);
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: instant };
  await run(process.execPath, ['src/cli/build.ts', join(content, 'dist')], { env, maxBuffer: 1e8 });
  return join(content, 'dist');
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('ngày 02/12/2026 ở Việt Nam', () => {
  // 17:30 of the day before in UTC.
  const site = openSite(() => builtAt('2026-12-01T17:30:00Z'));
  const paths = ['/', '/duong-day-nong/', '/canh-bao/viec-nhe/', '/kiem-tra/', '/tim-kiem/', '/404.html'];

  test('lời thử dài hết mức cho phép', () =>
    expect(`${heading} ${reason}`.replace('@111', '111')).toHaveLength(longestAlert));

  test.each(paths)('%s: một thông báo, gấp nhất, còn hạn', async (path) =>
    site.onPage(path, {}, async (page) => {
      expect(await page.locator('body > header + aside').allTextContents()).toEqual([
        expect.stringContaining(`${heading} Đường dây 111 vẫn trực`),
      ]);
    }),
  );

  test.each([320, 360, 430])('màn hình %i px: không quá hai dòng từ 360 px, không đẩy ngang', async (width) =>
    site.onPage('/', { viewport: { width, height: 740 } }, async (page) => {
      const { lines, excess } = await page.evaluate(() => {
        const text = document.querySelector('body > header + aside p');
        const style = text && getComputedStyle(text);
        const padding = style ? Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom) : 0;
        const height = (text?.getBoundingClientRect().height ?? 0) - padding;
        return {
          lines: Math.round(height / Number.parseFloat(style?.lineHeight ?? '1')),
          excess: document.documentElement.scrollWidth - innerWidth,
        };
      });
      expect(lines).toBeLessThanOrEqual(width < 360 ? 3 : 2);
      expect(lines).toBeGreaterThan(1);
      expect(excess).toBeLessThanOrEqual(0);
    }),
  );

  test('không in ra, và không che lối thoát nhanh', async () =>
    site.onPage('/canh-bao/viec-nhe/', {}, async (page) => {
      const [exit, banner] = await Promise.all([
        page.locator('header').getByText('Thoát nhanh', { exact: true }).boundingBox(),
        page.locator('body > header + aside').boundingBox(),
      ]);
      expect((exit?.y ?? 0) + (exit?.height ?? 0)).toBeLessThanOrEqual(banner?.y ?? 0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('body > header + aside').isVisible()).toBe(false);
    }));
});

describe('hôm sau', () => {
  const site = openSite(() => builtAt('2026-12-02T17:30:00Z'));
  test('thông báo hết hạn tự ẩn, việc mới tới thì hiện', async () =>
    site.onPage('/', {}, async (page) => {
      expect(await page.locator('body > header + aside').allTextContents()).toEqual([
        expect.stringContaining('Việc chưa tới.'),
      ]);
    }));
});
