import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { toSlug } from '#domain/vietnamese-text.ts';
import { contentCheck } from '#integrations/content-check.ts';
import { delivery } from '#integrations/delivery.ts';
import { editor } from '#integrations/editor.ts';
import { readHiddenPosts } from '#integrations/hidden-posts.ts';
import { readHotlineRegister } from '#integrations/hotline-register.ts';
import { readTermRegister } from '#integrations/term-register.ts';
import { markdownPlugins } from '#markdown/index.ts';
import { href, now, site } from '#site.ts';

const hotlines = readHotlineRegister(site.contentDirectory);
const terms = readTermRegister(site.contentDirectory);
const hiddenPosts = readHiddenPosts(site.contentDirectory, now);

/**
 * Astro sets the target of the browser's build itself, after this configuration; only a plugin comes later. Chrome 61
 * and Safari 11, the first with module scripts, know ES2017 and not all of ES2018. Drop when Astro lets
 * `vite.build.target` be.
 */
const oldPhones = {
  name: 'old-phones',
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2017', modulePreload: false } } : undefined),
};

/** Vite wraps each `import()` in a helper that old phones cannot read; a page names what it needs early by itself. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: site.origin,
  base: site.basePath,
  outDir: process.env.OUT_DIR ?? 'dist',
  // What Astro remembers of one content folder must not turn up in the build of another.
  cacheDir: `node_modules/.astro/${toSlug(site.contentDirectory)}`,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // Official and legal words are quoted as they are written: no typographer.
    processor: satteri({ ...markdownPlugins(hotlines, terms, href), features: { smartPunctuation: false } }),
  },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(?:tim-kiem|404|dap-an|ghi-chu)\/$/.test(page) && !hiddenPosts.has(new URL(page).pathname),
    }),
    delivery(hotlines.find(({ id }) => id === '111')?.display ?? ''),
    editor(),
  ],
  vite: {
    plugins: [tailwindcss(), oldPhones, plainImports],
    // Every page names one: a short address.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    build: {
      assetsInlineLimit: 0,
      // Lowering is done once, on the finished pages (outputs/delivery).
      cssMinify: false,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Every MDX module carries a "use" directive that means nothing to the bundler. Drop when Astro stops writing it.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
