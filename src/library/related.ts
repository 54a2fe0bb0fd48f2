import { instrumentPathOf } from '#domain/instrument-path.ts';
import type { Instrument } from '#schemas/instrument.ts';
import type { OfficialPage } from './page.ts';

/** Another text of this site, or an instrument of the register, and what an official text has to do with it. */
export interface Related {
  readonly kind: OfficialPage['entry']['data']['relations'][number]['kind'];
  /** Its page, or its place in the register. */
  readonly path: string;
  readonly label: string;
  /** Where the text itself stands on this site. */
  readonly page: OfficialPage | undefined;
  readonly instrument: Instrument | undefined;
}

/** The relations of an official text, each with what it names. */
export function relatedOf(
  { entry }: OfficialPage,
  pages: readonly OfficialPage[],
  instruments: readonly Instrument[],
): Related[] {
  return entry.data.relations.flatMap((relation): Related[] => {
    const page = relation.page === undefined ? undefined : pages.find((one) => one.id === relation.page);
    if (page) return [{ kind: relation.kind, path: page.path, label: page.title, page, instrument: undefined }];
    const instrument = instruments.find((one) => one.id === relation.instrument);
    if (!instrument) return [];
    const label = instrument.documentNumber ? `${instrument.documentNumber}: ${instrument.title}` : instrument.title;
    return [{ kind: relation.kind, path: instrumentPathOf(instrument.id), label, page: undefined, instrument }];
  });
}
