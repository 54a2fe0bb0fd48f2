import { workerFile } from '#domain/offline-pack.ts';
import { sitePolicy } from './content-security-policy.ts';

export interface HeaderRule {
  /** Path, `*` at its end for all below. */
  readonly path: string;
  /** Headers of the wider rules that do not hold here; a host would else send both. */
  readonly without?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The response headers of the site. */
export function headerRules(basePath: string, styles: readonly string[]): HeaderRule[] {
  return [
    {
      path: `${basePath}*`,
      headers: {
        'Content-Security-Policy': sitePolicy(styles),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    // A browser must see a new release of the worker, and the one that ends it, at once.
    { path: basePath + workerFile, headers: { 'Cache-Control': 'no-cache' } },
    ...['_astro', 'pagefind'].map((folder) => ({
      path: `${basePath}${folder}/*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
  ];
}

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export const renderHeaderFile = (rules: readonly HeaderRule[]): string =>
  `${rules
    .map(({ path, without = [], headers }) =>
      [
        path,
        ...without.map((name) => `  ! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')}\n`;

/** Reads a `_headers` file back. */
export function parseHeaderFile(file: string): HeaderRule[] {
  return file
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const [without, set] = [/^\s*!/, /^\s*[^!\s]/].map((form) => lines.filter((line) => form.test(line)));
      const headers = (set ?? []).map((line) => [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]);
      const names = (without ?? []).map((line) => line.replace('!', '').trim());
      return { path, ...(names.length > 0 ? { without: names } : {}), headers: Object.fromEntries(headers) };
    });
}

/** The headers for one path: every rule that matches it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  );
  const found = new Map<string, string>();
  for (const { without = [], headers } of matching) {
    for (const name of without) found.delete(name);
    for (const [name, value] of Object.entries(headers)) found.set(name, value);
  }
  return Object.fromEntries(found);
}
