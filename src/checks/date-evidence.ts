import { isCalendarDate, toShortDate, toShortDay } from '#domain/calendar-date.ts';
import { namesDate, namesDay } from '#domain/date-spelling.ts';
import { datesOf } from '#domain/deadline-dates.ts';
import type { Deadline } from '#schemas/deadline.ts';
import type { Words } from './clause-evidence.ts';
import type { ListedRow } from './document-lists.ts';
import type { OfficialFiles } from './official-files.ts';
import { textAt } from './plain-value.ts';
import type { Finding } from './problem.ts';
import { unfoundedYear } from './year-evidence.ts';

const notNamed = (shown: string): Words => ({
  found: `ngày ${shown} không có trong lời văn bản`,
  expected: 'ngày mà điều khoản ấy viết',
  fix: 'sửa lại ngày; văn bản không ghi ngày thì bỏ dòng này',
});

/** What does not fit together: days without years, years upside down, a stretch without its two ends. */
function shapeFaults({ days, years, dates, comparator }: Deadline): Words[] {
  const fault = (found: string, expected: string, fix: string): Words => ({ found, expected, fix });
  return [
    ...(days && !years
      ? [fault('days mà không có years', 'những năm có ngày ấy', 'thêm years: { first: …, last: … } theo văn bản')]
      : []),
    ...(years && years.first > years.last
      ? [fault(`năm đầu ${years.first} sau năm cuối ${years.last}`, 'năm đầu trước năm cuối', 'đổi chỗ hai năm')]
      : []),
    ...(comparator === 'tu-den' && (dates?.length !== 2 || [...dates].sort().join() !== dates.join())
      ? [
          fault(
            'tu-den mà không đủ hai ngày theo thứ tự',
            'ngày đầu rồi ngày cuối',
            'viết dates: [ngày đầu, ngày cuối]',
          ),
        ]
      : []),
  ];
}

/** Days, dates and years of a row that the words do not have. `text` holds the clause and the headings around it. */
export function dateFaults({ row, lineOf }: ListedRow<Deadline>, text: string, official: OfficialFiles): Finding[] {
  const issuedOn = textAt(official.file.yaml?.value, ['issuedOn']);
  const early = issuedOn && isCalendarDate(issuedOn) ? datesOf(row).find((date) => date < issuedOn) : undefined;
  const years = row.years ? [...new Set([row.years.first, row.years.last])] : [];
  return [
    ...shapeFaults(row).map((fault) => ({ line: lineOf(), ...fault })),
    ...(row.days ?? [])
      .filter((day) => !namesDay(text, day))
      .map((day) => ({ line: lineOf('days'), ...notNamed(toShortDay(day)) })),
    ...(row.dates ?? [])
      .filter((date) => !namesDate(text, date))
      .map((date) => ({ line: lineOf('dates'), ...notNamed(toShortDate(date)) })),
    ...years.flatMap((year) => {
      const fault = unfoundedYear(year, text, official);
      return fault ? [{ line: lineOf('years'), ...fault }] : [];
    }),
    ...(early
      ? [
          {
            line: lineOf(row.days ? 'years' : 'dates'),
            found: `ngày ${toShortDate(early)} trước ngày ban hành ${toShortDate(issuedOn ?? early)}`,
            expected: 'hạn đến sau khi văn bản ban hành',
            fix: 'bắt đầu từ năm sau, hoặc sửa ngày',
          },
        ]
      : []),
  ];
}
