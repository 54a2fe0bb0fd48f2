import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser.ts';

const site = openSite();
const withoutScript = { javaScriptEnabled: false };
const path = '/kiem-tra/';
const results = ['none', 'one', 'strong'] as const;

/** Results that a reader sees. */
async function shown(page: Page): Promise<string[]> {
  const seen = await Promise.all(results.map((name) => page.locator(`.result.${name}`).isVisible()));
  return results.filter((_, index) => seen[index]);
}
/** What is said while the reader is still among the questions. */
const said = async (page: Page): Promise<string> => {
  const lines = await page.locator('.verdict b').all();
  const seen = await Promise.all(lines.map(async (line) => ((await line.isVisible()) ? await line.textContent() : '')));
  return seen.join('');
};
const box = (page: Page, kind: 'ask' | 'grave', at = 0) => page.locator(`.check > .${kind}`).nth(at);

describe('không cần JavaScript', () => {
  test.each([
    ['chưa đánh dấu gì: cả ba, để đọc', [], ['none', 'one', 'strong'], ''],
    ['một câu thường', [['ask', 0]], ['one'], 'Một dấu hiệu: dừng lại và hỏi.'],
    ['câu thường cuối cùng', [['ask', -1]], ['one'], 'Một dấu hiệu: dừng lại và hỏi.'],
    [
      'hai câu thường',
      [
        ['ask', 1],
        ['ask', -1],
      ],
      ['strong'],
      'Chưa đi: kể cho một người mà bạn tin.',
    ],
    ['một dấu hiệu mạnh', [['grave', 0]], ['strong'], 'Chưa đi: kể cho một người mà bạn tin.'],
    ['dấu hiệu mạnh cuối cùng', [['grave', -1]], ['strong'], 'Chưa đi: kể cho một người mà bạn tin.'],
    [
      'mạnh rồi thường',
      [
        ['grave', 0],
        ['ask', -1],
      ],
      ['strong'],
      'Chưa đi: kể cho một người mà bạn tin.',
    ],
    [
      'thường rồi mạnh',
      [
        ['ask', 0],
        ['grave', -1],
      ],
      ['strong'],
      'Chưa đi: kể cho một người mà bạn tin.',
    ],
  ] as const)('%s', async (_, ticks, expected, verdict) =>
    site.onPage(path, withoutScript, async (page) => {
      for (const [kind, at] of ticks) await box(page, kind, at).check();
      expect(await shown(page)).toEqual(expected);
      expect(await said(page)).toBe(verdict);
    }),
  );

  test('bỏ dấu hay xóa hết thì trở lại như đầu', async () =>
    site.onPage(path, withoutScript, async (page) => {
      await box(page, 'ask').check();
      await box(page, 'grave').check();
      await box(page, 'grave').uncheck();
      expect(await shown(page)).toEqual(['one']);
      await page.getByRole('button', { name: 'Xóa hết dấu đã chọn' }).click();
      expect(await shown(page)).toEqual(results);
      expect(await page.locator('.check > :checked').count()).toBe(0);
    }));

  test('không kết quả nào hứa chắc', async () =>
    site.onPage(path, withoutScript, async (page) => {
      expect(await page.locator('.result.none').textContent()).toContain('không có nghĩa là an toàn');
      expect(await page.locator('.result.one').textContent()).toContain('chưa phải bằng chứng');
      expect(await page.locator('.result.strong').textContent()).toContain('Chưa chắc đây là lừa');
      for (const name of results) expect(await page.locator(`.result.${name} a[href="tel:111"]`).count()).toBe(1);
    }));
});

test.each([
  ['có mã lệnh', {}],
  ['không mã lệnh', withoutScript],
])('Enter trên ô hay nút không gửi gì, không đổi địa chỉ, không mất dấu (%s)', async (_, options) =>
  site.onPage(path, options, async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await box(page, 'grave').check();
    await box(page, 'grave').press('Enter');
    await box(page, 'ask', -1).press('Enter');
    expect(page.url()).toBe(site.addressOf(path));
    expect(await shown(page)).toEqual(['strong']);
    await page.getByRole('button', { name: 'Xóa hết dấu đã chọn' }).press('Enter');
    expect(await shown(page)).toEqual(results);
    expect(page.url()).toBe(site.addressOf(path));
    expect(requests).toEqual([]);
  }),
);

test('dù có ai gửi biểu mẫu thì địa chỉ cũng không mang câu trả lời', async () =>
  site.onPage(path, {}, async (page) => {
    await box(page, 'grave').check();
    await page.evaluate(() => document.querySelector<HTMLFormElement>('form.with-aside-first')?.requestSubmit());
    await page.waitForTimeout(200);
    expect(page.url()).toBe(site.addressOf(path));
  }));

test('tải lại trang thì dấu đã chọn mất', async () =>
  site.onPage(path, {}, async (page) => {
    await box(page, 'grave').check();
    await page.reload();
    expect(await page.locator('.check > :checked').count()).toBe(0);
  }));

/** Tabs through the boxes with the verdict on the screen: how many were reached, and which lay under something. */
async function tabbed(page: Page): Promise<{ reached: number; covered: string[] }> {
  const count = await page.locator('.check > input').count();
  await box(page, 'ask').focus();
  await page.keyboard.press('Space');
  const covered: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < 3 * count && seen.size < count; step += 1) {
    const { id, isCovered } = await page.evaluate(() => {
      const element = document.activeElement;
      const place = element?.getBoundingClientRect();
      const top = place && document.elementFromPoint(place.left + place.width / 2, place.top + place.height / 2);
      return { id: element?.tagName === 'INPUT' ? element.id : '', isCovered: top !== element };
    });
    if (id) seen.add(id);
    if (id && isCovered) covered.push(id);
    await page.keyboard.press('Tab');
  }
  return { reached: seen.size, covered };
}

test('đi bằng bàn phím: Tab tới từng ô, dấu cách chọn, dải lời khuyên không che ô đang chọn', async () =>
  site.onPage(path, {}, async (page) => expect(await tabbed(page)).toEqual({ reached: 15, covered: [] })));

test('bộ kiểm tra thấy ô bị che', async () =>
  site.onPage(path, {}, async (page) => {
    await page.evaluate(() => {
      for (const rule of ['html { scroll-padding: 0 !important }', '.check > input { scroll-margin: 0 !important }'])
        document.styleSheets[0]?.insertRule(rule, document.styleSheets[0].cssRules.length);
    });
    expect((await tabbed(page)).covered).not.toEqual([]);
  }));

test('máy đọc màn hình: nhóm có tên, ô có tên và lý do, kết luận nằm trong vùng báo', async () =>
  site.onPage(path, {}, async (page) => {
    expect(await page.getByRole('group', { name: 'Đánh dấu câu nào bạn trả lời' }).count()).toBe(1);
    const [names, reasons] = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.check > input')];
      return [
        boxes.filter(({ labels }) => (labels?.[0]?.textContent ?? '').includes('?')).length,
        boxes.filter((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent).length,
      ];
    });
    expect([names, reasons]).toEqual([15, 15]);
    const status = page.getByRole('status').filter({ hasText: 'dấu hiệu' });
    await box(page, 'grave').check();
    expect(await status.ariaSnapshot()).toMatchInlineSnapshot(`"- status: "Chưa đi: kể cho một người mà bạn tin.""`);
  }));

test('tắt kiểu dáng: câu hỏi, kết luận, việc nên làm đọc được theo thứ tự', async () =>
  site.onPage(path, withoutScript, async (page) => {
    await page.evaluate(() => {
      for (const style of document.querySelectorAll('style')) style.remove();
    });
    await box(page, 'grave').check();
    expect(await shown(page)).toEqual(results);
    // biome-ignore lint/performance/useDomNodeTextContent: what the reader sees, not what the page holds.
    const text = await page.evaluate(() => document.querySelector('main')?.innerText);
    const places = [
      'Có phải lừa không?',
      'Đánh dấu câu nào',
      'Không nói rõ tên và địa chỉ',
      'không được cúp máy',
      'Một dấu hiệu: dừng lại và hỏi.',
      'Nên làm gì',
      'Không câu nào: chưa thấy dấu hiệu',
      'Một câu thường: dừng lại và hỏi',
      'Một dấu hiệu mạnh, hoặc hai câu: chưa đi',
    ].map((words) => text?.indexOf(words) ?? -1);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  }));

test.each([0, 3])('in ra một tờ A4: ô để đánh dấu, cả ba kết quả, mã QR, 111 (%i dấu đã chọn)', async (ticks) =>
  site.onPage(path, {}, async (page) => {
    for (let at = 0; at < ticks; at += 1) await box(page, 'ask', at).check();
    const { length } = (await PDFDocument.load(await page.pdf({ format: 'A4' }))).getPages();
    expect(length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual(results);
    expect(await said(page)).toBe('');
    expect(await page.locator('.qr svg').isVisible()).toBe(true);
    expect(await page.locator('footer a[href="tel:111"]').isVisible()).toBe(true);
  }),
);
