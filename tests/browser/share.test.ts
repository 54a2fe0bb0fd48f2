import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { smsSizeOf } from '#domain/sms.ts';
import { openSite } from '../support/browser.ts';
import { builtPages } from '../support/built-site.ts';

const site = openSite();
const path = '/canh-bao/viec-nhe-luong-cao/';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What a phone of the test can do: set before the page's own script runs. */
interface Phone {
  readonly share?: boolean;
  readonly clipboard?: 'works' | 'refuses' | 'missing';
  readonly voices?: readonly { readonly lang: string; readonly localService: boolean }[];
  /** Voices are known only some time after the page is. */
  readonly isLate?: boolean;
}
declare global {
  interface Window {
    /** What the stand-ins were asked for. */
    asked: string[];
    /** Ends what is being spoken. */
    endSpeech: () => void;
  }
}

function pretend({ share = false, clipboard = 'works', voices = [], isLate = false }: Phone): void {
  window.asked = [];
  const stand = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { configurable: true, value });
  };
  stand(
    Navigator.prototype,
    'share',
    share ? async (data: ShareData) => void window.asked.push(`share ${data.text} ${data.url}`) : undefined,
  );
  const writeText = async (text: string): Promise<void> => {
    window.asked.push(`copy ${text}`);
    if (clipboard === 'refuses') throw new Error('không cho chép');
  };
  stand(Navigator.prototype, 'clipboard', clipboard === 'missing' ? undefined : { writeText });
  let known = isLate ? [] : voices;
  const spoken: { readonly text: string; readonly onend: (() => void) | null }[] = [];
  const synthesis: { onvoiceschanged: (() => void) | null; [name: string]: unknown } = {
    onvoiceschanged: null,
    getVoices: () => known,
    speak: (utterance: (typeof spoken)[number]) => {
      spoken.push(utterance);
      window.asked.push(`speak ${utterance.text}`);
    },
    cancel: () => {
      spoken.length = 0;
      window.asked.push('cancel');
    },
  };
  window.endSpeech = () => {
    for (const utterance of [...spoken]) utterance.onend?.();
  };
  stand(window, 'speechSynthesis', synthesis);
  stand(
    window,
    'SpeechSynthesisUtterance',
    class {
      text: string;
      lang = '';
      voice: unknown;
      onend: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  setTimeout(() => {
    known = voices;
    synthesis.onvoiceschanged?.();
  }, 300);
}

const onPhone = (phone: Phone, use: (page: Page, faults: string[]) => Promise<void>, at = path): Promise<void> =>
  site.inContext({}, async (context, faults) => {
    await context.addInitScript(pretend, phone);
    const page = await context.newPage();
    await page.goto(site.addressOf(at));
    await use(page, faults);
  });
const asked = (page: Page): Promise<string[]> => page.evaluate(() => window.asked);
const vietnamese = [
  { lang: 'en-US', localService: true },
  { lang: 'vi-VN', localService: true },
];

test('nhắn tin: một tin không dấu, có địa chỉ, không cần mã lệnh', () => {
  const shared = builtPages.filter(({ html }) => html.includes('sms:?&amp;body='));
  expect(shared.length).toBeGreaterThan(4);
  for (const { path: at, html } of shared) {
    const body = decodeURIComponent(/href="sms:\?&amp;body=([^"]+)"/.exec(html)?.[1] ?? '');
    expect(smsSizeOf(body), at).toMatchObject({ encoding: 'gsm-7', segmentCount: 1 });
    expect(body, at).toContain(at);
  }
});

test('không mã lệnh: còn nút nhắn tin, không nút chết', async () =>
  site.onPage(path, { javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('link', { name: 'Nhắn tin' }).isVisible()).toBe(true);
    expect(await page.locator('main button:visible').count()).toBe(0);
  }));

test('máy không có gì: không nút nào hiện, không lỗi', async () =>
  onPhone({ clipboard: 'missing' }, async (page, faults) => {
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(faults).toEqual([]);
  }));

describe('chia sẻ và chép', () => {
  test('chia sẻ: tên trang và địa chỉ, chỉ khi bấm', async () =>
    onPhone({ share: true }, async (page) => {
      expect(await asked(page)).toEqual([]);
      await button(page, 'Chia sẻ').click();
      expect(await asked(page)).toEqual([
        expect.stringMatching(/^share “Việc nhẹ lương cao”.+ http.+\/canh-bao\/viec-nhe-luong-cao\/$/),
      ]);
    }));

  test('chép: nói đã chép; địa chỉ không mang theo phần sau dấu #', async () =>
    onPhone(
      {},
      async (page) => {
        await button(page, 'Chép lời và địa chỉ').click();
        expect(await asked(page)).toEqual([expect.stringMatching(/^copy .+\/canh-bao\/viec-nhe-luong-cao\/$/)]);
        expect(await page.locator('[data-said]').textContent()).toBe('Đã chép. Bạn dán vào tin nhắn rồi gửi.');
      },
      `${path}#lam-gi-ngay`,
    ));

  test('máy không cho chép: nói cách khác', async () =>
    onPhone({ clipboard: 'refuses' }, async (page, faults) => {
      await button(page, 'Chép lời và địa chỉ').click();
      await expect.poll(() => page.locator('[data-said]').textContent()).toContain('Máy này không cho chép');
      expect(faults).toEqual([]);
    }));
});

describe('đọc to', () => {
  test.each([
    ['không có giọng nào', []],
    ['chỉ có giọng Anh', [{ lang: 'en-US', localService: true }]],
    ['giọng Việt ở trên mạng: chữ của trang sẽ bị gửi đi', [{ lang: 'vi-VN', localService: false }]],
    ['giọng của tiếng khác có mã bắt đầu gần giống', [{ lang: 'vie-x', localService: true }]],
  ] as const)('%s: không nút', async (_, voices) =>
    onPhone({ voices }, async (page) => {
      await page.waitForTimeout(500);
      expect(await button(page, 'Nghe đọc').isVisible()).toBe(false);
    }),
  );

  test('giọng đến muộn thì nút hiện muộn', async () =>
    onPhone({ voices: [{ lang: 'vi_VN', localService: true }], isLate: true }, async (page) => {
      await button(page, 'Nghe đọc').waitFor({ timeout: 5_000 });
    }));

  test('đọc tên trang, lời tóm tắt, các bước; số 111 đọc từng chữ số; bấm nữa là dừng', async () =>
    onPhone({ voices: vietnamese }, async (page, faults) => {
      await button(page, 'Nghe đọc').click();
      const lines = (await asked(page)).filter((line) => line !== 'cancel');
      expect(lines[0]).toMatch(/^speak “Việc nhẹ lương cao”/);
      expect(lines[1]).toMatch(/^speak Việc dễ, lương cao/);
      expect(lines[2]).toMatch(/^speak Chưa đi: dừng lại/);
      expect(lines.join('\n')).toContain('Gọi 1 1 1 khi an toàn');
      expect(new Set(lines).size).toBe(lines.length);
      await button(page, 'Dừng đọc').click();
      expect((await asked(page)).at(-1)).toBe('cancel');
      expect(await button(page, 'Nghe đọc').isVisible()).toBe(true);
      expect(faults).toEqual([]);
    }));

  test('đọc hết thì nút trở lại như cũ', async () =>
    onPhone({ voices: vietnamese }, async (page) => {
      await button(page, 'Nghe đọc').click();
      await button(page, 'Dừng đọc').waitFor();
      await page.evaluate(() => window.endSpeech());
      await button(page, 'Nghe đọc').waitFor();
    }));

  test('rời trang là im ngay', async () =>
    onPhone({ voices: vietnamese }, async (page) => {
      await button(page, 'Nghe đọc').click();
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
      expect((await asked(page)).at(-1)).toBe('cancel');
    }));

  test('trang kiểm tra: đọc câu hỏi và việc nên làm đang hiện', async () =>
    onPhone(
      { voices: vietnamese },
      async (page) => {
        await page.locator('.check > .grave').first().check();
        await button(page, 'Nghe đọc').click();
        const lines = (await asked(page)).join('\n');
        expect(lines).toContain('speak Đòi giữ căn cước');
        expect(lines).toContain('Đừng đối đầu');
        expect(lines).not.toContain('không có nghĩa là an toàn');
      },
      '/kiem-tra/',
    ));
});

test('trên giấy có mã QR và địa chỉ, không có nút', async () =>
  site.onPage(path, {}, async (page) => {
    expect(await page.locator('.qr').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.qr').textContent()).toContain('/canh-bao/viec-nhe-luong-cao/');
    expect(await page.locator('.qr svg').isVisible()).toBe(true);
    expect(await page.locator('main button:visible').count()).toBe(0);
  }));
