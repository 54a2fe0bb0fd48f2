import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { elementsOf, textOf } from './html.ts';

type Node = DefaultTreeAdapterTypes.Node;

const silent = new Set(['head', 'script', 'style', 'svg', 'noscript', 'template', 'select']);
const lineElements = new Set(
  'address article aside blockquote br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 header legend li main nav ol p section summary table td th tr ul'.split(
    ' ',
  ),
);

function append(node: Node, lines: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) {
    lines.push(`${lines.pop() ?? ''}${node.value.replace(/\s+/gu, ' ')}`);
    return;
  }
  if (silent.has(node.nodeName)) return;
  if ('attrs' in node && node.attrs.some(({ name }) => name === 'hidden')) return;
  const isLine = lineElements.has(node.nodeName);
  if (isLine) lines.push('');
  if (node.nodeName === 'h1') lines.push('# ');
  for (const child of 'childNodes' in node ? node.childNodes : []) append(child, lines);
  if (isLine) lines.push('');
}

/**
 * A page as a browser without styles and scripts reads it out, such as Opera Mini in text mode: its lines in source order,
 * folded parts open, the title marked by `#`.
 */
export function plainReading(html: string): string[] {
  const lines: string[] = [];
  append(parse(html), lines);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\d.]/u.test(character);

/** Links and labels that stand side by side on the screen, with nothing between their words: read out, they are one word. */
export function gluedWords(html: string): string[] {
  return elementsOf(html)
    .filter(({ tagName, namespaceURI }) => ['a', 'span', 'label'].includes(tagName) && namespaceURI.endsWith('xhtml'))
    .flatMap((element) => {
      const siblings = element.parentNode?.childNodes ?? [];
      const before = siblings
        .slice(0, siblings.indexOf(element))
        .filter(({ nodeName }) => nodeName !== 'input')
        .at(-1);
      if (!before || !['a', 'span', 'label'].includes(before.nodeName)) return [];
      const [end, start] = [textOf(before), textOf(element)];
      return isWord(end.at(-1)) && isWord(start[0]) ? [`“${end.slice(-20)}” dính “${start.slice(0, 20)}”`] : [];
    });
}
