import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';

/** Phones still in use: Android 5–7 with the browser they came with or a late update. Major version in the third byte. */
const targets = {
  chrome: 61 << 16,
  android: 61 << 16,
  firefox: 60 << 16,
  ios_saf: 11 << 16,
  safari: 11 << 16,
  samsung: 8 << 16,
};

/** Cascade layers are unknown before Chrome 99: such a browser drops all that is in them. Ours stand in the order of the
 * sheet, so the rules keep their rank without them. */
function flattenLayers(css: string): string {
  const names = /@layer [\w-]+(?:, ?[\w-]+)*;/g;
  let flat = css.replace(names, '');
  for (let at = flat.search(/@layer [\w-]+ ?\{/); at >= 0; at = flat.search(/@layer [\w-]+ ?\{/)) {
    const open = flat.indexOf('{', at);
    let depth = 1;
    let end = open + 1;
    for (; depth > 0 && end < flat.length; end += 1) depth += flat[end] === '{' ? 1 : flat[end] === '}' ? -1 : 0;
    flat = flat.slice(0, at) + flat.slice(open + 1, end - 1) + flat.slice(end);
  }
  return flat;
}

/** Tailwind registers its variables for engines that know `@property` and repeats them for some that do not. The one that
 * we use never has another value than its default. */
const withoutRegistrations = (css: string): string =>
  css
    .replaceAll('var(--tw-border-style)', 'solid')
    .replace(/@property [^{]+\{[^}]*\}/g, '')
    .replace(/@supports[^{]*margin-trim[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

/**
 * The part of the site's style sheet that a group of pages uses, lowered for old engines and minified.
 * `scripts` are searched for class names too: a script may make elements of its own.
 */
export async function stylesFor(css: string, pages: readonly string[], scripts: readonly string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: withoutRegistrations(flattenLayers(css)) }],
    content: [...pages, ...scripts].map((raw) => ({ raw, extension: 'html' })),
    variables: true,
    defaultExtractor: (content) => content.match(/[\w-/:.%]+(?<![:.])/g) ?? [],
    safelist: [':focus-visible', ':target', '::placeholder'],
  });
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(purged?.css ?? ''),
    minify: true,
    targets,
    exclude: Features.FontFamilySystemUi,
  });
  // Chrome before 66 knows the gaps of a grid by their first names.
  const withGridGaps = code.toString().replace(/(?<![\w-])((?:row-|column-)?gap):([^;}]+)/g, 'grid-$1:$2;$1:$2');
  // Lightning CSS writes a prefixed declaration that holds a variable once for every engine that wants the prefix.
  const once = withGridGaps
    .replace(/((?:-webkit-|-moz-)[\w-]+:[^;{}]+;)\1+/g, '$1')
    // To take a line away, the name that every engine knows is enough.
    .replaceAll('-webkit-text-decoration-line:none;text-decoration-line:none', 'text-decoration:none');
  // The notice of Tailwind covers its own source; what is left here is ours.
  return once.replace(/^\/\*![^*]*\*\/\s*/, '');
}
