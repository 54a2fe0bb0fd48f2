import { splitMentions } from './hotline-mention.ts';
import { figuresInWords } from './number-words.ts';
import { lettersInWords, spokenAbbreviations, spokenUnits } from './spoken-signs.ts';
import { isSyllable } from './syllable.ts';
import {
  dayInWords,
  decimalsInWords,
  monthInWords,
  pairInWords,
  romanInWords,
  wholeInWords,
  yearInWords,
} from './written-figures.ts';

/** `111` → `một một một`; a plus is `cộng`, and there is a breath after each group of figures. */
export function phoneInWords(display: string): string {
  const groups = display.match(/\+?\d+/g) ?? [];
  return groups.map((group) => `${group.startsWith('+') ? 'cộng ' : ''}${figuresInWords(group)}`).join(', ');
}

/** Numbers and issuers between slashes: `162/2025/NĐ-CP`. */
function documentNumberInWords(number: string): string {
  return number
    .split('/')
    .map((part) => {
      if (/^\d+$/.test(part)) return wholeInWords(part);
      const [, symbol = '', figures = ''] = /^(\D+)(\d*)$/u.exec(part) ?? [];
      // A National Assembly is told by its term.
      const term = symbol === 'QH' ? ' khóa' : '';
      return `${symbolInWords(symbol)}${figures === '' ? '' : `${term} ${wholeInWords(figures)}`}`;
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
