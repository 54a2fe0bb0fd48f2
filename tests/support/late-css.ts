import { known, lateKeywords } from './chrome-61.ts';
import { type CssBlock, commaParts } from './css-blocks.ts';

/** Strings, addresses and escaped characters say nothing about features. */
const bare = (css: string): string => css.replace(/\\./g, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

const splitDeclaration = (declaration: string): readonly [property: string, value: string] => {
  const colon = declaration.indexOf(':');
  return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
};

const isForeign = (name: string): boolean => /^-(?:moz|ms|o)-/.test(name);

/** What Chrome 61 does not understand in a declaration, so that it drops it whole. */
export function lateInDeclaration(declaration: string): string[] {
  const [property, written] = splitDeclaration(declaration);
  const value = bare(written);
  const isKnown = /^(?:--|-webkit-)/.test(property) || isForeign(property) || known.properties.has(property);
  const functions = [...value.matchAll(/([\w-]+)\(/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !known.functions.has(name) && !/^-(?:webkit|moz)-/.test(name));
  const units = [...value.matchAll(/(?<![\w#-])[+-]?(?:\d+\.?\d*|\.\d+)([a-z]+)/gi)]
    .map((match) => (match[1] ?? '').toLowerCase())
    .filter((unit) => !known.units.has(unit));
  const keywords = lateKeywords.flatMap(([where, word]) =>
    where.test(property) && word.test(value) ? [`${property}: ${word.exec(value)?.[0]}`] : [],
  );
  const colors = value.match(/#(?:[\da-f]{8}|[\da-f]{4})\b|\b(?:rgb|hsl)a?\([^(),]*\)/gi) ?? [];
  return [
    ...(isKnown ? [] : [property]),
    ...functions.map((name) => `${name}()`),
    ...units.map((unit) => `1${unit}`),
    ...keywords,
    ...colors,
  ];
}

/** What Chrome 61 does not understand in a selector: it drops every rule whose list holds one such. */
export function lateInSelector(selector: string): string[] {
  const text = bare(selector);
  if (text.includes('&')) return ['&'];
  const pseudos = [...text.matchAll(/(::?)([\w-]+)(\(?)/g)]
    .filter(([, , name = '']) => !known.pseudos.has(name) && !name.startsWith('-webkit-'))
    .map(([, colons = '', name = '', bracket = '']) => `${colons}${name}${bracket && '()'}`);
  const longNot = [...text.matchAll(/:not\(([^()]*)\)/g)].some(([, inner = '']) => /[,\s>+~]/.test(inner.trim()));
  return [...pseudos, ...(longNot ? [':not(…, …)'] : [])];
}

const lateInQuery = (query: string): string[] => {
  if (/[<>]/.test(query) || /\bor\b/.test(query)) return [query];
  return [...query.matchAll(/\(([\w-]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !known.mediaFeatures.has(name));
};

/** The conditions of `@media` with what makes Chrome 61 take each for “never”. */
export const mediaQueries = (prelude: string): { query: string; late: string[] }[] =>
  commaParts(prelude.replace(/^@media\s*/, '')).map((query) => ({ query, late: lateInQuery(query) }));

/** Whether Chrome 61 would take what `@supports` holds. One condition, or its negation: the site needs no more. */
export function isSupported(prelude: string): boolean {
  const [, negation, declaration = ''] = /^@supports\s*(not\s*)?\((.*)\)$/s.exec(prelude) ?? [];
  if (declaration === '' || /\)\s*(?:and|or)\s*\(/.test(declaration))
    throw new Error(`${prelude}: bài thử chỉ hiểu @supports có một điều kiện`);
  return (lateInDeclaration(declaration).length === 0) !== (negation !== undefined);
}

/** The sheet as Chrome 61 sees it: without what it drops. */
export function strippedForChrome61(blocks: readonly CssBlock[]): CssBlock[] {
  return blocks.flatMap((block): CssBlock[] => {
    const { prelude, blocks: inner } = block;
    const name = /^@[\w-]+/.exec(prelude)?.[0];
    const declarations = block.declarations.filter((one) => lateInDeclaration(one).length === 0);
    if (name === undefined) {
      // Before nesting, a block inside a rule was an error that ended with its brace.
      return lateInSelector(prelude).length > 0 ? [] : [{ prelude, declarations, blocks: [] }];
    }
    if (!known.atRules.has(name)) return [];
    if (name === '@supports') return isSupported(prelude) ? strippedForChrome61(inner) : [];
    if (name !== '@media') return [{ prelude, declarations, blocks: name === '@keyframes' ? inner : [] }];
    const queries = mediaQueries(prelude).filter(({ late }) => late.length === 0);
    return queries.length === 0
      ? []
      : [
          {
            prelude: `@media ${queries.map(({ query }) => query).join()}`,
            declarations: [],
            blocks: strippedForChrome61(inner),
          },
        ];
  });
}

/** The later features that a sheet depends on, `feature (where)`: a declaration after one that all know is a bonus. */
export function lateFeatures(blocks: readonly CssBlock[], where = ''): { feature: string; where: string }[] {
  return blocks.flatMap(({ prelude, declarations, blocks: inner }) => {
    const place = `${where}${prelude}`;
    const at = (features: readonly string[]) => features.map((feature) => ({ feature, where: place }));
    const name = /^@[\w-]+/.exec(prelude)?.[0];
    if (name !== undefined && !known.atRules.has(name)) return at([name]);
    // What stands behind a condition that is false does not count; the condition itself is the fallback.
    if (name === '@supports') return isSupported(prelude) ? lateFeatures(inner, `${place} `) : [];
    const queries = name === '@media' ? mediaQueries(prelude).flatMap(({ late }) => late) : [];
    // Behind a query that is “never” for Chrome 61 a newer engine may use what it knows.
    if (name === '@media' && mediaQueries(prelude).every(({ late }) => late.length > 0)) return at(queries);
    const isNested = name === undefined && inner.length > 0;
    return [
      ...at(queries),
      ...at(isNested ? ['lồng nhau'] : []),
      ...at(name === undefined ? lateInSelector(prelude) : []),
      ...at(
        declarations.flatMap((one, index) =>
          hasFallback(one, declarations.slice(0, index)) ? [] : lateInDeclaration(one),
        ),
      ),
      ...(isNested ? [] : lateFeatures(inner, `${place} `)),
    ];
  });
}

/** The same property before, in a form that all know; the gaps of a grid are known by their first names. */
function hasFallback(declaration: string, earlier: readonly string[]): boolean {
  const [property] = splitDeclaration(declaration);
  return earlier.some(
    (one) => [property, `grid-${property}`].includes(splitDeclaration(one)[0]) && lateInDeclaration(one).length === 0,
  );
}
