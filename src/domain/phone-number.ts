import { splitMentions } from './hotline-mention.ts';

/** A number of the register. */
export interface KnownNumber {
  readonly id: string;
  readonly display: string;
  readonly dial: string;
}

/** A phone number written as figures where a mention belongs. */
export interface TypedNumber {
  readonly offset: number;
  readonly text: string;
  /** The register's id for it; `undefined` for a number that the register does not have. */
  readonly id: string | undefined;
}

const separator = String.raw`[\s.()-]{0,2}`;
const begin = String.raw`(?<![\p{L}\d/+@]|\d[.,-])`;
const end = String.raw`(?!\d|\p{L}|[.,-]\d|[/-]\p{L}|/\d)`;
const spaced = (digits: string): string => [...digits].join(separator);

/** +84 981 …, 0981 …, (024) …, 1900 …: what looks like a number of anybody. */
const longNumbers = new RegExp(
  `${begin}\\(?(?:(?:\\+|00)\\s?\\d{1,3}(?:${separator}\\d){7,11}|0\\d(?:${separator}\\d){7,9}|1[89]00(?:[\\s.-]?\\d){4,6})${end}`,
  'gu',
);
/** The short numbers of this country; 117 is Cambodia's police. */
const shortNumbers = ['111', '112', '113', '114', '115', '117'];

const counted =
  /^[\s\u00A0]*(?:%|(?:đồng|nghìn|ngàn|triệu|tỷ|tỉ|usd|đô la|người|vụ|nạn nhân|đối tượng|bị can|bị cáo|cuộc|lượt|trường hợp|phụ nữ|trẻ|xã|phường|huyện|tỉnh|km|trang|văn bản|tin bài|bài|buổi|tờ)(?!\p{L}))/iu;
const callWord = String.raw`(?<!\p{L})(?:gọi|ghi|viết|nhớ|thuộc|lưu|bấm|quay|nhấn|nhắn|alo|báo|liên hệ|liên lạc|hotline|đường dây|tổng đài|điện thoại|số máy|đầu số|sđt|đt)`;
const filler = String.raw`(?:[\s:“"(]+(?:ngay|luôn|số|tới|đến|cho|vào|qua|lại|điện|thoại|tin|nóng|quốc|gia|khẩn|cấp|cứu|tổng|đài|đường|dây|máy|công|an|cảnh|sát|là|thẳng|trực|tiếp|miễn|phí))*`;
const calledBefore = new RegExp(`${callWord}${filler}[\\s:“"(]*$`, 'iu');
const numberedBefore = /(?<!\p{L})số[\s:“"]*$/iu;
const notAPhone =
  /(?<!\p{L})(?:con|tổng|quyết định|nghị định|nghị quyết|luật|bộ luật|thông tư|kế hoạch|chỉ thị|công văn|công điện|văn bản|thông báo|tờ trình|báo cáo|hướng dẫn|biên bản|lệnh|điều|nhà|ngõ|phòng|đường|quốc lộ|trang|mẫu|phụ lục|hồ sơ)\s+số[\s:“"]*$/iu;
const joinedBefore = /(?:@[a-z0-9-]+|(?<!\d)11[1-57])\s*(?:,|hoặc|hay|và|rồi|–)\s*$/iu;
const namedAfter =
  /^[\s)”"]*(?:(?:chính thức )?là (?:tổng đài|đường dây|hotline|số (?:của|điện thoại|máy|để))|vừa|nhận (?:tin|cuộc gọi)|khi (?:an toàn|cần)|miễn phí|miễn cước|trực 24)/iu;
const inBrackets = /(?:tổng đài|đường dây|điện thoại|hotline|công an|cứu hỏa|cấp cứu)[^.!?]{0,80}\($/iu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/** Domestic and international writing of a Vietnamese number come to the same digits. */
const nationalDigitsOf = (text: string): string => digitsOf(text).replace(/^(?:00)?84(?=\d{9,10}$)/, '0');

/** The same text with addresses and mentions blanked out, so that offsets stay. */
function withoutAddresses(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  const words = text.replace(/(?:https?:\/\/|www\.)\S+|[^\s@(]{1,64}@[^\s@]{1,64}\.\p{L}{2,}/gu, blank);
  return splitMentions(words)
    .map((part) => (part.kind === 'text' ? part.text : blank(`@${part.id}`)))
    .join('');
}

const isDateOrYears = (text: string): boolean =>
  /^\d{2}[.-]\d{2}[.-]\d{4}/.test(text) || /^1[89]00[-–\s](?:1[89]|20)\d\d$/.test(text);

type Finder = (text: string) => TypedNumber[];

function longNumberFinder(register: readonly KnownNumber[]): Finder {
  const known = register.flatMap(({ dial, display }) => [digitsOf(dial), digitsOf(display)]);
  const written = [...new Set(known)].filter((digits) => digits.length > 4).map(spaced);
  const patterns = [longNumbers, ...written.map((source) => new RegExp(`${begin}\\+?${source}${end}`, 'gu'))];
  const idOf = (found: string): string | undefined => {
    const same = (number: string): boolean => nationalDigitsOf(number) === nationalDigitsOf(found);
    return register.find(({ dial, display }) => same(dial) || same(display))?.id;
  };
  return (text) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: found, index }) => !isDateOrYears(found) && !counted.test(text.slice(index + found.length)))
        .map(({ 0: found, index }) => ({ offset: index, text: found, id: idOf(found) })),
    );
}

/** A short number is a phone number only by the words around it: “Điều 113”, “111/QĐ-TTg” and “115 vụ” are none. */
function isDialled(original: string, offset: number, length: number): boolean {
  const sentence =
    original
      .slice(Math.max(0, offset - 100), offset)
      .split(/[.!?](?=\s|$)/u)
      .at(-1) ?? '';
  const after = original.slice(offset + length);
  if (counted.test(after)) return false;
  if (calledBefore.test(sentence) || joinedBefore.test(sentence) || namedAfter.test(after)) return true;
  if (inBrackets.test(sentence) && after.startsWith(')')) return true;
  return numberedBefore.test(sentence) && !notAPhone.test(sentence) && !/^\s+(?:ngày|năm)/u.test(after);
}

const shortPattern = new RegExp(
  `${begin}(?:${shortNumbers.map((number) => [...number].join('[ .-]?')).join('|')})${end}`,
  'gu',
);

function shortNumbersIn(text: string, original: string, register: readonly KnownNumber[]): TypedNumber[] {
  const words = original.trim();
  return [...text.matchAll(shortPattern)]
    .filter(({ 0: found, index }) => found === words || isDialled(original, index, found.length))
    .map(({ 0: found, index }) => ({
      offset: index,
      text: found,
      id: register.find((entry) => entry.dial === digitsOf(found))?.id,
    }));
}

/** Gives the function that finds the phone numbers typed in a text, each once, in the order of the text. */
export function phoneNumberFinder(register: readonly KnownNumber[]): Finder {
  const longNumbersIn = longNumberFinder(register);
  return (text) => {
    if (!/\d/.test(text)) return [];
    const plain = withoutAddresses(text);
    let end = 0;
    return [...longNumbersIn(plain), ...shortNumbersIn(plain, text, register)]
      .sort((a, b) => a.offset - b.offset || b.text.length - a.text.length)
      .filter((number) => {
        if (number.offset < end) return false;
        end = number.offset + number.text.length;
        return true;
      });
  };
}
