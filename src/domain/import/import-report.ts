import { firstDifference, normaliseTranscript, sourceReadingOf, unexplainedCount } from '../fidelity.ts';
import { type OfficialDocument, readOfficialDocument } from '../official-document.ts';
import { readingTextOf } from '../official-text.ts';
import { citedInstrumentsIn } from './cited-instruments.ts';
import { readingOfDraft } from './draft-block.ts';
import { yearOf } from './header-facts.ts';
import type { ImportedText } from './imported-text.ts';
import type { Registers } from './registers.ts';

const shown = (value: string | undefined): string => value ?? 'chưa đọc được';
const cut = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

function factLines({ facts }: ImportedText): string[] {
  const { signatory } = facts;
  return [
    `  quốc hiệu: ${facts.hasNationalTitle ? 'có' : 'không thấy'}`,
    `  loại văn bản: ${shown(facts.documentType)}`,
    `  số hiệu: ${shown(facts.documentNumber)}`,
    `  ngày ban hành: ${shown(facts.issuedOn)}`,
    `  nơi ban hành: ${shown(facts.place)}`,
    `  cơ quan ban hành: ${facts.issuerLines.length > 0 ? facts.issuerLines.join(' / ') : 'chưa đọc được'}`,
    `  trích yếu: ${shown(facts.subject === undefined ? undefined : cut(facts.subject))}`,
    `  căn cứ: ${facts.legalBases.length} đoạn`,
    `  nơi nhận: ${facts.recipients.length} dòng`,
    `  người ký: ${shown(signatory.name)} (${shown(signatory.title)})`,
  ];
}

function citationLines({ blocks }: OfficialDocument, { facts }: ImportedText, { instruments }: Registers): string[] {
  const texts = blocks.flatMap((block) => (block.role === 'header' ? [] : [readingTextOf(block)]));
  const cited = citedInstrumentsIn(texts, instruments, yearOf(facts)).filter(
    ({ name }) => name !== facts.documentNumber,
  );
  return [
    `Văn kiện được dẫn: ${cited.length}`,
    ...cited.map(({ name, id, count, gap }) => `  ${name}${count > 1 ? ` (${count} lần)` : ''}: ${id ?? gap}`),
  ];
}

/** Documents that begin inside the transcript, each with the lines it would take. */
function splitLines({ drafts }: ImportedText, offset: number): string[] {
  const starts = drafts.flatMap(({ starts: kind, lines }) =>
    kind === 'document' ? [(lines[0]?.number ?? 1) + offset] : [],
  );
  if (starts.length === 0) return [];
  const first = (drafts[0]?.lines[0]?.number ?? 1) + offset;
  const ranges = [first, ...starts].map(
    (start, index) => `--lines ${start}-${(starts[index] ?? 0) - 1 > 0 ? (starts[index] ?? 0) - 1 : ''}`,
  );
  return [
    `Bản chép có vẻ chứa ${starts.length + 1} văn bản (thêm quốc hiệu và số hiệu). Nên nhập riêng từng văn bản:`,
    ...ranges.map((range) => `  ${range}`),
  ];
}

/** How far a body is from the transcript it was made of: 0 unless the import itself is at fault. */
export function fidelityOf(
  lines: string,
  { body, ledger }: Pick<ImportedText, 'body' | 'ledger'>,
): {
  readonly characterCount: number;
  readonly differenceCount: number;
  readonly place: string | undefined;
} {
  const source = normaliseTranscript(lines);
  const reading = sourceReadingOf(readOfficialDocument(body, ledger).blocks);
  const difference = firstDifference(source, reading);
  return {
    characterCount: source.length,
    differenceCount: unexplainedCount(source, reading),
    place: difference && `…${difference.expected}… ≠ …${difference.found}…`,
  };
}

/** What an import tells the person who runs it. `lines` is the transcript's part that was read. */
export function renderImportReport(
  imported: ImportedText,
  lines: string,
  firstLine: number,
  registers: Registers,
): string {
  const { drafts, body, ledger } = imported;
  const document = readOfficialDocument(body, ledger);
  const { characterCount, differenceCount, place } = fidelityOf(lines, imported);
  const joinedCount = drafts.reduce((sum, { lines: parts }) => sum + parts.length - 1, 0);
  const furniture = drafts.flatMap((draft) => draft.lines.filter((line) => draft.furniture.has(line)));
  const unplaced = drafts.filter(({ zone, kind }) => zone === 'header' && kind === 'text');
  return [
    'Đọc được ở đầu và cuối văn bản:',
    ...factLines(imported),
    `Cấu trúc: ${document.blocks.length} khối, ${document.clauses.length} điều khoản, ${document.blocks.filter(({ level }) => level > 0).length} đề mục; đã nối ${joinedCount} chỗ ngắt dòng, ngắt trang`,
    ...(furniture.length > 0
      ? [`  ${furniture.length} số trang, dòng lặp: giữ nguyên, đánh dấu trong sổ đính chính`]
      : []),
    ...(unplaced.length > 0
      ? [
          `  ${unplaced.length} dòng ở đầu chưa rõ là gì, giữ nguyên:`,
          ...unplaced.map(
            (draft) => `    dòng ${(draft.lines[0]?.number ?? 1) + firstLine - 1}: ${cut(readingOfDraft(draft))}`,
          ),
        ]
      : []),
    ...splitLines(imported, firstLine - 1),
    ...citationLines(document, imported, registers),
    'Việc, chỉ tiêu, thời hạn: chưa bóc (duties: chua-boc)',
    `Sổ đính chính: ${ledger.length} chỗ được đề nghị, ${ledger.filter(({ isCertain }) => isCertain).length} chỗ chắc chắn`,
    ...ledger.map(
      ({ found, read, isCertain }) =>
        `  ${isCertain ? 'chắc chắn' : 'cần xem'}: ${found}${read === undefined ? '' : ` → “${read}”`}`,
    ),
    `Đối chiếu: ${characterCount} ký tự của bản chép, ${differenceCount} ký tự khác`,
    ...(place === undefined ? [] : [`  ${place}`]),
  ].join('\n');
}
