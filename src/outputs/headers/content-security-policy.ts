import { createHash } from 'node:crypto';
import { workerPolicy } from '#domain/offline-pack.ts';

/** A CSP hash source: `'sha256-…'`. */
export const hashSource = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

export interface PolicySources {
  /** Hashes of the inline style sheets. */
  readonly styles: readonly string[];
  /** The page runs scripts of this site. */
  readonly hasScript: boolean;
  /** The page fetches data of this site: the search index, the answers of a quiz. */
  readonly hasFetch: boolean;
  /** The page can start the service worker that keeps the help pack. */
  readonly hasWorker: boolean;
}

/** The policy: nothing is allowed but what a page of this site is made of. */
function directives({ styles, hasScript, hasFetch, hasWorker }: PolicySources): string[] {
  return [
    "default-src 'none'",
    `script-src ${hasScript ? "'self'" : "'none'"}`,
    `style-src ${styles.length > 0 ? styles.join(' ') : "'none'"}`,
    "img-src 'self'",
    "manifest-src 'self'",
    `connect-src ${hasFetch ? "'self'" : "'none'"}`,
    // Left out, the browser would take what holds for scripts.
    `worker-src ${hasWorker ? "'self'" : "'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    // No text becomes markup or code: where a browser knows this, a slip in a script stays without harm.
    ...(hasScript
      ? ["require-trusted-types-for 'script'", `trusted-types ${hasWorker ? workerPolicy : "'none'"}`]
      : []),
  ];
}

/** For `<meta http-equiv>`: exactly what this page uses. */
export const pagePolicy = (sources: PolicySources): string => directives(sources).join('; ');

/** For the header of every page: what any page uses, and what a `<meta>` may not say. */
export const sitePolicy = (styles: readonly string[]): string =>
  [...directives({ styles, hasScript: true, hasFetch: true, hasWorker: true }), "frame-ancestors 'none'"].join('; ');
