import type { Instrument, InstrumentRelation } from '#schemas/instrument.ts';
import type { RelationKind } from '#schemas/relation.ts';
import type { OfficialPage } from './page.ts';

/** One instrument does something to another. */
export interface InstrumentLink {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** What says so; the front matter of an official text speaks for the text itself. */
  readonly clause?: InstrumentRelation['clause'];
  readonly source?: InstrumentRelation['source'];
}

/**
 * All relations of the register, those of the published texts among them. Each is written once, at the instrument that
 * acts; relations to a text that the register does not list are left out.
 */
export function instrumentLinks(instruments: readonly Instrument[], pages: readonly OfficialPage[]): InstrumentLink[] {
  const idOfPage = new Map(instruments.flatMap(({ id, page }) => (page ? [[page, id] as const] : [])));
  const targetOf = ({ instrument, page }: { instrument?: string | undefined; page?: string | undefined }) =>
    instrument ?? idOfPage.get(page ?? '');
  const ofRegister = instruments.flatMap(({ id, relations = [] }) =>
    relations.flatMap(({ kind, clause, source, ...target }) => {
      const to = targetOf(target);
      return to ? [{ kind, from: id, to, clause, source }] : [];
    }),
  );
  const ofTexts = pages.flatMap((page) => {
    const from = idOfPage.get(page.id);
    return page.entry.data.relations.flatMap(({ kind, ...target }) => {
      const to = targetOf(target);
      // What to read today is advice, and the forwarding note itself says what it forwards.
      if (!from || !to || kind === 'nay-xem' || kind === 'duoc-chuyen-boi') return [];
      return [{ kind, from, to }];
    });
  });
  return [...ofRegister, ...ofTexts];
}
