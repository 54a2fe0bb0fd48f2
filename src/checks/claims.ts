import type { MdastNode } from 'satteri';
import { nodesOf, wordsOf } from './markdown-text.ts';

/** A stretch of an explainer that states something: a paragraph, an item of a list, a row of a table. */
export interface Claim {
  /** Line of the body, from 1. */
  readonly line: number;
  readonly what: 'đoạn' | 'ý' | 'dòng bảng';
  readonly words: string;
  readonly isCited: boolean;
  /** Advice and notes of ours: they need no citation as long as they give no figure of the law. */
  readonly isAdvice: boolean;
}

/** A tag `<Law>`, or a link to a clause of an official text that stands on this site. */
function isCitation(node: MdastNode): boolean {
  if (node.type === 'link') return /^\/van-ban\/(?!tra-cuu\/)[^/#]+\/#./.test(node.url);
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Law';
}

const isCited = (node: MdastNode): boolean => nodesOf(node).some(isCitation);
const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

const toClaim = (node: MdastNode, what: Claim['what'], isAdvice: boolean, isLed = false): Claim => ({
  line: node.position?.start.line ?? 1,
  what,
  // The words of two cells must not run together.
  words: (node.type === 'tableRow' ? node.children.map(wordsOf).filter(Boolean).join(' | ') : wordsOf(node))
    .replace(/\s+/gu, ' ')
    .trim(),
  isCited: isLed || isCited(node),
  isAdvice,
});

/** Items and rows answer for themselves, unless the paragraph that leads to them (`…:`) is cited for all. */
function partsOf(node: MdastNode, isAdvice: boolean, isLed: boolean): Claim[] {
  if (node.type === 'list') return node.children.map((item) => toClaim(item, 'ý', isAdvice, isLed));
  if (node.type !== 'table') return [];
  const [, ...rows] = node.children;
  return rows.map((row) => toClaim(row, 'dòng bảng', isAdvice, isLed));
}

const isLead = (node: MdastNode | undefined): node is MdastNode =>
  node?.type === 'paragraph' && /:$/u.test(wordsOf(node).replace(/\s+$/u, ''));
const isSeries = (node: MdastNode | undefined): boolean => node?.type === 'list' || node?.type === 'table';

function claimsOfBlock(
  node: MdastNode,
  before: MdastNode | undefined,
  after: MdastNode | undefined,
  isAdvice: boolean,
) {
  switch (node.type) {
    case 'paragraph': {
      const claim = toClaim(node, 'đoạn', isAdvice);
      if (!isLead(node) || !isSeries(after) || !after || claim.isCited) return [claim];
      // A lead without a citation of its own stands on those of all its items.
      return [{ ...claim, isCited: partsOf(after, isAdvice, false).every((part) => part.isCited) }];
    }
    case 'list':
    case 'table':
      return partsOf(node, isAdvice, isLead(before) && isCited(before));
    case 'blockquote':
      return claimsOf(childrenOf(node), isAdvice);
    case 'mdxJsxFlowElement':
      return node.name === 'Callout' ? claimsOf(childrenOf(node), true) : [];
    default:
      return [];
  }
}

/** All claims of a body. What stands under a heading “Làm gì …” and in a note is advice. */
export function claimsOf(blocks: readonly MdastNode[], isAllAdvice = false): Claim[] {
  let isAdvice = isAllAdvice;
  return blocks.flatMap((node, index) => {
    if (node.type === 'heading' && node.depth <= 2) isAdvice = isAllAdvice || /^làm gì(?!\p{L})/iu.test(wordsOf(node));
    return claimsOfBlock(node, blocks[index - 1], blocks[index + 1], isAdvice);
  });
}
