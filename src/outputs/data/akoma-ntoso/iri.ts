import { toSlug } from '#domain/vietnamese-text.ts';
import type { OfficialPage } from '#library/page.ts';

/** The names of a text at the three levels of FRBR that its file speaks of. */
export interface Iris {
  /** The text as its issuer made it, whatever the language or copy. */
  readonly work: string;
  /** Its Vietnamese wording of the day of issue. */
  readonly expression: string;
}

/** `act` where the text has articles that enact something, `doc` for a plan or a note. */
export type DocumentElement = 'act' | 'doc';

export const documentElementOf = ({ entry }: OfficialPage): DocumentElement =>
  entry.data.documentType === 'quyet-dinh' ? 'act' : 'doc';

/**
 * The IRIs of a text after the naming convention of Akoma Ntoso: country, kind, subtype, author, date, number. Where the
 * day is not known the year stands for it, where there is no number the slug of the page does.
 */
export function irisOf(page: OfficialPage): Iris {
  const { documentType, issuer, issuedOn, year, documentNumber } = page.entry.data;
  const number = documentNumber === null ? page.id : toSlug(documentNumber);
  const work = `/akn/vn/${documentElementOf(page)}/${documentType}/${issuer}/${issuedOn ?? year}/${number}`;
  return { work, expression: `${work}/vie@${issuedOn ?? ''}` };
}

/** `!main` for the text itself, `!annex_1` for what is attached to it. */
export const componentName = (part: number): string => (part === 0 ? '!main' : `!annex_${part}`);
