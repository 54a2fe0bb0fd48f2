import { toFolded, toMarked } from './fold.ts';

const names = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const variants: Readonly<Record<string, string>> = {
  mốt: '1',
  tư: '4',
  lăm: '5',
  nhăm: '5',
  bẩy: '7',
  mươi: 'x',
  mười: 'x',
  trăm: 'c',
  linh: '',
  lẻ: '',
};

/** Word of a number, with marks and without → its figure, `x` for ten, `c` for hundred, nothing for a filler. */
const signs = new Map<string, string>();
for (const [name, sign] of [
  ...Object.entries(variants),
  ...names.map((name, index) => [name, String(index)] as const),
]) {
  signs.set(name, sign);
  signs.set(toFolded(name), sign);
}

/** 30 for `ba mươi`, 111 for `một trăm mười một`; `undefined` where the words make no number. */
function numberOf(run: readonly string[]): number | undefined {
  let total = 0;
  let pending: number | undefined;
  for (const sign of run) {
    if (sign === 'x' || sign === 'c') {
      total += (pending === undefined ? 1 : pending) * (sign === 'x' ? 10 : 100);
      pending = undefined;
    } else if (sign !== '') {
      if (pending !== undefined) return undefined;
      pending = Number(sign);
    }
  }
  return total + (pending || 0);
}

/**
 * The figures of a run of number words. Many of these words mean something else too (ba, năm, sáu, bảy), so a single one
 * counts only in a date, and two only with a “mươi” in them.
 */
function figuresOf(run: readonly string[], isInDate: boolean): string | undefined {
  if (run.includes('x') || run.includes('c')) {
    if (run.length < 2 && !isInDate) return undefined;
    const value = numberOf(run);
    return value === undefined ? undefined : String(value);
  }
  return run.length > 2 || (run.length === 1 && isInDate) ? run.join('') : undefined;
}

const isDateWord = (word: string | undefined): boolean => word !== undefined && /^(?:thang|ngay)$/.test(toFolded(word));

/** A text with its numbers in figures: `một một một` → `111`, `ba mươi tháng bảy` → `30 tháng 7`. */
export function spokenToFigures(text: string): string {
  const words = text.split(/\s+/);
  const out: string[] = [];
  let run: string[] = [];
  let start = 0;
  const close = (end: number): void => {
    // “ba tháng” is a span of time, “mười tháng năm” a day.
    const isInDate = isDateWord(words[start - 1]) || (run[0] === 'x' && isDateWord(words[end]));
    const figures = run.length > 0 ? figuresOf(run, isInDate) : undefined;
    if (figures === undefined) out.push(...words.slice(start, end));
    else out.push(figures);
    run = [];
  };
  words.forEach((word, index) => {
    // In “tháng bảy năm 2025” the word is a year, not a five.
    const isYear = /^\d/.test(words[index + 1] || '') && toFolded(word) === 'nam';
    const sign = isYear ? undefined : signs.get(toMarked(word));
    if (sign === undefined || (sign === '' && run.length === 0)) {
      close(index);
      out.push(word);
      start = index + 1;
    } else run.push(sign);
  });
  close(words.length);
  return out.join(' ');
}

/** Figures as people say a phone number: `111` → `một một một`. */
export function figuresToSpoken(figures: string): string {
  return figures
    .split('')
    .map((figure) => names[Number(figure)] || figure)
    .join(' ');
}
