import { type CalendarDate, daysBetween, isCalendarDate, toShortDate } from '#domain/calendar-date.ts';
import type { ContentFile, Library } from './content-file.ts';
import { labelled } from './field-labels.ts';
import { type Leaf, leavesOf, textAt, valueAt } from './plain-value.ts';
import { byPlace, quoted } from './problem.ts';

/** What somebody has to do before the content goes out, the gravest first. */
export const openGroups = {
  'chua-xac-nhan': 'Chưa có người xác nhận',
  'het-han': 'Đã hết hạn',
  'chua-ro': 'Chưa rõ',
  'qua-cu': 'Kiểm tra đã lâu, hơn 90 ngày',
} as const;
export type OpenGroup = keyof typeof openGroups;

/** A fact that a person should look at before readers do. */
export interface OpenFact {
  readonly group: OpenGroup;
  readonly file: string;
  readonly line: number;
  /** Whose it is (`111`, `qd-793-qd-ttg`) and what is open. */
  readonly text: string;
}

/** Days after which somebody has to look again. */
const longest = 90;

type Words = Pick<OpenFact, 'group' | 'text'>;

const last = ({ path }: Leaf): string => String(path.findLast((step) => typeof step === 'string') ?? '');
const textIn = ({ value }: Leaf): string => (typeof value === 'string' ? value : '');
/** Of a time the day alone. */
const dayIn = (leaf: Leaf): string => /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(textIn(leaf))?.[0] ?? '';

function unconfirmed(leaf: Leaf): Words | undefined {
  if (last(leaf) !== 'confirmedOn' || leaf.value !== null) return undefined;
  return { group: 'chua-xac-nhan', text: `${labelled('confirmedOn')} còn trống: gọi thử rồi ghi ngày` };
}

function expired(leaf: Leaf, today: CalendarDate): Words | undefined {
  const key = last(leaf);
  const day = dayIn(leaf);
  if (!['expiresOn', 'endsOn'].includes(key) || !isCalendarDate(day) || day >= today) return undefined;
  return { group: 'het-han', text: `${labelled(key)} là ${toShortDate(day)}: gỡ, gia hạn hoặc để làm lưu trữ` };
}

/** Keys that say when somebody last looked, or on which day something was so. */
const dayKeys: readonly string[] = ['checkedOn', 'asOf', 'confirmedOn'];

function old(leaf: Leaf, today: CalendarDate): Words | undefined {
  const key = last(leaf);
  const day = dayIn(leaf);
  if (!dayKeys.includes(key) || !isCalendarDate(day)) return undefined;
  const age = daysBetween(day, today);
  if (age <= longest) return undefined;
  return { group: 'qua-cu', text: `${labelled(key)} là ${toShortDate(day)}, đã ${age} ngày: kiểm tra lại nguồn` };
}

/** Keys of which `null` says that nobody has found it yet. In the lists about texts `null` says that the text is silent. */
const unknownKeys: Readonly<Record<string, string>> = {
  themeVietnam: 'chưa tìm được nguồn công bố',
  themeWorld: 'chưa tìm được nguồn công bố',
  documentNumber: 'chưa biết',
  issuer: 'chưa biết',
  issuedOn: 'chưa biết',
};

/** A treaty has a name and no number: there is none to be found. */
const isTreaty = ({ yaml }: ContentFile, { path: [first] }: Leaf): boolean =>
  first !== undefined && textAt(yaml?.value, [first, 'documentType']) === 'dieu-uoc';

function unknown(leaf: Leaf, file: ContentFile): Words | undefined {
  const { role } = file;
  const key = last(leaf);
  const why = key === 'documentNumber' && isTreaty(file, leaf) ? undefined : unknownKeys[key];
  const says = (text: string): Words => ({ group: 'chua-ro', text: `${labelled(key)} ${text}` });
  if (leaf.value === null && why !== undefined && (role.type === 'page' || role.type === 'data')) return says(why);
  if (key === 'state' && leaf.value === 'chua-xac-minh') return says('là “chưa xác minh”: tìm nguồn');
  if (key === 'duties' && leaf.value === 'chua-boc') return says('là “chưa bóc”: lập bảng việc, chỉ tiêu, thời hạn');
  if (key === 'gap') return says(`${quoted(textIn(leaf))}: làm, hoặc giữ lời nói thẳng này`);
  const isHotline = role.type === 'data' && role.name === 'duong-day-nong';
  if (isHotline && /(?:^|[;,] |\s)chưa rõ/u.test(textIn(leaf)) && ['hours', 'cost', 'languages'].includes(key))
    return says(`là ${quoted(textIn(leaf))}: hỏi tổng đài`);
  return undefined;
}

/** What the entry is known by that a value stands in, where a file holds many: its id, or the clause that it is about. */
function ownerOf({ yaml }: ContentFile, { path: [first] }: Leaf): string {
  if (typeof first !== 'number') return '';
  const entry = valueAt(yaml?.value, [first]);
  return textAt(entry, ['id']) ?? textAt(entry, ['clause']) ?? '';
}

interface OwnedFact extends OpenFact {
  readonly owner: string;
}

/** All that is open about one entry in one line. */
function oneLineEach(facts: readonly OwnedFact[]): OpenFact[] {
  const entries = Map.groupBy(facts, ({ owner, group, line }) => `${group} ${owner === '' ? line : owner}`);
  return [...entries.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const { owner, ...fact } = first;
    const text = found.map(({ text }) => text).join('; ');
    return [{ ...fact, text: owner === '' ? text : `${owner}: ${text}` }];
  });
}

function openIn(file: ContentFile, today: CalendarDate): OpenFact[] {
  const { yaml } = file;
  const found = leavesOf(yaml?.value).flatMap((leaf) => {
    const words = unconfirmed(leaf) ?? expired(leaf, today) ?? unknown(leaf, file) ?? old(leaf, today);
    if (!words) return [];
    return [{ ...words, file: file.path, line: yaml?.lineOf(leaf.path) ?? 1, owner: ownerOf(file, leaf) }];
  });
  return oneLineEach(found);
}

/** All that is not confirmed, not known, out of date or over in a library on a day, by file and line. Pure. */
export const openFactsOf = ({ files }: Library, today: CalendarDate): OpenFact[] =>
  files.flatMap((file) => openIn(file, today)).sort(byPlace);
