import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser.ts';
import { writeRivalSite } from '../support/rival-site.ts';
import { middle, originOf, sent, serveCompressed, slowDown } from '../support/slow-phone.ts';

/**
 * The first search of a cold phone on a bad network, beside untouched Pagefind on the same pages in the same run:
 * 400 ms of latency, 400 kbit/s, a processor six times slower. Run it on an idle machine, after `npm run build`:
 * `node tests/benchmarks/slow-search.ts [--site dist] [--runs 3] [query …]`.
 */
const { values, positionals } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const queries = positionals.length > 0 ? positionals : ['bị lừa sang campuchia', 'đường dây nóng', 'quyết định 1957'];

/** Notes when the first link of each list appears, in milliseconds from the start of the navigation. */
function noteFirstLinks(): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { firstSeen: seen });
  const look = (): void => {
    for (const list of ['#tra-loi-nhanh', '#ket-qua'])
      if (!(list in seen) && document.querySelector(`${list} a`)) seen[list] = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** How long the page is busy with each letter of a query that is typed, in milliseconds, ascending. */
const typingTimes = (page: Page, query: string): Promise<number[]> =>
  page.evaluate((text) => {
    const input = document.querySelector('#q');
    if (!(input instanceof HTMLInputElement)) return [];
    const times = Array.from(text, (_, index) => {
      input.value = text.slice(0, index + 1);
      const start = performance.now();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b);
  }, query);

interface Measured {
  readonly card: number;
  readonly hits: number;
  readonly second: number;
  /** The slowest letter. */
  readonly letter: number;
  readonly bytes: number;
  readonly requests: number;
}

const firstSeen = (page: Page, list: string): Promise<number> =>
  page.evaluate((name) => Reflect.get(Reflect.get(globalThis, 'firstSeen'), name) ?? Number.NaN, list);

async function measure(browser: Browser, address: string, second: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await slowDown(page);
  Object.assign(sent, { bytes: 0, requests: 0 });
  await page.addInitScript(noteFirstLinks);
  await page.goto(address);
  await page.waitForSelector('#ket-qua a', { timeout: 60_000, state: 'attached' });
  await page.waitForTimeout(500);
  const card = await firstSeen(page, '#tra-loi-nhanh');
  const hits = await firstSeen(page, '#ket-qua');
  const first = { ...sent };
  let again = Number.NaN;
  let letter = Number.NaN;
  if (await page.$('form.search')) {
    again = await page.evaluate(
      (query) =>
        new Promise<number>((resolve) => {
          const list = document.querySelector('#ket-qua');
          const input = document.querySelector('#q');
          const form = document.querySelector('form.search');
          if (!list || !(input instanceof HTMLInputElement) || !(form instanceof HTMLFormElement)) return;
          const start = performance.now();
          new MutationObserver(() => {
            if (list.getAttribute('aria-busy') === 'false') resolve(performance.now() - start);
          }).observe(list, { attributes: true });
          input.value = query;
          form.requestSubmit();
        }),
      second,
    );
    await typingTimes(page, 'con toi bi');
    letter = (await typingTimes(page, 'bạn em bị nhốt ở quán karaoke')).at(-1) ?? Number.NaN;
  }
  await context.close();
  return { card, hits, second: again, letter, ...first };
}

const shown = (milliseconds: number): string =>
  Number.isNaN(milliseconds) ? '–' : (milliseconds / 1000).toFixed(2).replace('.', ',');

const browser = await launchBrowser();
const rivalFolder = await writeRivalSite();
const servers = await Promise.all([serveCompressed(values.site), serveCompressed(rivalFolder)]);
const [ours = '', rival = ''] = servers.map(originOf);
console.log(
  'câu | thẻ (s) | kết quả đầu (s) | câu sau (s) | chữ gõ chậm nhất (ms) | kB | yêu cầu | Pagefind nguyên bản: kết quả đầu (s) | kB | tỉ lệ',
);
for (const query of queries) {
  const pairs: [Measured, Measured][] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const q = encodeURIComponent(query);
    pairs.push([
      await measure(browser, `${ours}/tim-kiem/?q=${q}`, 'nạn nhân được hỗ trợ gì'),
      await measure(browser, `${rival}/pagefind.html?q=${q}`, ''),
    ]);
  }
  const of = (pick: (one: Measured) => number, side: 0 | 1): number => middle(pairs.map((pair) => pick(pair[side])));
  const hits = of((one) => one.hits, 0);
  const rivalHits = of((one) => one.hits, 1);
  console.log(
    [
      query,
      shown(of((one) => one.card, 0)),
      shown(hits),
      shown(of((one) => one.second, 0)),
      Math.round(of((one) => one.letter, 0)),
      Math.round(of((one) => one.bytes, 0) / 1000),
      of((one) => one.requests, 0),
      shown(rivalHits),
      Math.round(of((one) => one.bytes, 1) / 1000),
      (hits / rivalHits).toFixed(2).replace('.', ','),
    ].join(' | '),
  );
}
await browser.close();
for (const server of servers) server.close();
process.exit(0);
