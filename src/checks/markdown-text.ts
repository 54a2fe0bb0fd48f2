import { type MdastNode, mdxToMdast } from 'satteri';

/** A place that the MDX parser cannot read. */
export interface MarkdownFault {
  readonly line: number;
  /** The parser's own words, in English: for choosing a Vietnamese sentence, never for showing. */
  readonly reason: string;
  /** The source from that place on, to the end of its line. */
  readonly text: string;
}

export interface MarkdownText {
  /** `undefined` only where no part could be read. */
  readonly tree: MdastNode | undefined;
  readonly faults: readonly MarkdownFault[];
}

/** More faults than this in one file say nothing new. */
const faultLimit = 50;

/** Puts a harmless sign of the same width in place of `<`, `{` at a place, so that reading can go on behind it. */
function neutralised(source: string, line: number, column: number): string | undefined {
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  const sign = text[column - 1];
  if (sign !== '<' && sign !== '{') return undefined;
  lines[line - 1] = `${text.slice(0, column - 1)}${sign === '<' ? '‹' : '❴'}${text.slice(column)}`;
  return lines.join('\n');
}

/** Reads MDX whose first line is `firstLine` of its file, with every fault and not only the first. Never throws. */
export function readMarkdown(body: string, firstLine: number): MarkdownText {
  const faults: MarkdownFault[] = [];
  let source = body;
  for (;;) {
    try {
      return { tree: mdxToMdast(source, { features: { frontmatter: false } }), faults };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [, line = 1, column = 1] = /^(\d+):(\d+):/.exec(message)?.map(Number) ?? [];
      const text = (source.split('\n')[line - 1] ?? '').slice(column - 1);
      faults.push({ line: line + firstLine - 1, reason: message, text });
      const next = neutralised(source, line, column);
      if (next === undefined || faults.length >= faultLimit) return { tree: undefined, faults };
      source = next;
    }
  }
}

/** A node and all nodes below it, in the order of the text. */
export function* nodesOf(node: MdastNode | undefined): Generator<MdastNode> {
  if (!node) return;
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** The words of a node without its marks; the alternative text stands for an image. */
export function wordsOf(node: MdastNode): string {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
