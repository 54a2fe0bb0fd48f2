import { documentKeysIn } from '#domain/document-key.ts';
import { splitMentions } from '#domain/hotline-mention.ts';
import type { Agency } from '#schemas/agency.ts';
import type { Hotline } from '#schemas/hotline.ts';
import { type Instrument, instrumentTypes } from '#schemas/instrument.ts';
import type { QuickAnswer } from '#schemas/quick-answer.ts';
import type { Term } from '#schemas/term.ts';

/** Capitals without a long small word: `BCA`, `PC02`, `LĐ-TB&XH`, `UBND`. */
const isAbbreviation = (text: string): boolean =>
  text.length <= 15 && /[A-ZĐ]{2}/.test(text) && !/[a-zà-ỹ]{4}/.test(text) && !/^[A-ZĐÀ-Ỹ\s]{9,}$/.test(text);

interface Registers {
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
  readonly hotlines: readonly Hotline[];
  readonly answers: readonly QuickAnswer[];
  readonly href: (path: string) => string;
}

/** A text as its parts; a hotline that it mentions is the id of the line in a list of its own. */
const parted = (text: string): (string | [string])[] =>
  splitMentions(text).map((part) => (part.kind === 'text' ? part.text : [part.id]));

/** What the search page reads a query with and answers at once: see `browser/search-data.ts` for the other side. */
export function searchDataOf({ terms, agencies, instruments, hotlines, answers, href }: Registers) {
  const ofTerms = terms.flatMap(({ term, synonyms, abbreviations = [] }) =>
    [...synonyms, ...abbreviations].map((said) => [said, term.toLowerCase()] as const),
  );
  const ofAgencies = agencies.flatMap(({ name, aliases }) =>
    aliases.filter((alias) => isAbbreviation(alias) && alias !== name).map((said) => [said, name] as const),
  );
  const documents = instruments.flatMap(({ documentNumber, documentType }) =>
    documentNumber === null
      ? []
      : documentKeysIn(`${instrumentTypes[documentType]} ${documentNumber}`).map(
          (key) => [key, documentNumber] as const,
        ),
  );
  const called = new Set(answers.flatMap(({ callIds }) => callIds));
  return {
    synonyms: [...ofTerms, ...ofAgencies],
    documents,
    numbers: hotlines
      .filter(({ id }) => called.has(id))
      .map(({ id, display, dial, channel }) => [id, display, `${channel === 'goi' ? 'tel' : 'sms'}:${dial}`] as const),
    answers: answers.map(({ id, situation, triggers, answer, links, callIds }) => ({
      id,
      situation: parted(situation),
      triggers,
      answer: answer.map(parted),
      links: links.map(({ text, url }) => [parted(text), href(url)] as const),
      callIds,
    })),
  };
}
