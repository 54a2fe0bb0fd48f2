import { citationsOf } from '#domain/citation.ts';
import { type CitationRegister, readCitationRegister } from '#domain/citation-register.ts';
import { placeLabel } from '#domain/clause.ts';
import { wordsByPlace } from '#domain/official-document.ts';
import { type Instrument, type InstrumentRelation, instrumentSchema } from '#schemas/instrument.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import type { OfficialFiles } from '../official-files.ts';
import { itemsOf, numberAt } from '../plain-value.ts';
import { type FileFinding, type Finding, quoted } from '../problem.ts';

/** What a text says where. */
interface Witness {
  readonly words: ReadonlyMap<string, string>;
  /** Ids of the instruments that a clause names. */
  readonly namedIn: (clause: string) => ReadonlySet<string>;
}

function toWitness(official: OfficialFiles, instruments: readonly Instrument[], register: CitationRegister): Witness {
  const year = numberAt(official.file.yaml?.value, ['year']);
  const citations = citationsOf(official.document, register, year);
  const own = instruments.flatMap(({ id, page }) => (page === official.id ? [id] : []));
  return {
    words: wordsByPlace(official.document),
    namedIn: (clause) =>
      new Set([
        ...own,
        ...citations.flatMap((citation) => (citation.clause === clause ? (citation.instrument ?? []) : [])),
      ]),
  };
}

function faultsOf(
  { id }: Instrument,
  { kind, instrument, page, clause }: InstrumentRelation,
  witnesses: ReadonlyMap<string, Witness>,
  idOfPage: (page: string | undefined) => string | undefined,
): Omit<Finding, 'line'>[] {
  const witness = clause && witnesses.get(clause.page);
  if (!clause || !witness) return [];
  if (!witness.words.has(clause.clause))
    return [
      {
        found: `điều khoản ${quoted(clause.clause)} không có trong ${clause.page}`,
        expected: 'địa chỉ của một điều khoản có thật',
        fix: 'mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #',
      },
    ];
  const named = witness.namedIn(clause.clause);
  const other = instrument ?? idOfPage(page) ?? page ?? '';
  // A text that speaks of several by one name does not name each.
  const needed = kind === 'goi-chung' ? [other] : [id, other];
  const unnamed = needed.filter((one) => !named.has(one));
  if (unnamed.length === 0) return [];
  return [
    {
      found: `${placeLabel(clause.clause)} của ${clause.page} không nêu ${unnamed.join(', ')}`,
      expected: 'điều khoản nêu cả hai văn kiện',
      fix: 'chỉ đúng điều khoản nói quan hệ này, hoặc thêm cách viết của văn kiện vào asWritten',
    },
  ];
}

/** A relation that a clause is to prove stands in that clause, by the names of both. */
export function relationEvidence(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'van-kien');
  const entries = itemsOf(file?.yaml?.value).flatMap((value, index) => {
    const entry = instrumentSchema.safeParse(value);
    return entry.success ? [{ instrument: entry.data, index }] : [];
  });
  const instruments = entries.map(({ instrument }) => instrument);
  const called = new Set(
    instruments.flatMap(({ relations = [] }) => relations.flatMap(({ clause }) => clause?.page ?? [])),
  );
  const register = readCitationRegister(instruments);
  const witnesses = new Map(
    library.officialTexts
      .filter(({ id }) => called.has(id))
      .map((official) => [official.id, toWitness(official, instruments, register)]),
  );
  const idOfPage = (page: string | undefined): string | undefined =>
    page === undefined ? undefined : instruments.find((one) => one.page === page)?.id;
  return entries.flatMap(({ instrument, index }) =>
    (instrument.relations ?? []).flatMap((relation, position) =>
      faultsOf(instrument, relation, witnesses, idOfPage).map((fault) => ({
        file: file?.path ?? '',
        line: file?.yaml?.lineOf([index, 'relations', position]) ?? 1,
        ...fault,
      })),
    ),
  );
}
