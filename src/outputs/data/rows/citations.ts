import { contextOf } from '#domain/citation-context.ts';
import type { OpenDataSource } from '#library/open-data-source.ts';
import type { OpenRow } from '#schemas/open-data/tables.ts';

/**
 * One row a citation, those that could not be resolved included. `text` is the block in which it stands; `documentNumber` is
 * the number that the words give, else that of the register.
 */
export function citationRows({ citations, instruments, absoluteUrl }: OpenDataSource): OpenRow<'trich-dan'>[] {
  const numbers = new Map(instruments.map(({ id, documentNumber }) => [id, documentNumber]));
  return citations.map(({ page, clause, text, words, start, end, documentNumber, instrument, place }) => {
    const { before, after } = contextOf(text, start, end);
    return {
      document: page.id,
      clause,
      url: absoluteUrl(`${page.path}#${clause}`),
      text,
      asWritten: words,
      documentNumber: documentNumber ?? numbers.get(instrument ?? '') ?? null,
      instrument,
      place,
      context: `${before}[${words}]${after}`,
    };
  });
}
