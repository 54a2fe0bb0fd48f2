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
/** Lists within lists within quotes: nobody reads so deep. */
const depthLimit = 60;

/** The reason of the one fault that is ours and not the parser's. */
export const tooDeep = 'too deep';

/** Puts a harmless sign of the same width in place of `<`, `{` at a place, so that reading can go on behind it. */
function neutralised(source: string, line: number, column: number): string | undefined {
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  // An address in `< >` goes whole, or it would be read as a link.
  const sign = /^(?:<https?:[^\s>]*>?|[<{])/.exec(text.slice(column - 1))?.[0];
  if (sign === undefined) return undefined;
  lines[line - 1] = text.slice(0, column - 1) + '‹'.repeat(sign.length) + text.slice(column - 1 + sign.length);
  return lines.join('\n');
}

/** Reads MDX whose first line is `firstLine` of its file, with every fault and not only the first. Never throws. */
export function readMarkdown(body: string, firstLine: number): MarkdownText {
  const faults: MarkdownFault[] = [];
  let source = body;
  for (;;) {
    try {
      const read = withinDepth(mdxToMdast(source, { features: { frontmatter: false } }), firstLine);
      return { tree: read.tree, faults: [...faults, ...read.faults] };
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

interface NodeAtDepth {
  readonly node: MdastNode;
  readonly depth: number;
}

/** A node and all nodes below it, in the order of the text; a list of its own to do, so that depth costs no stack. */
function* nodesWithDepth(root: MdastNode): Generator<NodeAtDepth> {
  const waiting: NodeAtDepth[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { node, depth } = next;
    if ('children' in node)
      waiting.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })).reverse());
  }
}

/** A node and all nodes below it, in the order of the text. */
export function* nodesOf(root: MdastNode | undefined): Generator<MdastNode> {
  if (root) for (const { node } of nodesWithDepth(root)) yield node;
}

/** The tree, or a fault where lists, quotes or marks stand in each other deeper than any author means. */
function withinDepth(tree: MdastNode, firstLine: number): MarkdownText {
  for (const { node, depth } of nodesWithDepth(tree))
    if (depth > depthLimit) {
      const line = (node.position?.start.line ?? 1) + firstLine - 1;
      return { tree: undefined, faults: [{ line, reason: tooDeep, text: '' }] };
    }
  return { tree, faults: [] };
}

/** The words of a node without its marks; the alternative text stands for an image. */
export function wordsOf(node: MdastNode): string {
  if ('value' in node)
    return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
