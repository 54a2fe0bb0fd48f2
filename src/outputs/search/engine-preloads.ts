import type { SearchIndex } from './search-index.ts';

const engineData = / data-engine="([^"]+)\/pagefind\.js"/;

/**
 * The search page told what the index is called, so that the browser fetches all that every search needs in one round,
 * at once. Other pages come back as they are.
 */
export function withEnginePreloads(html: string, { files, recordCount }: SearchIndex): string {
  const folder = engineData.exec(html)?.[1];
  const data = / data-data="([^"]+)"/.exec(html)?.[1];
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.path;
  const engine = files.find(({ path }) => path.startsWith('wasm.'))?.path;
  if (!folder || !data || !meta || !engine) return html;
  const tag = /_([0-9a-f]+)\.pf_meta$/.exec(meta)?.[1] ?? '';
  const fetched = [data, `${folder}/pagefind-entry.json?ts=${tag}`, `${folder}/${meta}`, `${folder}/${engine}`];
  const links = [
    `<link rel="modulepreload" href="${folder}/pagefind.js">`,
    ...fetched.map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`),
  ];
  return html
    .replace('</title>', `</title>${links.join('')}`)
    .replace(engineData, (attribute) => `${attribute} data-tag="${tag}" data-records="${recordCount}"`);
}
