/** A document number that a text cites, and how often. */
export interface CitedNumber {
  readonly documentNumber: string;
  readonly count: number;
}

/** `2546/QĐ-TTg`, `53/2024/QH15`, `2393-QĐ/TU`, `09/KH-C02-P5` */
// A steering committee bears the number of the programme that made it, and is no document.
const pattern =
  /(?<!(?:Ban Chỉ đạo|BCĐ)\s)(?<![\p{L}\d/-])\d+(?:\/\d{4})?[/-](?=\p{Lu})[\p{L}\d]+(?:[-/][\p{L}\d]+)*(?![\p{L}\d])/gu;

/** The document numbers of a text, in the order of their first mention. */
export function citedNumbersIn(text: string): CitedNumber[] {
  const counts = new Map<string, number>();
  for (const [number] of text.matchAll(pattern)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].map(([documentNumber, count]) => ({ documentNumber, count }));
}
