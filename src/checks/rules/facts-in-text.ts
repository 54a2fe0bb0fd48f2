import { isCalendarDate, toLongDate } from '#domain/calendar-date.ts';
import { readingTextOf } from '#domain/official-text.ts';
import { collapseSpace } from '#domain/vietnamese-text.ts';
import type { Library } from '../content-file.ts';
import { labelled } from '../field-labels.ts';
import type { OfficialFiles } from '../official-files.ts';
import { textAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';

/** Day and month with or without a zero: `ngày 03 tháng 12 năm 2020`. */
function namesDay(text: string, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return new RegExp(`ngày\\s+0?${day}\\s+tháng\\s+0?${month}\\s+năm\\s+${year}(?!\\d)`, 'iu').test(text);
}

interface Fact {
  readonly path: readonly string[];
  readonly shown: string;
  readonly isThere: boolean;
}

function factsOf({ file, document }: OfficialFiles): Fact[] {
  const text = collapseSpace(document.blocks.map(readingTextOf).join(' '));
  const tight = text.replace(/\s+/gu, '').toLowerCase();
  const value = file.yaml?.value;
  const number = textAt(value, ['documentNumber']);
  const date = textAt(value, ['issuedOn']);
  const name = textAt(value, ['signatory', 'name']);
  return [
    ...(number === undefined
      ? []
      : [
          {
            path: ['documentNumber'],
            shown: number,
            isThere: tight.includes(number.replace(/\s+/gu, '').toLowerCase()),
          },
        ]),
    ...(date === undefined || !isCalendarDate(date)
      ? []
      : [{ path: ['issuedOn'], shown: toLongDate(date), isThere: namesDay(text, date) }]),
    ...(name === undefined
      ? []
      : [
          {
            path: ['signatory', 'name'],
            shown: name,
            isThere: text.toLowerCase().includes(collapseSpace(name).toLowerCase()),
          },
        ]),
  ];
}

/** What the front matter says of an official text stands in the text itself. */
export function factsInText(library: Library): FileFinding[] {
  return library.officialTexts.flatMap((official) =>
    factsOf(official)
      .filter(({ isThere }) => !isThere)
      .map(({ path, shown }) => ({
        file: official.file.path,
        line: official.file.yaml?.lineOf(path) ?? 1,
        found: `${path.map(labelled).join(', ')} là ${quoted(shown)} mà văn bản không có chữ này`,
        expected: 'điều ghi ở phần đầu có trong lời văn bản',
        fix: 'sửa lại cho đúng văn bản; văn bản không ghi thì viết null nếu được phép',
      })),
  );
}
