import { documentKeysIn } from '#domain/document-key.ts';
import { splitMentions } from '#domain/hotline-mention.ts';
import { tellingsOf } from '#domain/situation-model.ts';
import type { Agency } from '#schemas/agency.ts';
import type { Hotline } from '#schemas/hotline.ts';
import { type Instrument, instrumentTypes } from '#schemas/instrument.ts';
import type { QuickAnswer } from '#schemas/quick-answer.ts';
import type { Term } from '#schemas/term.ts';

/** Capitals without a long small word: `BCA`, `PC02`, `LĐ-TB&XH`, `UBND`. */
const isAbbreviation = (text: string): boolean =>
  text.length <= 15 && /[A-ZĐ]{2}/.test(text) && !/[a-zà-ỹ]{4}/.test(text) && !/^[A-ZĐÀ-Ỹ\s]{9,}$/.test(text);

interface Wording {
  /** The page of an instrument: the text itself where it is published here. */
  readonly addressOf: (instrument: Instrument) => string;
  readonly terms: readonly Term[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
}

interface Answers {
  readonly hotlines: readonly Hotline[];
  readonly answers: readonly QuickAnswer[];
  readonly href: (path: string) => string;
}

/** A text as its parts; a hotline that it mentions is the id of the line in a list of its own. */
const parted = (text: string): (string | [string])[] =>
  splitMentions(text).map((part) => (part.kind === 'text' ? part.text : [part.id]));

/** The words that a query is read with: see `browser/search-data.ts` for the other side. */
export function searchWordingOf({ terms, agencies, instruments, addressOf }: Wording) {
  const ofTerms = terms.flatMap(({ term, synonyms, abbreviations = [] }) =>
    [...synonyms, ...abbreviations].map((said) => [said, term.toLowerCase()] as const),
  );
  const ofAgencies = agencies.flatMap(({ name, aliases }) =>
    aliases.filter((alias) => isAbbreviation(alias) && alias !== name).map((said) => [said, name] as const),
  );
  const documents = instruments.flatMap((instrument) => {
    const { documentNumber, documentType } = instrument;
    return documentNumber === null
      ? []
      : documentKeysIn(`${instrumentTypes[documentType]} ${documentNumber}`).map(
          (key) => [key, documentNumber, addressOf(instrument)] as const,
        );
  });
  return { synonyms: [...ofTerms, ...ofAgencies], documents };
}

/** What is answered at once, before the engine is there. */
export function quickAnswerDataOf({ hotlines, answers, href }: Answers) {
  const called = new Set(answers.flatMap(({ callIds }) => callIds));
  return {
    numbers: hotlines
      .filter(({ id }) => called.has(id))
      .map(({ id, display, dial, channel }) => [id, display, `${channel === 'goi' ? 'tel' : 'sms'}:${dial}`] as const),
    answers: answers.map(({ id, situation, triggers, answer, links, callIds }) => ({
      id,
      situation: parted(situation),
      tellings: tellingsOf(triggers),
      answer: answer.map(parted),
      links: links.map(({ text, url }) => [parted(text), href(url)] as const),
      callIds,
    })),
  };
}
