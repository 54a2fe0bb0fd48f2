import { splitMentions } from './hotline-mention.ts';
import { figuresInWords, largestSpoken, numberInWords } from './number-words.ts';
import { lettersInWords, spokenAbbreviations, spokenUnits } from './spoken-signs.ts';
import { isSyllable } from './syllable.ts';

/** `111` → `một một một`; `+84 12 34` → `cộng tám bốn, một hai, ba bốn`: a breath after each group. */
export function phoneInWords(display: string): string {
  const groups = display.match(/\+?\d+/g) ?? [];
  return groups.map((group) => `${group.startsWith('+') ? 'cộng ' : ''}${figuresInWords(group)}`).join(', ');
}

/** `1.000` and `04` are numbers, `007` is figures. */
function wholeInWords(figures: string): string {
  const plain = figures.replaceAll('.', '');
  const value = Number(plain);
  return value > largestSpoken || (/^0\d/.test(plain) && plain.length > 2)
    ? figuresInWords(plain)
    : numberInWords(value);
}

const yearInWords = (year: string | undefined): string => (year === undefined ? '' : ` năm ${wholeInWords(year)}`);
const monthInWords = (month: string): string => (Number(month) === 4 ? 'tư' : wholeInWords(month));
/** The first ten days of a month have a word before them. */
const dayInWords = (day: string): string => `${Number(day) <= 10 ? 'mùng ' : ''}${wholeInWords(day)}`;

const romanFigures: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
function romanInWords(roman: string): string {
  const figures = [...roman].map((figure) => romanFigures[figure] ?? 0);
  const value = figures.reduce(
    (sum, figure, index) => sum + (figure < (figures[index + 1] ?? 0) ? -figure : figure),
    0,
  );
  return numberInWords(value);
}

/** Numbers and issuers between slashes: `162/2025/NĐ-CP`. */
function documentNumberInWords(number: string): string {
  return number
    .split('/')
    .map((part) => {
      if (/^\d+$/.test(part)) return wholeInWords(part);
      const [, symbol = '', figures = ''] = /^(\D+)(\d*)$/u.exec(part) ?? [];
      return `${symbolInWords(symbol)}${figures === '' ? '' : ` ${wholeInWords(figures)}`}`;
    })
    .join(', ');
}

/** An abbreviation in full, part by part where the table has only its parts; a word in capitals stays a word. */
function symbolInWords(symbol: string): string {
  const known = spokenAbbreviations[symbol];
  if (known !== undefined) return known;
  if (/[-–&]/u.test(symbol)) return symbol.split(/[-–&]/u).map(symbolInWords).join(' ');
  return symbol.length > 5 || isSyllable(symbol) ? symbol : lettersInWords(symbol);
}

const number = String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d+`;
const unit = Object.keys(spokenUnits).join('|');
const slashed = (end: string): string => String.raw`(?<![\d/])(\d{1,2})[/.-]${end}(?![\d/])`;

const isDay = (day: string, month: string): boolean => Number(day) <= 31 && Number(month) <= 12;

/** What is said between two figures with a slash: a day, a share of all, else the slash itself. */
function pairInWords(first: string, second: string, isShare: boolean): string {
  if (isShare) return `${wholeInWords(first)} phần ${wholeInWords(second)}`;
  if (isDay(first, second)) return `${dayInWords(first)} tháng ${monthInWords(second)}`;
  return `${wholeInWords(first)} trên ${wholeInWords(second)}`;
}

function decimalsInWords(figures: string | undefined): string {
  if (figures === undefined) return '';
  return ` phẩy ${figures.startsWith('0') || figures.length > 2 ? figuresInWords(figures) : wholeInWords(figures)}`;
}

type Groups = readonly (string | undefined)[];
type Step = readonly [pattern: RegExp, toWords: (groups: Groups) => string];

/** From the longest form to the shortest: what one step has put into words the next leaves alone. */
const steps: readonly Step[] = [
  // From one day to another, before the days are read by themselves.
  [/(\d{1,2}\/\d{1,2}(?:\/\d{4})?)\s?[–-]\s?(?=\d{1,2}\/\d)/gu, ([, from]) => `${from} đến `],
  [/(?<![\d/])(\d{1,2})\s?[–-]\s?(?=\d{1,2}\/\d)/gu, ([, from = '']) => `${dayInWords(from)} đến `],
  [/\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\d&–-]*(?:\/\p{Lu}[\p{L}\d&–-]*)*/gu, ([found = '']) => documentNumberInWords(found)],
  [
    /(?<!\p{L})(quý) ([IVX]+)\/(\d{4})/giu,
    ([, word, quarter = '', year]) => `${word} ${romanInWords(quarter)}${yearInWords(year)}`,
  ],
  [
    new RegExp(slashed(String.raw`(\d{1,2})[/.-](\d{4})`), 'gu'),
    ([, day = '', month = '', year]) => `${dayInWords(day)} tháng ${monthInWords(month)}${yearInWords(year)}`,
  ],
  [
    new RegExp(`(tháng )?${slashed(String.raw`(\d{4})`)}`, 'giu'),
    ([, word = 'tháng ', month = '', year]) => `${word}${monthInWords(month)}${yearInWords(year)}`,
  ],
  // “24/7” means “always”; it is a day only where the word stands before it.
  [/(?<!ngày |đến )(?<![\d/])24\/7(?![\d/])/giu, () => 'suốt ngày đêm'],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])( (?:số|dân|thu nhập|lương)(?!\p{L}))?/gu,
    ([, first = '', second = '', share]) => `${pairInWords(first, second, share !== undefined)}${share ?? ''}`,
  ],
  [/(\d{1,2})[h:](\d{2})(?!\d)/gu, ([, hour = '', minute = '']) => `${wholeInWords(hour)} giờ ${wholeInWords(minute)}`],
  [new RegExp(String.raw`(${number})\s?[–-]\s?(?=\d)`, 'gu'), ([, from = '']) => `${wholeInWords(from)} đến `],
  [/(?<=\p{L})\d+/gu, ([figures = '']) => ` ${figuresInWords(figures)}`],
  [
    new RegExp(String.raw`(${number})(?:,(\d+))?(?:\s?(${unit})(?!\p{L}))?(?=(\p{L})?)`, 'gu'),
    ([, whole = '', part, sign = '', letter]) =>
      [
        wholeInWords(whole) + decimalsInWords(part),
        ...(spokenUnits[sign] ? [spokenUnits[sign]] : []),
        ...(letter ? [''] : []),
      ].join(' '),
  ],
  [/TP\.\s?(?:HCM|Hồ Chí Minh)/gu, () => 'Thành phố Hồ Chí Minh'],
  [/TP\.\s?(?=\p{Lu})/gu, () => 'thành phố '],
  [/(?<!\p{L})[IVX]{2,}(?!\p{L})/gu, ([roman = '']) => romanInWords(roman)],
  [/(?<!\p{L})\p{Lu}{2,}(?:[-–&]?\p{Lu}\p{L}*)*(?!\p{L})/gu, ([symbol = '']) => symbolInWords(symbol)],
  [/(?<=\s)&(?=\s)/gu, () => 'và'],
];

const inWords = (text: string): string =>
  steps.reduce((words, [pattern, toWords]) => words.replace(pattern, (...groups: Groups) => toWords(groups)), text);

/** A text as it is read out: numbers, dates, abbreviations and the phone numbers that it mentions, all in words. */
export function spokenTextOf(text: string, numberOf: (id: string) => string): string {
  return splitMentions(text.normalize('NFC'))
    .map((part) => (part.kind === 'text' ? inWords(part.text) : phoneInWords(numberOf(part.id))))
    .join('');
}
