import { figuresInWords, largestSpoken, numberInWords } from './number-words.ts';

/** `1.000` and `04` are numbers, `007` is figures. */
export function wholeInWords(figures: string): string {
  const plain = figures.replaceAll('.', '');
  const value = Number(plain);
  return value > largestSpoken || (/^0\d/.test(plain) && plain.length > 2)
    ? figuresInWords(plain)
    : numberInWords(value);
}

/** What follows a month; nothing where no year is given. */
export const yearInWords = (year: string | undefined): string =>
  year === undefined ? '' : ` năm ${wholeInWords(year)}`;
export const monthInWords = (month: string): string => (Number(month) === 4 ? 'tư' : wholeInWords(month));
/** The first ten days of a month have a word before them. */
export const dayInWords = (day: string): string => `${Number(day) <= 10 ? 'mùng ' : ''}${wholeInWords(day)}`;

const romanFigures: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
/** `III` → `ba`. */
export function romanInWords(roman: string): string {
  const figures = [...roman].map((figure) => romanFigures[figure] ?? 0);
  const value = figures.reduce(
    (sum, figure, index) => sum + (figure < (figures[index + 1] ?? 0) ? -figure : figure),
    0,
  );
  return numberInWords(value);
}

const isDay = (day: string, month: string): boolean => Number(day) <= 31 && Number(month) <= 12;

/** What is said between two figures with a slash: a day, a share of all, else the slash itself. */
export function pairInWords(first: string, second: string, isShare: boolean): string {
  if (isShare) return `${wholeInWords(first)} phần ${wholeInWords(second)}`;
  if (isDay(first, second)) return `${dayInWords(first)} tháng ${monthInWords(second)}`;
  return `${wholeInWords(first)} trên ${wholeInWords(second)}`;
}

/** What follows the comma of a number; nothing where there is none. */
export function decimalsInWords(figures: string | undefined): string {
  if (figures === undefined) return '';
  return ` phẩy ${figures.startsWith('0') || figures.length > 2 ? figuresInWords(figures) : wholeInWords(figures)}`;
}
