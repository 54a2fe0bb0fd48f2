import type { SearchIndex } from './search-index.ts';

const engineData = / data-engine="([^"]+)\/pagefind\.js"/;

/**
 * The search page told what the index is called: its script fetches what every search needs in one round. What answers at
 * once is fetched with the page itself. Other pages come back as they are.
 */
export function withEnginePreloads(html: string, { files, recordCount }: SearchIndex): string {
  const folder = engineData.exec(html)?.[1];
  const answers = / data-answers="([^"]+)"/.exec(html)?.[1];
  const wording = / data-wording="([^"]+)"/.exec(html)?.[1];
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.path;
  const engine = files.find(({ path }) => path.startsWith('wasm.'))?.path;
  if (!folder || !answers || !wording || !meta || !engine) return html;
  const tag = /_([0-9a-f]+)\.pf_meta$/.exec(meta)?.[1] ?? '';
  const preloads = [`${folder}/${engine}`, `${folder}/pagefind-entry.json?ts=${tag}`, `${folder}/${meta}`, wording];
  return html
    .replace('</title>', `</title><link rel="preload" as="fetch" crossorigin href="${answers}">`)
    .replace(
      engineData,
      (attribute) =>
        `${attribute} data-tag="${tag}" data-records="${recordCount}" data-preloads="${preloads.join(' ')}"`,
    );
}
