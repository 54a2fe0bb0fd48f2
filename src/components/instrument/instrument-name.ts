import { type Instrument, instrumentTypes } from '#schemas/instrument.ts';

/** What an instrument is called in a list: its number where it has one, else its title. */
export const instrumentName = ({ documentType, documentNumber, title }: Instrument): string =>
  documentNumber === null ? title : `${instrumentTypes[documentType]} ${documentNumber}`;
