import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const childrenOf = (node: Node): readonly DefaultTreeAdapterTypes.ChildNode[] => {
  // The content of <template> is not drawn and asks for nothing; the site has none.
  return 'childNodes' in node ? node.childNodes : [];
};

function collect(node: Node, found: Element[]): Element[] {
  for (const child of childrenOf(node)) {
    if ('tagName' in child) found.push(child);
    collect(child, found);
  }
  return found;
}

/** Every element of a page, or of a part of it, in document order. */
export const elementsOf = (html: string | Element): Element[] =>
  collect(typeof html === 'string' ? parse(html) : html, []);

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All the text in an element, as it stands. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** The text with every run of white space as one space. */
export const plainTextOf = (node: Node): string => textOf(node).replace(/\s+/gu, ' ').trim();

/** The content of `<meta name|property|http-equiv="…">`. */
export function metaOf(elements: readonly Element[], name: string): string | undefined {
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' &&
      ['name', 'property', 'http-equiv'].some((key) => attributeOf(element, key) === name),
  );
  return meta && attributeOf(meta, 'content');
}

/** Whether `rel` of a `<link>` holds one of these words. */
export const hasRel = (element: Element, ...words: readonly string[]): boolean =>
  element.tagName === 'link' &&
  words.some((word) => (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes(word));
