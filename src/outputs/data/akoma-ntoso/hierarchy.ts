import type { Clause } from '#domain/clause.ts';
import type { DocumentBlock } from '#domain/official-document.ts';

/** A clause with what stands inside it, in the order of the text. */
export interface ClauseNode {
  readonly clause: Clause;
  readonly block: DocumentBlock;
  readonly items: readonly BodyItem[];
}
/** A clause, or a line of running text. */
export type BodyItem = ClauseNode | DocumentBlock;

export const isClauseNode = (item: BodyItem): item is ClauseNode => 'clause' in item;

interface OpenNode extends ClauseNode {
  readonly items: BodyItem[];
}

/** Nests the lines of a body: a clause below its parent, running text in the place that it goes on with. */
export function bodyItems(
  blocks: readonly DocumentBlock[],
  clauseByAddress: ReadonlyMap<string, Clause>,
): readonly BodyItem[] {
  const root: BodyItem[] = [];
  const open: OpenNode[] = [];
  const closeDownTo = (address: string | undefined): BodyItem[] => {
    while (open.length > 0 && open.at(-1)?.clause.address !== address) open.pop();
    return open.at(-1)?.items ?? root;
  };
  for (const block of blocks) {
    const clause = block.address === undefined ? undefined : clauseByAddress.get(block.address);
    const around = closeDownTo(clause ? clause.parent : block.place);
    if (!clause) {
      around.push(block);
      continue;
    }
    const node: OpenNode = { clause, block, items: [] };
    around.push(node);
    open.push(node);
  }
  return root;
}
