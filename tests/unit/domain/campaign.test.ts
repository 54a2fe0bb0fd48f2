import { expect, test } from 'vitest';
import { daysBetween } from '#domain/calendar-date.ts';
import { byMonth, campaignName, campaignYearOf, countdownWords, isWithin } from '#domain/campaign.ts';

test.each([
  ['30-7/2025', '30/7 năm 2025'],
  ['khac', 'khac'],
])('%s đọc là %s', (id, name) => expect(campaignName(id)).toBe(name));

test.each([
  ['2026-01-01', 2026],
  ['2026-07-30', 2026],
  ['2026-09-30', 2026],
  ['2026-10-01', 2027],
  ['2026-12-31', 2027],
])('ngày %s thuộc chiến dịch năm %i', (today, year) => expect(campaignYearOf(today)).toBe(year));

test.each([
  ['2026-11-22', 2027, 'Còn 250 ngày đến ngày 30/7/2027, tính đến ngày dựng trang, 22/11/2026.'],
  ['2027-07-29', 2027, 'Còn 1 ngày đến ngày 30/7/2027, tính đến ngày dựng trang, 29/7/2027.'],
  ['2027-07-30', 2027, 'Hôm nay, ngày dựng trang, là ngày 30/7/2027.'],
  [
    '2027-07-31',
    2027,
    'Ngày 30/7/2027 đã qua 1 ngày, tính đến ngày dựng trang, 31/7/2027. Việc của đợt này làm đến hết 30/9.',
  ],
  [
    '2027-09-30',
    2027,
    'Ngày 30/7/2027 đã qua 62 ngày, tính đến ngày dựng trang, 30/9/2027. Việc của đợt này làm đến hết 30/9.',
  ],
  ['2027-10-01', 2027, undefined],
  ['2026-11-22', 2025, undefined],
  ['2028-02-29', 2028, 'Còn 152 ngày đến ngày 30/7/2028, tính đến ngày dựng trang, 29/2/2028.'],
])('dựng ngày %s, trang năm %i: %s', (today, year, words) => expect(countdownWords(year, today)).toBe(words));

test('ngày nào cũng có lời đếm cho chiến dịch của ngày ấy', () => {
  for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
    const today = new Date(day).toISOString().slice(0, 10);
    expect(countdownWords(campaignYearOf(today), today)).toMatch(/^(?:Còn [1-9]|Hôm nay|Ngày 30\/7)/);
  }
});

test.each([
  ['2026-07-30', '2026-07-30', 0],
  ['2026-07-30', '2026-07-29', -1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-12-31', '2027-01-01', 1],
])('từ %s đến %s là %i ngày', (from, to, count) => expect(daysBetween(from, to)).toBe(count));

test.each([
  ['2026-06-30', false],
  ['2026-07-01', true],
  ['2030-07-14', true],
  ['2026-07-15', false],
])('ngày %s trong chặng 01/7–14/7: %s', (today, is) =>
  expect(isWithin({ fromDay: '07-01', toDay: '07-14' }, today)).toBe(is),
);

test('xếp theo tháng, trong tháng theo ngày, không đổi danh sách gốc', () => {
  const rows = [{ on: '2025-09-19' }, { on: '2025-07-31' }, { on: '2025-07-01' }];
  expect(byMonth(rows)).toEqual([
    [7, [{ on: '2025-07-01' }, { on: '2025-07-31' }]],
    [9, [{ on: '2025-09-19' }]],
  ]);
  expect(rows[0]).toEqual({ on: '2025-09-19' });
});
