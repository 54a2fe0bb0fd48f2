import { expect, test } from 'vitest';
import { namesDate, namesDay, yearsIn } from '#domain/date-spelling.ts';

test.each([
  ['trước ngày 20/6', '06-20'],
  ['(trước ngày 01/6)', '06-01'],
  ['trước 1-6', '06-01'],
  ['ngày 20 tháng 6 hằng năm', '06-20'],
  ['ngày 01 tháng 02', '02-01'],
  ['mua bán người - 30/7"', '07-30'],
])('%s nêu %s', (text, day) => expect(namesDay(text, day)).toBe(true));

test.each([
  ['trước ngày 20/6', '06-02'],
  ['trước ngày 20/6', '06-21'],
  ['trước ngày 120/6', '06-20'],
  ['Quyết định ngày 20/6/2016', '06-20'],
  ['ngày 20 tháng 6 năm 2016', '06-20'],
  ['ngày 1/12', '01-01'],
  ['Số 2/10/5', '05-10'],
])('%s không nêu %s', (text, day) => expect(namesDay(text, day)).toBe(false));

test.each([
  ['từ ngày 01/7/2023 đến hết 30/9/2023', '2023-07-01', true],
  ['từ ngày 01/7/2023 đến hết 30/9/2023', '2023-09-30', true],
  ['ngày 20 tháng 6 năm 2023', '2023-06-20', true],
  ['từ ngày 01/7/2023', '2022-07-01', false],
  ['từ ngày 01/7', '2023-07-01', false],
])('%s: %s', (text, date, expected) => expect(namesDate(text, date)).toBe(expected));

test.each([
  ['giai đoạn 2016 - 2020, Nghị quyết 02/2019/NQ-HĐTP ngày 11/01/2019', [2016, 2020, 2019]],
  ['20/3 và 20/9', []],
])('các năm: %s', (text, expected) => expect(yearsIn(text)).toEqual(expected));
