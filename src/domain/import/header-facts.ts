import { collapseSpace } from '../vietnamese-text.ts';
import { documentTypeOf } from './document-type.ts';
import { type DraftBlock, readingOfDraft } from './draft-block.ts';
import { signatoryOf } from './signatory.ts';

/** What the head and the foot of official paper say. What is not there, or cannot be read, is `undefined`. */
export interface HeaderFacts {
  readonly hasNationalTitle: boolean;
  /** `Kế hoạch` */
  readonly documentType: string | undefined;
  readonly documentNumber: string | undefined;
  /** `yyyy-mm-dd` */
  readonly issuedOn: string | undefined;
  readonly place: string | undefined;
  /** The lines of the issuer's name, as written. */
  readonly issuerLines: readonly string[];
  /** Trích yếu: what the document is about. */
  readonly subject: string | undefined;
  /** The paragraphs that name the grounds, word for word. */
  readonly legalBases: readonly string[];
  readonly recipients: readonly string[];
  readonly signatory: { readonly name: string | undefined; readonly title: string | undefined };
}

const longDate = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/u;

function isoDateOf(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = longDate.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = year !== '' && date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

function numberOf(text: string): string | undefined {
  const [, number = ''] = /^Số\s*:\s*(\d+\s*\/\s*[\p{Lu}\d][\p{L}\d/&-]*)/u.exec(text) ?? [];
  return number === '' ? undefined : number.replace(/\s+/gu, '');
}

/** A name line that the title is run together with: `KẾ HOẠCHTriển khai …` gives the title. */
function subjectOf(titles: readonly string[], type: string | undefined): string | undefined {
  const [first = '', ...rest] = titles;
  const glued = first.slice(type?.length ?? 0).trim();
  const subject = collapseSpace([glued, ...rest].join(' '));
  return subject === '' ? undefined : subject;
}

const isGround = (block: DraftBlock): boolean => block.kind === 'preamble';

/** Reads the facts of the first document among the blocks: what is attached to it has a head of its own. */
export function headerFactsOf(all: readonly DraftBlock[]): HeaderFacts {
  const attached = all.findIndex(({ starts }) => starts !== undefined);
  const blocks = attached < 0 ? all : all.slice(0, attached);
  const header = blocks.filter(({ zone }) => zone === 'header');
  const titles = blocks.filter(({ zone, kind }) => zone === 'title' && kind !== 'rule').map(readingOfDraft);
  const readings = (list: readonly DraftBlock[], kind: DraftBlock['kind']): string[] =>
    list.filter((block) => block.kind === kind).map(readingOfDraft);
  const documentType = documentTypeOf(titles[0] ?? '');
  const [dateLine] = readings(header, 'place-and-date');
  const issuerLines = readings(header, 'capitals');
  return {
    hasNationalTitle: header.some(({ kind }) => kind === 'national-title'),
    documentType,
    documentNumber: readings(header, 'number')
      .map(numberOf)
      .find((number) => number !== undefined),
    issuedOn: dateLine === undefined ? undefined : isoDateOf(dateLine),
    place: dateLine?.split(/,\s*ngày/u)[0],
    issuerLines,
    subject: subjectOf(titles, documentType),
    legalBases: blocks.filter((block) => block.zone === 'body' && isGround(block)).map(readingOfDraft),
    recipients: blocks
      .filter(({ zone, kind }) => zone === 'recipients' && kind !== 'rule' && kind !== 'recipients')
      .map((block) =>
        readingOfDraft(block)
          .replace(/^[-+]\s*/u, '')
          .replace(/[;.]$/u, ''),
      ),
    signatory: signatoryOf(blocks, issuerLines),
  };
}

/** The year that a document is of: that of its day, or the only one its title names. */
export function yearOf({ issuedOn, subject }: HeaderFacts): number | undefined {
  if (issuedOn) return Number(issuedOn.slice(0, 4));
  const years = new Set([...(subject ?? '').matchAll(/năm (\d{4})(?!\d)/gu)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0] : undefined;
}
