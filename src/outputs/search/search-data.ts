import { documentKeysIn } from '#domain/document-key.ts';
import type { Agency } from '#schemas/agency.ts';
import type { Instrument } from '#schemas/instrument.ts';
import type { Term } from '#schemas/term.ts';

/** Capitals without a long small word: `BCA`, `PC02`, `LĐ-TB&XH`, `UBND`. */
const isAbbreviation = (text: string): boolean =>
  text.length <= 15 && /[A-ZĐ]{2}/.test(text) && !/[a-zà-ỹ]{4}/.test(text) && !/^[A-ZĐÀ-Ỹ\s]{9,}$/.test(text);

interface Registers {
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
}

/** The words that the search page reads a query with: see `browser/search-data.ts` for the other side. */
export function searchDataOf({ terms, agencies, instruments }: Registers) {
  const ofTerms = terms.flatMap(({ term, synonyms, abbreviations = [] }) =>
    [...synonyms, ...abbreviations].map((said) => [said, term.toLowerCase()] as const),
  );
  const ofAgencies = agencies.flatMap(({ name, aliases }) =>
    aliases.filter((alias) => isAbbreviation(alias) && alias !== name).map((said) => [said, name] as const),
  );
  const documents = instruments.flatMap(({ documentNumber, documentType }) =>
    documentNumber === null
      ? []
      : documentKeysIn(`${documentType.replace(/-/g, ' ')} ${documentNumber}`).map(
          (key) => [key, documentNumber] as const,
        ),
  );
  return { synonyms: [...ofTerms, ...ofAgencies], documents };
}
