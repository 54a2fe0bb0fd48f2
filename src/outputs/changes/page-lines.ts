import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(['style', 'script', 'svg', 'template', 'noscript']);

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
const childrenOf = (node: Node): readonly DefaultTreeAdapterTypes.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];
const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const wordsOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(wordsOf).join('');

/** Metadata that search engines and shared links show. */
const shownMeta: Readonly<Record<string, string>> = {
  description: 'Mô tả',
  'og:title': 'Tiêu đề khi chia sẻ',
  'og:description': 'Mô tả khi chia sẻ',
  'og:image': 'Ảnh khi chia sẻ',
  robots: 'Máy tìm kiếm',
};

/** What an element says beside its words: where it leads, what a picture shows. */
function notesOf(element: Element): string[] {
  const href = attributeOf(element, 'href');
  switch (element.tagName) {
    case 'title':
      return [`Tên cửa sổ: ${collapsed(wordsOf(element))}`];
    case 'meta': {
      const label = shownMeta[attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? ''];
      return label === undefined ? [] : [`${label}: ${attributeOf(element, 'content') ?? ''}`];
    }
    case 'a':
      return href === undefined ? [] : [`Liên kết: ${collapsed(wordsOf(element))} → ${href}`];
    case 'img':
      return [`Hình: ${attributeOf(element, 'alt') ?? ''} (${attributeOf(element, 'src') ?? ''})`];
    case 'script':
      return attributeOf(element, 'type') === 'application/ld+json' ? jsonLinesOf(wordsOf(element)) : [];
    default: {
      const label = attributeOf(element, 'aria-label');
      return label === undefined ? [] : [`Nhãn đọc lên: ${label}`];
    }
  }
}

function jsonLinesOf(text: string): string[] {
  try {
    return JSON.stringify(JSON.parse(text), null, 1)
      .split('\n')
      .map((line) => `Dữ liệu: ${line.trim()}`);
  } catch {
    return [`Dữ liệu: ${collapsed(text)}`];
  }
}

/** The lines of a page as a reader meets them: a line a block, then where its links lead and what its pictures show. */
export function pageLinesOf(html: string): string[] {
  const lines: string[] = [];
  const notes: string[] = [];
  let words = '';
  const endLine = (): void => {
    if (collapsed(words) !== '') lines.push(collapsed(words));
    words = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) words += node.value;
    if ('tagName' in node) notes.push(...notesOf(node));
    if (unread.has(node.nodeName) || node.nodeName === 'title') return;
    const isBlock = 'tagName' in node && !inline.has(node.tagName);
    if (isBlock) endLine();
    childrenOf(node).forEach(visit);
    if (isBlock) endLine();
  };
  visit(parse(html));
  endLine();
  return [...lines, ...notes];
}
