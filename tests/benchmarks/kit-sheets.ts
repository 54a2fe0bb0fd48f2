import { toKitTexts } from '#library/kit-texts.ts';
import { renderKitSheets } from '#outputs/print/kit-sheets.ts';
import { absoluteUrl, site } from '#site.ts';
import { kitSlugsOf, readHotlines, readKit } from '../../src/cli/kit/read-kits.ts';

/**
 * How long the sheets of each kit take, in milliseconds, and how much memory all of them: a kit should stay below 5 s,
 * twelve below 60 s. Run it on an idle machine: `node tests/benchmarks/kit-sheets.ts` (`CONTENT_DIR` for other content).
 */
const register = await readHotlines(site.contentDirectory);
const start = performance.now();
let last = start;
for (const slug of await kitSlugsOf(site.contentDirectory)) {
  const texts = toKitTexts(await readKit(site.contentDirectory, slug), register, { name: site.name, absoluteUrl });
  const files = await renderKitSheets(texts);
  const size = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  const now = performance.now();
  console.log(`${slug}: ${files.length} files, ${Math.round(size / 1000)} kB, ${Math.round(now - last)} ms`);
  last = now;
}
console.log(
  `all: ${Math.round(last - start)} ms, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at most`,
);
