import { expect, test } from 'vitest';
import { type LessonPage, toPage } from '#library/page.ts';
import { lessonEntriesOf, lessonSeasonTimes } from '#outputs/calendar/lesson-days.ts';
import { lessonEntry } from '../support/entries.ts';

const page = (id: string, seasons: LessonPage['entry']['data']['seasons']): LessonPage =>
  toPage({ ...lessonEntry({ seasons, title: `Bài ${id}` }), id }, () => '');
const pages = [page('mot', ['truoc-tet']), page('hai', ['truoc-tet', '30-7'])];
const daysOf = (today: string) => lessonEntriesOf(pages, today).map(({ first, last }) => `${first} – ${last}`);

test('mỗi dịp có bài thì có mục; trước Tết tính theo âm lịch, ba năm; dịp khác lặp hằng năm', () =>
  expect(
    lessonEntriesOf(pages, '2026-11-22').map(({ first, last, yearCount, summary, path }) => ({
      first,
      last,
      yearCount,
      summary,
      path,
    })),
  ).toEqual([
    ...[
      ['2027-01-16', '2027-01-29'],
      ['2028-01-05', '2028-01-18'],
      ['2029-01-23', '2029-02-05'],
    ].map(([first, last]) => ({
      first,
      last,
      yearCount: 1,
      summary: 'Trước Tết: 2 bài nên dạy',
      path: '/bai-hoc/loc/dip-truoc-tet/',
    })),
    {
      first: '2027-07-24',
      last: '2027-07-30',
      yearCount: undefined,
      summary: 'Dịp 30/7: 1 bài nên dạy',
      path: '/bai-hoc/loc/dip-30-7/',
    },
  ]));

test('đang trong dịp thì vẫn còn; qua rồi thì tới lần sau', () => {
  expect(daysOf('2027-01-29')[0]).toBe('2027-01-16 – 2027-01-29');
  expect(daysOf('2027-01-30')[0]).toBe('2028-01-05 – 2028-01-18');
  expect(daysOf('2027-07-30').at(-1)).toBe('2027-07-24 – 2027-07-30');
  expect(daysOf('2027-07-31').at(-1)).toBe('2028-07-24 – 2028-07-30');
});

test('mục kể tên bài; khóa riêng từng mục, không đổi theo ngày dựng', () => {
  const [tet] = lessonEntriesOf(pages, '2026-11-22');
  expect(tet?.description).toMatchInlineSnapshot(`
    "Bài mot (Lớp 10–12 · Hoạt động trải nghiệm, hướng nghiệp · 45 phút)
    Bài hai (Lớp 10–12 · Hoạt động trải nghiệm, hướng nghiệp · 45 phút)"
  `);
  const keys = lessonEntriesOf(pages, '2026-11-22').map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(lessonEntriesOf(pages, '2026-12-01').map(({ key }) => key)).toEqual(keys);
});

test('lời trên trang', () =>
  expect(lessonSeasonTimes('2026-11-22')).toMatchInlineSnapshot(`
  [
    {
      "season": "dau-nam",
      "when": "từ 01/9 đến 07/9 hằng năm.",
    },
    {
      "season": "truoc-tet",
      "when": "từ 16/1/2027 đến 29/1/2027, trước khi trường nghỉ Tết.",
    },
    {
      "season": "30-7",
      "when": "từ 24/7 đến 30/7 hằng năm.",
    },
  ]
`));
