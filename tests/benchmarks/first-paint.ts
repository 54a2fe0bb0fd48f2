import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/launch-browser.ts';
import { middle, originOf, serveCompressed, slowDown } from '../support/slow-phone.ts';

/**
 * First and largest paint of pages on a slow phone, beside a bare HTML file that weighs the same on the wire, in the same
 * run. On an idle machine, after `npm run build`: `node tests/benchmarks/first-paint.ts [--runs 5] [path …]`.
 */
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const paths =
  positionals.length > 0
    ? positionals
    : ['/canh-bao/viec-nhe-luong-cao/', '/duong-day-nong/', '/van-ban/ke-hoach-5116-kh-ubnd/'];

const weigh = (html: string): number => brotliCompressSync(html).length;

/** The words of a page as paragraphs without styles or scripts, with as many random letters as make it weigh the same. */
function bareFile(html: string): string {
  const words = html
    .replace(/<(style|script)\b.*?<\/\1>|<[^>]+>/gsu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const page = (filler: string): string =>
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trần</title><!--${filler}--><p>${words.replaceAll('. ', '.</p>\n<p>')}</p>`;
  let state = 1;
  let filler = '';
  while (weigh(page(filler)) < weigh(html)) {
    for (let count = 0; count < 40; count += 1) {
      state = (state * 48_271) % 2_147_483_647;
      filler += (state % 36).toString(36);
    }
  }
  return page(filler);
}

interface Paints {
  readonly first: number;
  readonly largest: number;
}

async function paintsOf(browser: Browser, address: string): Promise<Paints> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(address, { waitUntil: 'load' });
  const paints = await page.evaluate(
    () =>
      new Promise<Paints>((resolve) => {
        let largest = 0;
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) largest = Math.max(largest, startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
          resolve({ first, largest });
        }, 1_000);
      }),
  );
  await context.close();
  return paints;
}

const folder = mkdtempSync(join(tmpdir(), 'bare-page-'));
const site = await serveCompressed('dist');
const bare = await serveCompressed(folder);
const browser = await launchBrowser();
const ratio = (ours: number, theirs: number): string => (ours / theirs).toFixed(2).replace('.', ',');
console.log('trang | hiện đầu tiên (ms) | trang trần | tỉ lệ | hiện lớn nhất (ms) | trang trần | tỉ lệ');
for (const path of paths) {
  writeFileSync(join(folder, 'index.html'), bareFile(readFileSync(join('dist', path, 'index.html'), 'utf8')));
  const pairs: [Paints, Paints][] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    // A server remembers what it compressed: each bare file has an address of its own.
    const name = `${path.replaceAll('/', '')}${run}.html`;
    writeFileSync(join(folder, name), readFileSync(join(folder, 'index.html')));
    pairs.push([await paintsOf(browser, originOf(site) + path), await paintsOf(browser, `${originOf(bare)}/${name}`)]);
  }
  const of = (side: 0 | 1, paint: keyof Paints): number => middle(pairs.map((pair) => pair[side][paint]));
  console.log(
    [
      path,
      Math.round(of(0, 'first')),
      Math.round(of(1, 'first')),
      ratio(of(0, 'first'), of(1, 'first')),
      Math.round(of(0, 'largest')),
      Math.round(of(1, 'largest')),
      ratio(of(0, 'largest'), of(1, 'largest')),
    ].join(' | '),
  );
}
await browser.close();
site.close();
bare.close();
process.exit(0);
