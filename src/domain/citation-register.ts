import type { CalendarDate } from './calendar-date.ts';
import { documentNumberKey, documentNumberPattern, namesItsKind } from './document-number.ts';

/** What is known of an instrument that texts may cite. */
export interface KnownInstrument {
  readonly id: string;
  readonly documentNumber: string | null;
  readonly title: string;
  readonly issuedOn: CalendarDate | null;
  /**
   * Exact words of the texts. Where the words alone could mean another instrument, the form quotes what stands around
   * them and brackets them: `ký kết [Hiệp định] với Malaixia`.
   */
  readonly asWritten: readonly string[];
  readonly effectiveOn?: CalendarDate | undefined;
  readonly relations?: readonly { readonly kind: string; readonly instrument?: string | undefined }[] | undefined;
}

/** A way to write an instrument, ready to be looked for. */
export interface WrittenForm {
  readonly pattern: RegExp;
  readonly instrument: KnownInstrument;
}

/** The register, read once for any number of texts. */
export interface CitationRegister {
  readonly numbers: ReadonlyMap<string, KnownInstrument>;
  readonly byName: ReadonlyMap<string, KnownInstrument>;
  /** Any of the names, the longest first; `undefined` where the register has none. */
  readonly names: RegExp | undefined;
  readonly quotations: readonly WrittenForm[];
  /** By id, the year from which another instrument stands in its place: from then on its bare name means that one. */
  readonly replacedIn: ReadonlyMap<string, number>;
}

const dash = /\s*[-–—‑]\s*/gu;

/** Spaces and kinds of dash do not tell two forms apart; everything else does. */
export const formKey = (form: string): string => form.normalize('NFC').trim().replace(dash, '-').replace(/\s+/gu, ' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
const patternOf = (form: string): string =>
  form
    .normalize('NFC')
    .split(dash)
    .map((part) => part.split(/\s+/u).map(escaped).join(String.raw`\s+`))
    .join(String.raw`\s*[-–—‑]\s*`);

const notInWord = String.raw`(?<![\p{L}\p{M}\d])`;
const wordEnd = String.raw`(?![\p{L}\p{M}\d]|[/\-–—‑][\p{L}\d])`;

const numberAtEnd = new RegExp(`${documentNumberPattern}$`, 'u');
/** The number at the end of a form; `undefined` for a form that is a name. “Chương trình 130/CP” is a name. */
export function numberOfForm(form: string): string | undefined {
  const number = numberAtEnd.exec(form.normalize('NFC'))?.[0];
  return number !== undefined && namesItsKind(number) ? number : undefined;
}

const bracketed = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/u;

/** The words that a form stands for, without what a quotation has around them. */
export const wordsOfForm = (form: string): string => bracketed.exec(form)?.[2] ?? form;

function quotationPattern(form: string): RegExp | undefined {
  const [, before, words, after] = bracketed.exec(form) ?? [];
  if (before === undefined || words === undefined || after === undefined) return undefined;
  return new RegExp(`${notInWord}(${patternOf(before)})(${patternOf(words)})${patternOf(after)}${wordEnd}`, 'gu');
}

function replacementYears(instruments: readonly KnownInstrument[]): Map<string, number> {
  return new Map(
    instruments.flatMap(({ relations = [], effectiveOn, issuedOn }) =>
      relations.flatMap(({ kind, instrument }): [string, number][] => {
        const year = Number((effectiveOn ?? issuedOn)?.slice(0, 4));
        return kind === 'thay-the' && instrument && year ? [[instrument, year]] : [];
      }),
    ),
  );
}

/** Reads the forms of a register. A form that two instruments claim stands for the first; a check refuses the second. */
export function readCitationRegister(instruments: readonly KnownInstrument[]): CitationRegister {
  const numbers = new Map<string, KnownInstrument>();
  const byName = new Map<string, KnownInstrument>();
  const quotations: WrittenForm[] = [];
  const add = (map: Map<string, KnownInstrument>, key: string, instrument: KnownInstrument): void => {
    if (!map.has(key)) map.set(key, instrument);
  };
  for (const instrument of instruments)
    if (instrument.documentNumber !== null) add(numbers, documentNumberKey(instrument.documentNumber), instrument);
  for (const instrument of instruments)
    for (const form of instrument.asWritten) {
      const pattern = quotationPattern(form);
      const number = numberOfForm(form);
      if (pattern) quotations.push({ pattern, instrument });
      else if (number !== undefined) add(numbers, documentNumberKey(number), instrument);
      else add(byName, formKey(form), instrument);
    }
  const alternatives = [...byName.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const names =
    alternatives.length > 0 ? new RegExp(`${notInWord}(?:${alternatives.join('|')})${wordEnd}`, 'gu') : undefined;
  return { numbers, byName, names, quotations, replacedIn: replacementYears(instruments) };
}
