/** The number of a legal instrument taken apart: `62/2012/NĐ-CP` is 62, 2012, `NĐ-CP`. */
export interface DocumentNumber {
  /** Digits without leading zeros, with a letter where one follows (`15a`). */
  readonly number: string;
  /** The year inside the number; absent where the numbering begins anew each year (`793/QĐ-TTg`). */
  readonly year: string | undefined;
  /** Kind and issuer, as written: `QĐ-TTg`, `KH-C41-C42`, `QĐ/TU`. */
  readonly symbol: string;
}

/** White space and a dash of any kind around it. */
const separator = String.raw`\s?[/\-–—‑]\s?`;
/** An abbreviation: two capitals (`KH`, `TTg`, `BCĐ138`), or one and figures (`C41`). */
const abbreviation = String.raw`(?:\p{Lu}[\p{Lu}&]+\d*\p{Ll}{0,2}|\p{Lu}\d+)`;
const pattern = String.raw`(\d+[a-z]?)(?:\s?/\s?(\d{4}))?${separator}(${abbreviation}(?:${separator}${abbreviation})*)`;

/** Finds numbers in running text; part of no longer number or word. The source of a regular expression, flag `u`. */
export const documentNumberPattern = String.raw`(?<![\p{L}\p{M}\d/.\-–])${pattern}(?![\p{L}\p{M}\d]|[/\-–—‑][\p{L}\d])`;

const whole = new RegExp(`^${pattern}$`, 'u');

/** Reads a text that is a number and nothing else. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const match = whole.exec(text.normalize('NFC').trim());
  if (!match) return undefined;
  const [, number = '', year, symbol = ''] = match;
  return {
    number: number.replace(/^0+(?=\d)/u, ''),
    year,
    symbol: symbol.replace(/\s+/gu, '').replace(/[–—‑]/gu, '-'),
  };
}

/** The number as official paper writes it: `793 /QĐ – TTg` → `793/QĐ-TTg`. Zeros in front stay. */
export const normaliseDocumentNumber = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\s*[–—‑]\s*/gu, '-')
    .replace(/\s*([/-])\s*/gu, '$1');

/** What two writings of one number have in common: spaces, kinds of dash, leading zeros and case do not count. */
export function documentNumberKey(text: string): string {
  const parsed = parseDocumentNumber(text);
  const key = parsed
    ? [parsed.number, parsed.year, parsed.symbol].filter(Boolean).join('/')
    : normaliseDocumentNumber(text);
  return key.toUpperCase();
}

const kinds = /^(?:QĐ|KH|NQ|NĐ|CT|CTr|TT|TTr|TTLT|TB|CV|PC|BC|HD|KL|L|PL|QC|QyĐ|UBTVQH|QH)(?![\p{Lu}])/u;

/** Whether the number says by itself what it numbers: `138/CP` does not, it is also the name of a committee. */
export function namesItsKind(text: string): boolean {
  const parsed = parseDocumentNumber(text);
  return parsed !== undefined && (parsed.year !== undefined || kinds.test(parsed.symbol));
}
