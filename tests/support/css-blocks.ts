/** A rule or an at-rule: what stands before its brace, its declarations (`color:red`), the blocks inside it. */
export interface CssBlock {
  readonly prelude: string;
  readonly declarations: readonly string[];
  readonly blocks: readonly CssBlock[];
}

/** From a quotation mark, an open bracket or an escape to its end: braces and semicolons inside mean nothing. */
function skip(css: string, at: number): number {
  const mark = css[at] ?? '';
  if (mark === '\\') return at + 2;
  const close = mark === '(' ? ')' : mark;
  let end = at + 1;
  while (end < css.length && css[end] !== close) end = '\\("\''.includes(css[end] ?? '') ? skip(css, end) : end + 1;
  return end + 1;
}

/** Reads a style sheet without comments, as the build writes it. Statements such as `@layer a;` are blocks without content. */
export function cssBlocksOf(css: string): CssBlock[] {
  let at = 0;
  const read = (isInside: boolean): { declarations: string[]; blocks: CssBlock[] } => {
    const declarations: string[] = [];
    const blocks: CssBlock[] = [];
    let start = at;
    const endStatement = (): void => {
      const statement = css.slice(start, at).trim();
      if (statement.startsWith('@') || (statement !== '' && !isInside))
        blocks.push({ prelude: statement, declarations: [], blocks: [] });
      else if (statement !== '') declarations.push(statement);
    };
    while (at < css.length) {
      const mark = css[at] ?? '';
      if ('\\("\''.includes(mark)) at = skip(css, at);
      else if (mark === '{') {
        const prelude = css.slice(start, at).trim();
        at += 1;
        blocks.push({ prelude, ...read(true) });
        start = at;
      } else if (mark === ';' || mark === '}') {
        endStatement();
        at += 1;
        start = at;
        if (mark === '}') break;
      } else at += 1;
    }
    return { declarations, blocks };
  };
  const { declarations, blocks } = read(false);
  if (declarations.length > 0) throw new Error(`Khai báo ngoài khối: ${declarations[0]}`);
  return blocks;
}

export function printCss(blocks: readonly CssBlock[]): string {
  return blocks
    .map(
      ({ prelude, declarations, blocks: inner }) =>
        `${prelude}{${declarations.join(';')}${declarations.length > 0 && inner.length > 0 ? ';' : ''}${printCss(inner)}}`,
    )
    .join('');
}

/** The parts of a list, split where a comma stands outside brackets and strings. */
export function commaParts(list: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < list.length; ) {
    const mark = list[at] ?? '';
    if ('\\("\''.includes(mark)) at = skip(list, at);
    else {
      if (mark === ',') {
        parts.push(list.slice(start, at));
        start = at + 1;
      }
      at += 1;
    }
  }
  return [...parts, list.slice(start)].map((part) => part.trim());
}
