import type { DocumentBlock } from '#domain/official-document.ts';
import { eIdOf, ranks } from './e-id.ts';
import { type BodyItem, type ClauseNode, isClauseNode } from './hierarchy.ts';
import { labelPieces, type NoteMark, type Piece, piecesXml } from './inline.ts';
import { container, element } from './xml.ts';

/** The marks of a block of the document. */
export type MarksOf = (block: DocumentBlock) => readonly NoteMark[];

/** The white space before a block, as the source has it. */
const spaceBefore = ({ isGlued }: DocumentBlock): string => (isGlued ? '' : '\n');

/** A line as a paragraph; `pieces` when parts of it have elements of their own. */
export function paragraphXml(block: DocumentBlock, marksOf: MarksOf, eId?: string, pieces?: readonly Piece[]): string {
  const whole = [{ runs: block.runs, wrap: (content: string) => content }];
  return spaceBefore(block) + element('p', { eId }, piecesXml(pieces ?? whole, marksOf(block)).join(''));
}

const clauseTexts = (items: readonly BodyItem[], marksOf: MarksOf): string =>
  items.map((item) => (isClauseNode(item) ? '' : paragraphXml(item, marksOf))).join('');

interface Parts {
  /** Before the first clause inside. */
  readonly lead: readonly BodyItem[];
  /** From the first clause inside to the last. */
  readonly middle: readonly BodyItem[];
  readonly trail: readonly BodyItem[];
}

function partsOf(items: readonly BodyItem[]): Parts {
  const first = items.findIndex(isClauseNode);
  const end = items.findLastIndex(isClauseNode) + 1;
  if (first < 0) return { lead: items, middle: [], trail: [] };
  return { lead: items.slice(0, first), middle: items.slice(first, end), trail: items.slice(end) };
}

/** What stands in a clause behind its label and heading; `ownText` is the line that it begins with, if no heading. */
function clauseContent(node: ClauseNode, ownText: string, eId: string, marksOf: MarksOf): string {
  const { lead, middle, trail } = partsOf(node.items);
  const opening = ownText + clauseTexts(lead, marksOf);
  if (middle.length === 0) return opening === '' ? '' : container('content', {}, opening);
  const inner = middle.map((item) =>
    isClauseNode(item)
      ? clauseXml(item, eId, marksOf)
      : container('alinea', {}, container('content', {}, paragraphXml(item, marksOf))),
  );
  const intro = opening === '' ? '' : container('intro', {}, opening);
  const wrapUp = trail.length === 0 ? '' : container('wrapUp', {}, clauseTexts(trail, marksOf));
  return intro + inner.join('') + wrapUp;
}

/** A clause as an element of the hierarchy, with all that stands inside it. */
export function clauseXml(node: ClauseNode, parentEId: string | undefined, marksOf: MarksOf): string {
  const { clause, block } = node;
  const { element: name, ...rank } = ranks[clause.rank];
  const eId = eIdOf(clause, parentEId);
  const textTag = clause.isHeading ? 'heading' : 'p';
  const pieces = labelPieces(block.runs, clause.label, (content) => element(textTag, {}, content));
  const [num = '', space = '', text = ''] = piecesXml(pieces, marksOf(block));
  const heading = clause.isHeading ? text : '';
  const content = clauseContent(node, clause.isHeading ? '' : text, eId, marksOf);
  return (
    spaceBefore(block) +
    element(name, { eId, name: 'name' in rank ? rank.name : undefined }, num + space + heading + content)
  );
}
