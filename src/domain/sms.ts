import { foldVietnamese } from './vietnamese-text.ts';

/** The GSM 7-bit default alphabet: 3GPP TS 23.038, clause 6.2.1. One septet a character. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension table: clause 6.2.1.1. An escape stands before each, so two septets a character. */
const extended = new Set('\f^{}\\[~]|€');

/**
 * Units that a message of 140 octets carries, alone and as a part of a longer one, where a header of 6 octets comes first:
 * 3GPP TS 23.040, clauses 9.2.3.16 and 9.2.3.24.1.
 */
const capacity = { 'gsm-7': { alone: 160, part: 153 }, 'ucs-2': { alone: 70, part: 67 } } as const;

export interface SmsSize {
  readonly encoding: keyof typeof capacity;
  /** Septets, or UTF-16 code units. */
  readonly unitCount: number;
  /** Messages that are paid for; none for an empty text. */
  readonly segmentCount: number;
}

const isGsm = (character: string): boolean => basic.has(character) || extended.has(character);

/** Messages of `limit` units. An escaped character or a surrogate pair is not cut in two: it goes to the next message. */
function segmentsOf(widths: readonly number[], limit: number): number {
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > limit) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}

/** What a text weighs as SMS. One character outside GSM 7-bit, such as `đ` or `“`, makes all of it UCS-2. */
export function smsSizeOf(text: string): SmsSize {
  const characters = [...text];
  const encoding = characters.every(isGsm) ? 'gsm-7' : 'ucs-2';
  const widths = characters.map((character) =>
    encoding === 'gsm-7' ? (extended.has(character) ? 2 : 1) : character.length,
  );
  const unitCount = widths.reduce((sum, width) => sum + width, 0);
  const { alone, part } = capacity[encoding];
  const segmentCount = unitCount === 0 ? 0 : unitCount <= alone ? 1 : segmentsOf(widths, part);
  return { encoding, unitCount, segmentCount };
}

const plainSigns: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '•': '-',
  '…': '...',
  '₫': 'd',
  '\u00a0': ' ',
};

/** A text without marks and typographic signs, for a message of 160 characters. What else GSM 7-bit lacks, stays. */
export function toGsmText(text: string): string {
  return foldVietnamese(text).replace(/[“”„«»‘’–—−•…₫\u00a0]/g, (sign) => plainSigns[sign] ?? sign);
}
