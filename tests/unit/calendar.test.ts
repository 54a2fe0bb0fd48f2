import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { toPage } from '#library/page.ts';
import type { StatedDeadline } from '#library/pages.ts';
import { type CalendarEntry, entriesOf, nameOfDay, yearlyEntriesOf } from '#outputs/calendar/calendar-entry.ts';
import { renderCalendar } from '#outputs/calendar/render-calendar.ts';
import type { Deadline } from '#schemas/deadline.ts';
import { officialEntry } from '../support/entries.ts';
import { entryOf, instruments } from '../support/registers.ts';

const page = toPage(officialEntry(), () => '');
const deadline = (changes: Partial<Deadline>): StatedDeadline => ({
  clause: 'iii-2',
  assignedBy: 'iii-2',
  deadline: 'Báo cáo quý',
  asWritten: 'trước ngày 20/3 và 20/9',
  recurrence: 'quy',
  comparator: 'truoc',
  agencies: [{ agency: 'bo-cong-an', asWritten: 'Bộ Công an' }],
  page,
  text: '2. Định kỳ quý (trước ngày 20/3 và 20/9), báo cáo; gửi "Bộ Công an".',
  ...changes,
});
const quarters = deadline({ days: ['03-20', '09-20'], years: { first: 2021, last: 2023 } });
const peak = deadline({
  deadline: 'Mở cao điểm',
  comparator: 'tu-den',
  asWritten: 'từ ngày 01/7/2023 đến hết 30/9/2023',
  dates: ['2023-07-01', '2023-09-30'],
});
const qd793 = entryOf(instruments, 'qd-793-qd-ttg');

const render = (entries: readonly CalendarEntry[], today = '2026-11-22'): string =>
  renderCalendar({ name: 'Lịch thử', entries, today, absoluteUrl: (path) => `https://trang.test${path}` });
const eventsOf = (file: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(file)).filter((one): one is VEvent => one?.type === 'VEVENT');
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

describe('mục lịch của một thời hạn', () => {
  test('mỗi ngày hằng năm một mục, qua từng năm của văn bản', () =>
    expect(
      entriesOf(quarters).map(({ first, last, yearCount, summary }) => ({ first, last, yearCount, summary })),
    ).toEqual([
      { first: '2021-03-20', last: '2021-03-20', yearCount: 3, summary: 'Trước ngày 20/3: Báo cáo quý' },
      { first: '2021-09-20', last: '2021-09-20', yearCount: 3, summary: 'Trước ngày 20/9: Báo cáo quý' },
    ]));

  test('một khoảng thời gian là một mục', () =>
    expect(entriesOf(peak)).toMatchObject([
      { first: '2023-07-01', last: '2023-09-30', yearCount: 1, summary: 'Mở cao điểm', path: `${page.path}#iii-2` },
    ]));

  test('một ngày cụ thể', () =>
    expect(entriesOf(deadline({ comparator: 'truoc', dates: ['2023-03-20'] }))).toMatchObject([
      { first: '2023-03-20', last: '2023-03-20', yearCount: 1 },
    ]));

  test('văn bản không ghi ngày thì không có mục', () => {
    expect(entriesOf(deadline({}))).toEqual([]);
    expect(entriesOf(deadline({ years: { first: 2020, last: 2020 } }))).toEqual([]);
  });

  test('lời văn bản, cơ quan và tình trạng hôm nay', () =>
    expect(entriesOf(quarters)[0]?.description).toMatchInlineSnapshot(`
      "Cơ quan: Bộ Công an.
      Phiếu chuyển 7632/PC-VP, III.2: “2. Định kỳ quý (trước ngày 20/3 và 20/9), báo cáo; gửi "Bộ Công an".”
      Văn bản đã thực hiện xong. Việc đã xong khi văn bản được chuyển."
    `));
});

describe('ngày hằng năm', () => {
  test('30/7 từ năm 2016, không có năm cuối', () =>
    expect(yearlyEntriesOf(instruments)).toMatchObject([
      { first: '2016-07-30', last: '2016-07-30', yearCount: undefined, path: '/van-ban/tra-cuu/qd-793-qd-ttg/' },
    ]));

  test('văn kiện không còn hiệu lực thì không nhắc nữa', () =>
    expect(yearlyEntriesOf([{ ...qd793, status: { ...qd793.status, state: 'het-hieu-luc' } }])).toEqual([]));

  test.each([
    [
      'Lấy ngày 30/7 hằng năm là “Ngày toàn dân phòng, chống mua bán người”',
      'Ngày toàn dân phòng, chống mua bán người',
    ],
    ['Ngày của trẻ em', 'Ngày của trẻ em'],
  ])('%s', (title, name) => expect(nameOfDay(title)).toBe(name));
});

describe('tệp lịch', () => {
  const file = render([...yearlyEntriesOf(instruments), ...[quarters, peak].flatMap(entriesOf)]);
  const events = eventsOf(file);

  test('đọc lại được đủ mọi mục, cả ngày, không múi giờ', () => {
    expect(events.map(({ start, end, datetype }) => [dayOf(start), end && dayOf(end), datetype])).toEqual([
      ['2016-07-30', '2016-07-31', 'date'],
      ['2021-03-20', '2021-03-21', 'date'],
      ['2021-09-20', '2021-09-21', 'date'],
      ['2023-07-01', '2023-10-01', 'date'],
    ]);
  });

  test('lặp đúng số năm mà văn bản có', () => {
    expect(events.map(({ rrule }) => rrule?.options.count ?? null)).toEqual([null, 3, 3, null]);
    expect(events.map(({ rrule }) => rrule !== undefined)).toEqual([true, true, true, false]);
    expect(file).not.toContain('UNTIL');
  });

  test('lời văn bản, địa chỉ sâu và tên lịch còn nguyên', () => {
    expect(events[1]?.description).toBe(`${entriesOf(quarters)[0]?.description}\nhttps://trang.test${page.path}#iii-2`);
    expect(events[1]?.summary).toBe('Trước ngày 20/3: Báo cáo quý');
    expect(file).toContain('X-WR-CALNAME:Lịch thử\r\n');
  });

  test('mỗi dòng không quá 75 byte, hết dòng bằng CRLF', () => {
    const lines = file.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
  });

  test('cùng ngày dựng thì giống từng byte; ngày khác chỉ đổi DTSTAMP', () => {
    const entries = [quarters, peak].flatMap(entriesOf);
    expect(render(entries)).toBe(render(entries));
    expect(render(entries, '2027-01-01').replaceAll('20270101T', '20261122T')).toBe(render(entries));
    expect(render(entries)).toContain('DTSTAMP:20261122T000000Z');
  });

  test('UID riêng từng mục, không đổi khi ta viết lại lời của mình', () => {
    const uids = (one: StatedDeadline): string[] => eventsOf(render(entriesOf(one))).map(({ uid }) => uid);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(uids({ ...quarters, deadline: 'Gửi báo cáo hằng quý' })).toEqual(uids(quarters));
    expect(uids({ ...quarters, asWritten: 'trước ngày 20/3' })).not.toEqual(uids(quarters));
  });
});
