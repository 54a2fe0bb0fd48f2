import type { MdastNode } from 'satteri';
import type { ContentFile } from './content-file.ts';
import { wordsOf } from './markdown-text.ts';

/** A `##` heading of a body with all that stands under it. */
export interface BodyPart {
  /** Line of the file. */
  readonly line: number;
  readonly heading: string;
  readonly blocks: readonly MdastNode[];
}

/** The `##` parts of a body, in its order; what stands before the first heading belongs to none. */
export function bodyPartsOf({ markdown, bodyLine }: ContentFile): BodyPart[] {
  const blocks = markdown?.tree && 'children' in markdown.tree ? markdown.tree.children : [];
  const starts = [...blocks.entries()].flatMap(([index, node]) =>
    node.type === 'heading' && node.depth === 2 ? [{ index, node }] : [],
  );
  return starts.map(({ index, node }, order) => ({
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    heading: wordsOf(node).replace(/\s+/gu, ' ').trim(),
    blocks: blocks.slice(index + 1, starts[order + 1]?.index),
  }));
}
