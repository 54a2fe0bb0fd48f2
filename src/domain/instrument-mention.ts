import { type CitationRegister, formKey, type KnownInstrument } from './citation-register.ts';
import { documentNumberKey, documentNumberPattern, namesItsKind, normaliseDocumentNumber } from './document-number.ts';

/** Words of a text that name a legal instrument. */
export interface InstrumentMention {
  readonly start: number;
  readonly end: number;
  /** The number that the words give. */
  readonly documentNumber: string | null;
  /** Id in the register; `null` where the register does not know what the words name. */
  readonly instrument: string | null;
}

const types = [
  ...['Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Nghị quyết', 'Nghị định', 'Quyết định', 'Chỉ thị', 'Thông tư'],
  ...['Thông tư liên tịch', 'Kế hoạch', 'Chương trình', 'Đề án', 'Hướng dẫn', 'Tờ trình', 'Công văn', 'Công điện'],
  ...['Thông báo', 'Báo cáo', 'Quy chế', 'Quy định', 'Kết luận', 'Phiếu chuyển'],
  ...['QĐ', 'KH', 'NĐ', 'NQ', 'CT', 'TT', 'TTLT', 'TTr', 'CV', 'TB', 'KL', 'HD'],
].join('|');
const typed = String.raw`(?<![\p{L}\p{M}\d])(?:(?:${types})\s+(?:số\s*:?\s*)?)`;
const numbered = new RegExp(String.raw`(?:${typed}|(?<![\p{L}\p{M}])số\s*:?\s*)?(${documentNumberPattern})`, 'gu');
const isTyped = new RegExp(`^${typed}`, 'u');

/** A day or a year right behind a mention: `ngày 10/5/2016`, `(ngày 11/01/2019)`, `ngày 09 tháng 4 năm 2016`, `năm 2015`. */
const dayBehind =
  /^\s*,?\s*\(?\s*(?:ký\s+)?ngày\s+(\d{1,2})(?:\s+tháng\s+|\s?[/.-]\s?)(\d{1,2})(?:\s+năm\s+|\s?[/.-]\s?)(\d{4})(?!\d)/u;
const yearBehind = /^\s+(?:năm\s+)?(\d{4})(?!\d|\s*[-–—]\s*\d)/u;
const numberBehind = new RegExp(String.raw`^\s+số\s*:?\s*(${documentNumberPattern})`, 'u');
const isLawName = /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?!\p{L})/u;
/** The name goes on: it is a longer one that the register does not have. */
const goesOn = /^\s+(?:về|sửa đổi)\s|^\s*\(\s*sửa đổi\s*\)/u;

/** Whether a day or year behind a mention speaks against an instrument. Numbers begin anew each year, names come back. */
function isContradicted({ issuedOn, title }: KnownInstrument, behind: string, hasYear: boolean): boolean {
  const [, day = '', month = '', year] = dayBehind.exec(behind) ?? [];
  if (year !== undefined)
    return issuedOn !== null && issuedOn !== `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const alone = hasYear ? yearBehind.exec(behind)?.[1] : undefined;
  if (alone === undefined) return false;
  return issuedOn === null ? !title.includes(alone) : !issuedOn.startsWith(alone);
}

function numberMentions(text: string, { numbers }: CitationRegister, year: number | undefined): InstrumentMention[] {
  return [...text.matchAll(numbered)].flatMap((match) => {
    const [words, number = ''] = match;
    const known = namesItsKind(number) ? numbers.get(documentNumberKey(number)) : undefined;
    // “138/CP” is the name of a committee, and a bare number may be a page or a date: only a kind or the register makes it one.
    if (!known && !isTyped.test(words)) return [];
    const end = match.index + words.length;
    const isLater = year !== undefined && Number(known?.issuedOn?.slice(0, 4)) > year;
    const isMeant = known && !isLater && !isContradicted(known, text.slice(end), true);
    return [
      {
        start: match.index,
        end,
        documentNumber: normaliseDocumentNumber(number),
        instrument: isMeant ? known.id : null,
      },
    ];
  });
}

function toNameMention(
  known: KnownInstrument,
  { text, start, end }: { text: string; start: number; end: number },
  { numbers, replacedIn }: CitationRegister,
  year = 0,
): InstrumentMention {
  const name = text.slice(start, end);
  const behind = text.slice(end);
  const [withNumber, number] = numberBehind.exec(behind) ?? [];
  if (withNumber !== undefined && number !== undefined) {
    const numberedOne = numbers.get(documentNumberKey(number));
    return {
      start,
      end: end + withNumber.length,
      documentNumber: normaliseDocumentNumber(number),
      instrument: numberedOne?.id ?? null,
    };
  }
  const isLaw = isLawName.test(name);
  const isReplaced = year >= (replacedIn.get(known.id) ?? Number.POSITIVE_INFINITY) && !/\d/u.test(name);
  const isOther = isReplaced || (isLaw && goesOn.test(behind)) || isContradicted(known, behind, isLaw);
  return { start, end, documentNumber: null, instrument: isOther ? null : known.id };
}

function nameMentions(text: string, register: CitationRegister, year: number | undefined): InstrumentMention[] {
  const { names, byName } = register;
  const mentions: InstrumentMention[] = [];
  if (!names) return mentions;
  names.lastIndex = 0;
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const known = byName.get(formKey(match[0]));
    const span = { text, start: match.index, end: match.index + match[0].length };
    if (known) mentions.push(toNameMention(known, span, register, year));
    // A longer name may begin inside this one.
    names.lastIndex = match.index + 1;
  }
  return mentions;
}

function quotedMentions(text: string, { quotations }: CitationRegister): InstrumentMention[] {
  return quotations.flatMap(({ pattern, instrument }) =>
    [...text.matchAll(pattern)].map(({ index, 1: before = '', 2: words = '' }) => ({
      start: index + before.length,
      end: index + before.length + words.length,
      documentNumber: null,
      instrument: instrument.id,
    })),
  );
}

/** The longest mention wins where two overlap; of equally long ones that which the register knows. */
function withoutOverlaps(mentions: readonly InstrumentMention[]): InstrumentMention[] {
  const ranked = [...mentions].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number(b.instrument !== null) - Number(a.instrument !== null) ||
      a.start - b.start,
  );
  const kept: InstrumentMention[] = [];
  for (const mention of ranked)
    if (kept.every((other) => mention.end <= other.start || mention.start >= other.end)) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Every mention of a legal instrument in a text, in order. Exact forms only: a wrong link is worse than none.
 * `year` is the year of the text: what was issued later, or had been replaced by then, is not what it means.
 */
export function instrumentMentions(
  text: string,
  register: CitationRegister,
  year: number | undefined,
): InstrumentMention[] {
  return withoutOverlaps([
    ...quotedMentions(text, register),
    ...numberMentions(text, register, year),
    ...nameMentions(text, register, year),
  ]);
}
