import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

export interface TextMutation {
  readonly what: string;
  readonly html: string;
}

const has = (node: Node, name: string): boolean =>
  'attrs' in node && node.attrs.some((attribute) => attribute.name === name);

/** Where the text nodes of the official text stand in the page: `[start, end]`, editorial parts left out. */
function textRanges(node: Node, isInside = false): [number, number][] {
  if (has(node, 'data-editorial')) return [];
  const inside = isInside || has(node, 'data-official-text');
  if (node.nodeName === '#text' && 'sourceCodeLocation' in node && node.sourceCodeLocation)
    return inside ? [[node.sourceCodeLocation.startOffset, node.sourceCodeLocation.endOffset]] : [];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => textRanges(child, inside)) : [];
}

const changes: readonly (readonly [string, (word: string, next: string) => string])[] = [
  ['đổi chữ', (word, next) => `${word === 'không' ? 'có' : 'không'} ${next}`],
  ['mất chữ', (_, next) => next],
  ['lặp chữ', (word, next) => `${word} ${word} ${next}`],
  ['đảo chữ', (word, next) => `${next} ${word}`],
];

/**
 * `count` faults spread evenly over the official text of a built page, one to a page: a word changed, lost, doubled or
 * moved behind the next. The same page always gives the same faults.
 */
export function mutationsOf(html: string, count: number): TextMutation[] {
  const words = textRanges(parse(html, { sourceCodeLocationInfo: true })).flatMap(([start, end]) =>
    [...html.slice(start, end).matchAll(/(\S+) (\S+)/gu)].map((match) => ({ at: start + match.index, match })),
  );
  const movable = words.filter(({ match }) => match[1] !== match[2] && !/[&;]/.test(match[0]));
  return Array.from({ length: Math.min(count, movable.length) }, (_, index) => {
    const place = movable[Math.floor((index * movable.length) / count)] ?? movable[0];
    const [what, change] = changes[index % changes.length] ?? ['', (): string => ''];
    if (!place) throw new Error('Trang không có chữ nào để thử');
    const [passage, word = '', next = ''] = place.match;
    const broken = html.slice(0, place.at) + change(word, next) + html.slice(place.at + passage.length);
    return { what: `${what} “${passage}” ở ký tự ${place.at}`, html: broken };
  });
}
