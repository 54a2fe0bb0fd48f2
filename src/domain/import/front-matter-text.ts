import { citedInstrumentsIn } from './cited-instruments.ts';
import { documentTypeId } from './document-type.ts';
import { type HeaderFacts, yearOf } from './header-facts.ts';
import { issuerIdOf, type Registers } from './registers.ts';

/** How a front matter says what the text should tell and the import could not read; `npm run check` names each. */
export const unreadMark = 'chưa đọc được';
/** How it says what only a person can tell. */
export const unwrittenMark = 'chưa điền';

/** Where the transcript stands in its file. */
export interface TranscriptPlace {
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number | undefined;
  readonly sha256: string;
}

export interface FrontMatterParts {
  readonly slug: string;
  readonly facts: HeaderFacts;
  readonly registers: Registers;
  readonly transcript: TranscriptPlace;
}

const quotedYaml = (text: string): string => `'${text.replace(/\p{Cc}/gu, ' ').replaceAll("'", "''")}'`;

const unread = (what: string): string => `null # ${unreadMark}: ${what}`;
const unwritten = (what: string): string => `null # ${unwrittenMark}: ${what}`;
const known = (value: string | undefined, what: string): string =>
  value === undefined ? unread(what) : quotedYaml(value);

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length - 1))}…`;

function periodOf({ subject = '' }: HeaderFacts): string | undefined {
  const [, first, last] = /giai đoạn\s+(\d{4})\s*[-–]\s*(\d{4})/iu.exec(subject) ?? [];
  if (first && last) return `${first}–${last}`;
  const [, year] = /năm (\d{4})$/iu.exec(subject) ?? [];
  return year ? `Năm ${year}` : undefined;
}

function titleOf({ documentType, documentNumber, subject }: HeaderFacts, year: number | undefined): string | undefined {
  if (!documentType) return subject === undefined ? undefined : cut(subject, 110);
  if (documentNumber) return `${documentType} ${documentNumber}${year ? `, năm ${year}` : ''}`;
  return subject === undefined ? undefined : cut(`${documentType}: ${subject}`, 110);
}

/** A ground opens with what it rests on, and a semicolon opens the next; further on a bare name is what it is about. */
const opens = (paragraph: string, name: string): boolean =>
  /(?:^(?:Căn cứ|Thực hiện)(?: vào)?\s+(?:các\s+)?|;\s*)$/u.test(paragraph.slice(0, paragraph.indexOf(name)));

function relationLines(facts: HeaderFacts, { instruments }: Registers): string[] {
  const year = yearOf(facts);
  const relations = new Map<string, string>();
  const gaps = new Set<string>();
  for (const paragraph of facts.legalBases) {
    const kind = paragraph.startsWith('Thực hiện') ? 'thuc-hien' : 'can-cu';
    for (const { id, name, gap, isNumbered } of citedInstrumentsIn([paragraph], instruments, year)) {
      if (!isNumbered && !opens(paragraph, name)) continue;
      if (id === undefined) gaps.add(`  # ${unreadMark}: ${name} ${gap}`);
      else if (!relations.has(id)) relations.set(id, `  - { kind: ${kind}, instrument: ${id} }`);
    }
  }
  return [relations.size > 0 ? 'relations:' : 'relations: []', ...relations.values(), ...gaps];
}

function issuerLine(facts: HeaderFacts, registers: Registers): string {
  const id = issuerIdOf(facts, registers);
  if (id) return id;
  const name = facts.issuerLines.join(' ');
  return unread(name === '' ? 'cơ quan ban hành' : `“${name}” chưa có trong co-quan.yaml`);
}

/** The front matter of an imported text. What is not known is `null` with a comment that says so. */
export function frontMatterText({ slug, facts, registers, transcript }: FrontMatterParts): string {
  const year = yearOf(facts);
  const { documentType, subject, signatory } = facts;
  const summary = subject === undefined ? undefined : cut(subject, 260);
  return [
    `title: ${known(titleOf(facts, year), 'loại văn bản, số hiệu và trích yếu')}`,
    `summary: ${known(summary, 'trích yếu')}`,
    `checkedOn: ${unwritten('ngày người biên tập đối chiếu với bản gốc')}`,
    `documentNumber: ${known(facts.documentNumber, 'số hiệu; văn bản không có số thì xóa lời chú này')}`,
    `documentType: ${documentType ? documentTypeId(documentType) : unread('loại văn bản')}`,
    `issuer: ${issuerLine(facts, registers)}`,
    `issuedOn: ${facts.issuedOn ?? unread('ngày ban hành; văn bản không ghi thì xóa lời chú này')}`,
    `year: ${year ?? unread('năm ban hành')}`,
    `place: ${known(facts.place, 'nơi ban hành; văn bản không ghi thì xóa lời chú này')}`,
    'signatory:',
    `  name: ${known(signatory.name, 'họ tên người ký')}`,
    `  title: ${known(signatory.title, 'chức danh người ký')}`,
    `period: ${periodOf(facts) === undefined ? 'null' : quotedYaml(periodOf(facts) ?? '')}`,
    'status:',
    '  state: chua-xac-minh',
    `  asOf: ${unwritten('ngày xem văn bản còn hiệu lực không')}`,
    `  note: ${unwritten('điều biết về hiệu lực, kèm nguồn ở notes')}`,
    ...relationLines(facts, registers),
    'duties: chua-boc',
    'notes: []',
    'transcript:',
    `  file: ${transcript.file}`,
    `  firstLine: ${transcript.firstLine}`,
    ...(transcript.lastLine === undefined ? [] : [`  lastLine: ${transcript.lastLine}`]),
    `  sha256: ${transcript.sha256}`,
    'sources:',
    `  - title: 'Bản chép nguồn'`,
    `    url: '/van-ban/${slug}/ban-chep.txt'`,
    '',
  ].join('\n');
}
