import { hashSource, pagePolicy } from '../headers/content-security-policy.ts';

const stylesheetLink = /<link rel="stylesheet" href="[^"]+\.css"[^>]*>/g;

/** The style sheets that a built page links to, as they stand in its `href`. */
export function linkedStyles(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+\.css)"/g)].map((match) => match[1] ?? '');
}

/** The scripts that a built page loads, as they stand in their `src`. */
export function linkedScripts(html: string): string[] {
  return [...html.matchAll(/<script type="module" src="([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

/**
 * A built page as it goes out: its styles inside it, so that one request brings all, and a policy that allows just
 * that.
 */
export function deliverPage(html: string, css: string): string {
  const body = html.replace(stylesheetLink, '');
  const policy = pagePolicy({
    styles: [hashSource(css)],
    hasScript: linkedScripts(html).length > 0,
    hasFetch: html.includes('data-index=') || html.includes('data-answers='),
    hasWorker: html.includes('data-worker='),
  });
  // The policy must stand before what it rules over. A selector such as `[href$='.txt']` holds `$'`, which `replace`
  // would read as a pattern: the replacement is a function.
  return body
    .replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
    )
    .replace('</head>', () => `<style>${css}</style></head>`);
}
