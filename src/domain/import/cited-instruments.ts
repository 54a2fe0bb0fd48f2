import { type CitationRegister, formKey } from '../citation-register.ts';
import { documentNumberKey } from '../document-number.ts';
import { type InstrumentMention, instrumentMentions } from '../instrument-mention.ts';

/** An instrument that texts name, and how often. */
export interface CitedInstrument {
  /** Its number, or the words that name it, as first written. */
  readonly name: string;
  /** Id in the register. */
  readonly id: string | undefined;
  readonly isNumbered: boolean;
  readonly count: number;
  /** Why the register gives no id. */
  readonly gap: string | undefined;
}

function gapOf({ instrument, documentNumber }: InstrumentMention, name: string, register: CitationRegister) {
  if (instrument !== null) return undefined;
  const isKnown =
    documentNumber === null ? register.byName.has(formKey(name)) : register.numbers.has(documentNumberKey(name));
  return isKnown ? 'khác ngày, năm với mục cùng tên trong van-kien.yaml' : 'chưa có trong van-kien.yaml';
}

/** The instruments that texts of a year name, in the order of their first mention. */
export function citedInstrumentsIn(
  texts: readonly string[],
  register: CitationRegister,
  year: number | undefined,
): CitedInstrument[] {
  const cited = new Map<string, CitedInstrument>();
  for (const text of texts)
    for (const mention of instrumentMentions(text, register, year)) {
      const { documentNumber, instrument, start, end } = mention;
      const name = documentNumber ?? text.slice(start, end);
      const key = instrument ?? (documentNumber === null ? formKey(name) : documentNumberKey(documentNumber));
      const before = cited.get(key);
      cited.set(key, {
        name: before?.name ?? name,
        id: instrument ?? undefined,
        isNumbered: documentNumber !== null || before?.isNumbered === true,
        count: (before?.count ?? 0) + 1,
        gap: gapOf(mention, name, register),
      });
    }
  return [...cited.values()];
}
