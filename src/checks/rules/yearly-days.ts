import { isMonthDay, toShortDay } from '#domain/calendar-date.ts';
import { namesDay } from '#domain/date-spelling.ts';
import type { Library } from '../content-file.ts';
import { dataFileOf } from '../entries.ts';
import { itemsOf, textAt } from '../plain-value.ts';
import { type FileFinding, quoted } from '../problem.ts';

/** The day that an instrument sets aside each year is in its title, and it is known since when. */
export function yearlyDays(library: Library): FileFinding[] {
  const file = dataFileOf(library, 'van-kien');
  return itemsOf(file?.yaml?.value).flatMap((entry, index) => {
    const day = textAt(entry, ['yearlyDay']);
    const title = textAt(entry, ['title']) ?? '';
    if (!file || day === undefined || !isMonthDay(day)) return [];
    const line = file.yaml?.lineOf([index, 'yearlyDay']) ?? 1;
    if (!namesDay(title, day))
      return [
        {
          file: file.path,
          line,
          found: `ngày ${toShortDay(day)} không có trong tên văn kiện ${quoted(title)}`,
          expected: 'ngày mà văn kiện lấy làm ngày hằng năm',
          fix: 'sửa yearlyDay, hoặc bỏ dòng này',
        },
      ];
    if (textAt(entry, ['issuedOn']) !== undefined) return [];
    return [
      {
        file: file.path,
        line,
        found: 'ngày hằng năm của một văn kiện không rõ ngày ban hành',
        expected: 'ngày ban hành, để biết ngày ấy có từ năm nào',
        fix: 'ghi issuedOn, hoặc bỏ yearlyDay',
      },
    ];
  });
}
