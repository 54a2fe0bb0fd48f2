import { parse } from 'acorn';

/** Methods and objects that came after Chrome 61; a build lowers syntax alone, never these. */
const lateNames: readonly (readonly [name: RegExp, since: number])[] = [
  [/\.(?:flat|flatMap)\(/, 69],
  [/\.(?:replaceAll|at)\(/, 85],
  [/\.matchAll\(/, 73],
  [/\.(?:trimStart|trimEnd)\(/, 66],
  [/\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced)\(/, 97],
  [/\.replaceChildren\(/, 86],
  [/\.finally\(/, 63],
  [/\bObject\.(?:fromEntries|hasOwn|groupBy)\b/, 73],
  [/\bMap\.groupBy\b/, 117],
  [/\bPromise\.(?:allSettled|any|withResolvers)\b/, 76],
  [/\b(?:globalThis|structuredClone|queueMicrotask)\b/, 71],
  [/\bnew AbortController\b/, 66],
  [/\bIntl\.(?:Segmenter|ListFormat|RelativeTimeFormat)\b/, 71],
  [/\bfor await\b/, 63],
];

/** What a Chrome 61 cannot do with a script: read its syntax (ES2017, a module without `import()`), find what it calls. */
export function lateScriptFaults(code: string): string[] {
  try {
    parse(code, { ecmaVersion: 2017, sourceType: 'module' });
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    return [`không đọc được: ${message}`];
  }
  return lateNames.flatMap(([name, since]) => {
    const found = name.exec(code);
    return found ? [`“${found[0]}” mãi Chrome ${since} mới có`] : [];
  });
}
