import type { OfficialDocument } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';
import type { OpenDataSource, PublishedDocument } from '#library/open-data-source.ts';
import type { OpenRow } from '#schemas/open-data/tables.ts';

type CorrectionRow = OpenRow<'dinh-chinh'>;

const readingTextAt = (document: OfficialDocument, blockIndex: number): string => {
  const block = document.blocks[blockIndex];
  return block ? readingTextOf(block) : '';
};

/** A page break in the middle of a sentence: only white space is mended, so it is found in the texts, not written down. */
function breakRows(
  { page, document, breaks }: PublishedDocument,
  absoluteUrl: OpenDataSource['absoluteUrl'],
): CorrectionRow[] {
  return breaks.map(({ before, after, blockIndex }) => {
    const clause = document.blocks[blockIndex]?.place ?? '';
    return {
      document: page.id,
      clause,
      url: absoluteUrl(`${page.path}#${clause}`),
      text: readingTextAt(document, blockIndex),
      found: '¶',
      read: ' ',
      context: `${before} [¶] ${after}`,
      kind: 'ngat-trang',
      isCertain: true,
      why: 'Bản chép xuống dòng giữa câu vì sang trang; chỉ khoảng trắng đổi.',
    };
  });
}

function ledgerRows(
  { page, document }: PublishedDocument,
  absoluteUrl: OpenDataSource['absoluteUrl'],
): CorrectionRow[] {
  return document.corrections.map((correction) => ({
    document: page.id,
    clause: correction.place,
    url: absoluteUrl(`${page.path}#${correction.place}`),
    text: readingTextAt(document, correction.blockIndex),
    found: correction.fault,
    read: correction.read ?? null,
    context: correction.found,
    kind: correction.kind,
    isCertain: correction.isCertain,
    why: correction.why,
  }));
}

/** One row a line of a correction ledger, then one a page break that was closed. */
export const correctionRows = ({ documents, absoluteUrl }: OpenDataSource): CorrectionRow[] =>
  documents.flatMap((published) => [...ledgerRows(published, absoluteUrl), ...breakRows(published, absoluteUrl)]);
