import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const blocks = new Set(
  'address article aside blockquote caption center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const unread = new Set(['script', 'style', 'template', 'head', 'noscript']);
const emphasis: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

/** Stars and tags that stand in the words of the page are characters: the transcript keeps them as they are. */
interface Output {
  text: string;
}

const isBlankEnd = (text: string): boolean => text === '' || text.endsWith('\n\n');

function breakBlock(out: Output): void {
  const ended = out.text.replace(/[ \t]+$/u, '');
  out.text = isBlankEnd(ended) ? ended : `${ended.replace(/\n$/u, '')}\n\n`;
}

/** Marks stand close to their words, or they are no marks. */
function marked(words: string, mark: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words) ?? [];
  return core === '' || core.includes('\n') || core.includes('*') ? words : `${before}${mark}${core}${mark}${after}`;
}

function listLabel(node: DefaultTreeAdapterTypes.Element): string {
  const list = node.parentNode;
  if (list?.nodeName !== 'ol' || !('childNodes' in list)) return '- ';
  const start = 'attrs' in list ? Number(list.attrs.find(({ name }) => name === 'start')?.value ?? 1) : 1;
  const before = list.childNodes.slice(0, list.childNodes.indexOf(node)).filter(({ nodeName }) => nodeName === 'li');
  return `${start + before.length}. `;
}

function write(node: Node, out: Output): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const words = node.value.replace(/[ \t\r\n\f]+/gu, ' ');
    out.text += /(?:^|\s)$/u.test(out.text) ? words.replace(/^ /u, '') : words;
    return;
  }
  if (unread.has(node.nodeName) || !('childNodes' in node)) return;
  if (node.nodeName === 'br') {
    out.text = `${out.text.replace(/ $/u, '')}\n`;
    return;
  }
  const isBlock = blocks.has(node.nodeName);
  if (isBlock) breakBlock(out);
  if (node.nodeName === 'li' && 'tagName' in node) out.text += listLabel(node);
  const mark = emphasis[node.nodeName];
  const isRaised = node.nodeName === 'sup';
  const inner: Output = { text: '' };
  const target = mark || isRaised ? inner : out;
  for (const child of node.childNodes) write(child, target);
  if (mark) out.text += marked(inner.text, mark);
  if (isRaised) out.text += `<sup>${inner.text}</sup>`;
  if (isBlock) breakBlock(out);
}

/** The words of a page as a transcript: a paragraph a line, empty lines between, emphasis as light Markdown. */
export function textOfHtml(html: string): string {
  const out: Output = { text: '' };
  write(parse(html), out);
  return `${out.text.trim()}\n`;
}
