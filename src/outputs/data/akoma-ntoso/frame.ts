import type { CalendarDate } from '#domain/calendar-date.ts';
import type { DocumentBlock } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';
import { type MarksOf, paragraphXml } from './body.ts';
import { passagePieces } from './inline.ts';
import { container, element } from './xml.ts';

/** What the header of a text is known to say. */
export interface HeaderFacts {
  readonly documentNumber: string | null;
  readonly issuedOn: CalendarDate | null;
}

const dayInWords = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/u;

function headerLine(block: DocumentBlock, { documentNumber, issuedOn }: HeaderFacts, marksOf: MarksOf): string {
  const reading = readingTextOf(block);
  const day = dayInWords.exec(reading)?.[0];
  const pieces =
    issuedOn !== null && day !== undefined
      ? passagePieces(block.runs, day, (content) => element('docDate', { date: issuedOn }, content))
      : passagePieces(block.runs, documentNumber ?? '', (content) => element('docNumber', {}, content));
  return paragraphXml(block, marksOf, undefined, pieces);
}

/** Header and title of a text: its first title line is its type, what follows is its title. */
export function prefaceXml(blocks: readonly DocumentBlock[], facts: HeaderFacts, marksOf: MarksOf): string {
  if (blocks.length === 0) return '';
  const firstTitle = blocks.find(({ role }) => role === 'title');
  const lines = blocks.map((block) => {
    if (block.role !== 'title') return headerLine(block, facts, marksOf);
    const tag = block === firstTitle ? 'docType' : 'docTitle';
    const wrap = (content: string): string => element(tag, {}, content);
    return paragraphXml(block, marksOf, undefined, [{ runs: block.runs, wrap }]);
  });
  return container('preface', { eId: blocks[0]?.part === 0 ? 'dau-van-ban' : undefined }, lines.join(''));
}

const citation = /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị)\s/u;
const enacting = /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT)\s*:$/u;

type PreambleKind = 'citation' | 'formula' | 'line';
function preambleKind(block: DocumentBlock): PreambleKind {
  const reading = readingTextOf(block);
  return citation.test(reading) ? 'citation' : enacting.test(reading) ? 'formula' : 'line';
}

const addressOfBlock = ({ address }: DocumentBlock): string | undefined => address;

function preambleRun(kind: PreambleKind, blocks: readonly DocumentBlock[], marksOf: MarksOf): string {
  if (kind === 'line') return blocks.map((block) => paragraphXml(block, marksOf, addressOfBlock(block))).join('');
  const lines = blocks.map((block) =>
    container(
      kind,
      kind === 'formula' ? { name: 'enactingFormula', eId: block.address } : { eId: block.address },
      paragraphXml(block, marksOf),
    ),
  );
  return kind === 'citation' ? container('citations', {}, lines.join('')) : lines.join('');
}

/** Neighbours of one kind together, in their order. */
function runsOfKind<Item, Kind>(items: readonly Item[], kindOf: (item: Item) => Kind): { kind: Kind; items: Item[] }[] {
  const runs: { kind: Kind; items: Item[] }[] = [];
  for (const item of items) {
    const kind = kindOf(item);
    const last = runs.at(-1);
    if (last && last.kind === kind) last.items.push(item);
    else runs.push({ kind, items: [item] });
  }
  return runs;
}

/** What a text rests on, and the words that enact it. */
export function preambleXml(blocks: readonly DocumentBlock[], marksOf: MarksOf): string {
  if (blocks.length === 0) return '';
  const runs = runsOfKind(blocks, preambleKind).map(({ kind, items }) => preambleRun(kind, items, marksOf));
  return container('preamble', {}, runs.join(''));
}

const signatureLine = (block: DocumentBlock, marksOf: MarksOf): string =>
  readingTextOf(block) === ''
    ? paragraphXml(block, marksOf)
    : paragraphXml(block, marksOf, undefined, [
        { runs: block.runs, wrap: (content) => element('signature', { refersTo: '#person.signatory' }, content) },
      ]);

/** Recipients and signature. */
export function conclusionsXml(blocks: readonly DocumentBlock[], marksOf: MarksOf): string {
  if (blocks.length === 0) return '';
  const groups = runsOfKind(blocks, ({ role }) => (role === 'signature' ? 'chu-ky' : 'noi-nhan'));
  const parts = groups.map(({ kind, items }) => {
    const lines = items.map((block) =>
      kind === 'chu-ky' ? signatureLine(block, marksOf) : paragraphXml(block, marksOf),
    );
    return container('container', { name: kind, eId: items.find(addressOfBlock)?.address }, lines.join(''));
  });
  return container('conclusions', {}, parts.join(''));
}
