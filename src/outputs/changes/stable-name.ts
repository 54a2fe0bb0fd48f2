/**
 * The path of a built file without what the build derives from its content, so that two builds can be laid side by side:
 * `_astro/slip.CVHL_Aaw.js` → `_astro/slip.js`, `pagefind/83213bfe12/tu.txt` → `pagefind/tu.txt`.
 */
export function stableName(path: string): string {
  return path
    .replace(/^pagefind\/[0-9a-f]{6,}\//u, 'pagefind/')
    .replace(/^(_astro\/[^/]+?)\.[\w-]{8}(\.\w+)$/u, '$1$2');
}

/** Names that are nothing but a hash: such a file is known by its content alone. */
export const isNamedByHash = (path: string): boolean => /^_astro\/[\w-]{8}\.\w+$/u.test(path);

/** A text without the hashes and versions that follow from other files. */
export const withoutHashes = (text: string): string =>
  text
    .replace(/_astro\/([^"'`\s)]*?)\.?[\w-]{8}(\.\w+)/gu, '_astro/$1$2')
    .replace(/\.\/([\w-]+\.)?[\w-]{8}\.js/gu, './$1js')
    .replace(/pagefind\/[0-9a-f]{6,}/gu, 'pagefind')
    .replace(/sha(256|384|512)-[A-Za-z0-9+/=]+/gu, 'sha$1-');
