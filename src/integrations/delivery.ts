import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashSource } from '#outputs/headers/content-security-policy.ts';
import { headerRules, renderHeaderFile } from '#outputs/headers/header-file.ts';
import { withIndexAddress } from '#outputs/search/index-address.ts';
import { buildSearchIndex } from '#outputs/search/search-index.ts';
import { renderSiteCard } from '#outputs/social/site-card.ts';
import { deliverPage, linkedScripts, linkedStyles } from '#outputs/styles/deliver-page.ts';
import { stylesFor } from '#outputs/styles/page-styles.ts';
import { styleGroupOf } from '#outputs/styles/style-group.ts';
import { href, site } from '#site.ts';
import { readScripts } from './built-scripts.ts';
import { writeOfflinePack } from './offline-worker.ts';

interface BuiltPage {
  readonly file: string;
  /** Path below the site's root, `/` first. */
  readonly path: string;
  readonly html: string;
}

async function builtPages(folder: string): Promise<BuiltPage[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: join(folder, name),
      path: `/${relative(folder, join(folder, name)).replace(/index\.html$/, '')}`,
      html: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

async function siteStyles(folder: string, pages: readonly BuiltPage[]): Promise<string> {
  const addresses = new Set(pages.flatMap(({ html }) => linkedStyles(html)));
  const files = [...addresses].map((address) => join(folder, address.slice(site.basePath.length)));
  const sheets = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await Promise.all(files.map((file) => rm(file)));
  return sheets.join('\n');
}

/** The scripts that every page loads. */
const scriptsOfAll = (pages: readonly BuiltPage[]): ReadonlySet<string> =>
  pages.map(({ html }) => new Set(linkedScripts(html))).reduce((common, scripts) => common.intersection(scripts));

/**
 * The scripts that only some pages load, for the classes that they give to what they make. What every page loads uses
 * classes of the layout alone, and its other words would keep rules that no page needs.
 */
async function scriptsOf(
  folder: string,
  pages: readonly BuiltPage[],
  everywhere: ReadonlySet<string>,
): Promise<string[]> {
  const addresses = new Set(pages.flatMap(({ html }) => linkedScripts(html)));
  return [...(await readScripts(folder, [...addresses.difference(everywhere)])).values()];
}

/** The scripts that the answers of a search page need, beginning with its own: all but the engine, by the name of its module. */
async function answerScriptsOf(folder: string, html: string): Promise<string[]> {
  const linked = linkedScripts(html).slice(-1);
  const isEngine = (address: string): boolean => /\/start-engine\.[^/]+$/.test(address);
  return [...(await readScripts(folder, linked)).keys()].filter((address) => !isEngine(address));
}

/** Puts styles and policy into each page; returns the delivered pages and the hashes of their styles. */
async function deliverPages(folder: string): Promise<{ pages: BuiltPage[]; hashes: string[] }> {
  const built = await builtPages(folder);
  const css = await siteStyles(folder, built);
  const everywhere = scriptsOfAll(built);
  const groups = Map.groupBy(built, ({ path }) => styleGroupOf(path));
  const pages: BuiltPage[] = [];
  const hashes: string[] = [];
  for (const group of groups.values()) {
    const styles = await stylesFor(
      css,
      group.map(({ html }) => html),
      await scriptsOf(folder, group, everywhere),
    );
    hashes.push(hashSource(styles));
    pages.push(...group.map((page) => ({ ...page, html: deliverPage(page.html, styles) })));
  }
  await Promise.all(pages.map(({ file, html }) => writeFile(file, html)));
  return { pages, hashes };
}

async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * What happens to the pages after Astro has rendered them: styles and policy, search index, headers, preview picture.
 * `emergencyNumber` stands on the picture.
 */
export function delivery(emergencyNumber: string): AstroIntegration {
  return {
    name: 'delivery',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { pages, hashes } = await deliverPages(folder);
        const searched = pages.filter(({ html }) => html.includes('data-pagefind-body'));
        const index = await buildSearchIndex(searched.map(({ path, html }) => ({ url: href(path), html })));
        for (const { path, content } of index.files)
          await writeInto(folder, join('pagefind', index.folder, path), content);
        for (const { file, html } of pages)
          if (html.includes('data-index='))
            await writeFile(file, withIndexAddress(html, index.folder, await answerScriptsOf(folder, html)));
        await writeInto(folder, '_headers', renderHeaderFile(headerRules(site.basePath, [...new Set(hashes)])));
        const card = { name: site.name, tagline: site.tagline, number: `${emergencyNumber} · miễn phí · 24 giờ` };
        await writeInto(folder, 'xem-truoc.png', await renderSiteCard(card));
        await writeOfflinePack(
          folder,
          pages.filter(({ html }) => html.includes('data-worker=')).map(({ file }) => file),
        );
        logger.info(`${pages.length} trang, ${searched.length} trang vào chỉ mục tìm kiếm`);
      },
    },
  };
}
