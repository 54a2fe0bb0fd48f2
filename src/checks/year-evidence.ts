import { yearsIn } from '#domain/date-spelling.ts';
import type { Words } from './clause-evidence.ts';
import type { OfficialFiles } from './official-files.ts';
import { numberAt, textAt } from './plain-value.ts';

/** The years that a document is for: its own, and every year of its period. */
function yearsFor({ file }: OfficialFiles): { first: number; last: number } {
  const value = file.yaml?.value;
  const named = [...yearsIn(textAt(value, ['period']) ?? ''), numberAt(value, ['year']) ?? []].flat();
  return { first: Math.min(...named), last: Math.max(...named) };
}

/** A year that neither the words nor the document's own year and period bear out; `undefined` where it is founded. */
export function unfoundedYear(year: number, text: string, official: OfficialFiles): Words | undefined {
  const { first, last } = yearsFor(official);
  if (yearsIn(text).includes(year) || (year >= first && year <= last)) return undefined;
  return {
    found: `năm ${year} không có trong lời văn bản, cũng ngoài giai đoạn ${first === last ? first : `${first}–${last}`}`,
    expected: 'năm mà điều khoản hoặc phần đầu văn bản nêu',
    fix: 'sửa lại năm; văn bản không ghi năm thì bỏ',
  };
}
