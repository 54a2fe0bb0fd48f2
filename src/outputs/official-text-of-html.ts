import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const hasAttribute = (node: Node, name: string): boolean =>
  'attrs' in node && node.attrs.some((attribute) => attribute.name === name);

function findOfficialText(node: Node): Node | undefined {
  if (hasAttribute(node, 'data-official-text')) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findOfficialText(child);
    if (found) return found;
  }
  return undefined;
}

function textWithout(node: Node, leftOut: 'ins' | 'del'): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === leftOut || hasAttribute(node, 'data-editorial') || !('childNodes' in node)) return '';
  return node.childNodes.map((child) => textWithout(child, leftOut)).join('');
}

/**
 * The two readings of the official text on a built page, white space collapsed: `source` without `<ins>`, `reading`
 * without `<del>`, both without what carries `data-editorial`. Throws when the page has no official text.
 */
export function officialTextOf(html: string): { source: string; reading: string } {
  const element = findOfficialText(parse(html));
  if (!element) throw new Error('Trang không có phần tử data-official-text');
  const reading = (leftOut: 'ins' | 'del'): string =>
    textWithout(element, leftOut).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { source: reading('ins'), reading: reading('del') };
}
