const digits = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const scales = ['', 'nghìn', 'triệu', 'tỷ'];

const digitOf = (figure: number): string => digits[figure] ?? '';

/** A unit behind a ten: `hai mươi mốt`, `ba mươi tư`, `mười lăm`. */
function unitAfterTen(ten: number, unit: number): string {
  if (ten > 0 && unit === 5) return 'lăm';
  if (ten > 1 && unit === 1) return 'mốt';
  if (ten > 1 && unit === 4) return 'tư';
  return digitOf(unit);
}

/** Three figures; with `isWhole` the hundreds are said even where there are none: `không trăm linh năm`. */
function groupInWords(group: number, isWhole: boolean): string[] {
  const [hundred, ten, unit] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: string[] = [];
  if (hundred > 0 || isWhole) words.push(digitOf(hundred), 'trăm');
  if (ten > 1) words.push(digitOf(ten), 'mươi');
  if (ten === 1) words.push('mười');
  if (unit > 0 && ten === 0 && words.length > 0) words.push('linh');
  if (unit > 0) words.push(unitAfterTen(ten, unit));
  return words;
}

/** Numbers beyond this are said figure by figure. */
export const largestSpoken = 999_999_999_999;

/** A whole number from 0 as it is said: 25 → `hai mươi lăm`, 2025 → `hai nghìn không trăm hai mươi lăm`. */
export function numberInWords(number: number): string {
  if (number === 0) return digitOf(0);
  const words: string[] = [];
  for (let scale = scales.length - 1; scale >= 0; scale -= 1) {
    const group = Math.floor(number / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(...groupInWords(group, words.length > 0), scales[scale] ?? '');
  }
  return words.filter((word) => word !== '').join(' ');
}

/** Figures one by one, as in a phone number: `111` → `một một một`. Other signs are left out. */
export const figuresInWords = (figures: string): string =>
  [...figures].flatMap((figure) => digits[Number.parseInt(figure, 10)] ?? []).join(' ');
