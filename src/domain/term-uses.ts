import type { OfficialDocument } from './official-document.ts';
import { readingTextOf } from './official-text.ts';
import { type NamedTerm, termFinder } from './term-mentions.ts';

/** Where a text first uses a term: the address of the place. */
export interface TermUse<Term extends NamedTerm> {
  readonly term: Term;
  readonly place: string;
}

/** Letterhead, title, addressees and signature are no running text. */
const readRoles = new Set<OfficialDocument['blocks'][number]['role']>(['preamble', 'clause', 'continuation']);

/** The terms that the reading text of a document uses, each with its first place, in the order of the text. */
export function firstUsesOf<Term extends NamedTerm>(
  { blocks }: Pick<OfficialDocument, 'blocks'>,
  terms: readonly Term[],
): TermUse<Term>[] {
  const mentionsIn = termFinder(terms);
  const termById = new Map(terms.map((term) => [term.id, term]));
  const uses = new Map<string, TermUse<Term>>();
  for (const block of blocks) {
    if (!readRoles.has(block.role)) continue;
    for (const { id } of mentionsIn(readingTextOf(block))) {
      const term = termById.get(id);
      if (term && !uses.has(id)) uses.set(id, { term, place: block.place });
    }
  }
  return [...uses.values()];
}
