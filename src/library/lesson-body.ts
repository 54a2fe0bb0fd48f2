import { type MdastNode, mdxToMdast } from 'satteri';
import type { BodyBlock, BodySpan } from '#domain/lesson-texts.ts';

/** How a body's mentions are said on paper. */
export interface BodyWords {
  /** Puts numbers for mentions. */
  readonly resolved: (text: string) => string;
  /** Short name of an instrument by its id. */
  readonly lawName: (id: string) => string;
}

/** Said above a chat that a lesson made up, as on its page. */
const chatNote = 'Ví dụ do trang này đặt ra, không phải tin nhắn thật:';

const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

function attributeOf(node: MdastNode, name: string): string | undefined {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return undefined;
  const found = node.attributes.find((attribute) => 'name' in attribute && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** `<Law instrument="…" at="Điều 2" />` → `(Luật 53/2024, Điều 2)`. */
const lawWords = (node: MdastNode, { lawName }: BodyWords): string =>
  `(${[lawName(attributeOf(node, 'instrument') ?? ''), attributeOf(node, 'at')].filter(Boolean).join(', ')})`;

function spansOf(node: MdastNode, words: BodyWords, isBold = false): BodySpan[] {
  if ('name' in node && node.name === 'Law') return [{ text: lawWords(node, words), isBold }];
  if (node.type === 'break') return [{ text: ' ', isBold }];
  if ('value' in node) return [{ text: words.resolved(String(node.value).replace(/\s+/gu, ' ')), isBold }];
  return childrenOf(node).flatMap((child) => spansOf(child, words, isBold || node.type === 'strong'));
}

/** The words of an item; those of an inner list come after them. */
const itemOf = (node: MdastNode, words: BodyWords): BodySpan[] =>
  childrenOf(node).flatMap((child, index) => [
    ...(index === 0 ? [] : [{ text: ' ', isBold: false }]),
    ...spansOf(child, words),
  ]);

function blocksOf(node: MdastNode, words: BodyWords): BodyBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth === 2 ? 2 : 3, spans: spansOf(node, words) }];
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(node, words) }];
    case 'blockquote':
      return [{ kind: 'quote', spans: itemOf(node, words) }];
    case 'list':
      return [{ kind: node.ordered ? 'steps' : 'list', items: childrenOf(node).map((item) => itemOf(item, words)) }];
    case 'table':
      return [
        {
          kind: 'table',
          rows: childrenOf(node).map((row) => childrenOf(row).map((cell) => spansOf(cell, words))),
        },
      ];
    default: {
      const note: BodyBlock[] =
        'name' in node && node.name === 'SampleChat'
          ? [{ kind: 'paragraph', spans: [{ text: chatNote, isBold: true }] }]
          : [];
      return [...note, ...childrenOf(node).flatMap((child) => blocksOf(child, words))];
    }
  }
}

/** The text beside a plan, as blocks that paper can show. Pure. */
export const toBodyBlocks = (body: string, words: BodyWords): BodyBlock[] => blocksOf(mdxToMdast(body), words);
