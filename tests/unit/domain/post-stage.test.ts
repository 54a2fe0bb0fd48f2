import { expect, test } from 'vitest';
import { goLiveOf, type PostTimes, postStageOf } from '#domain/post-stage.ts';
import { isClockTime, toRfc822, toRfc3339, vietnamTimeAt } from '#domain/vietnam-time.ts';

const morning: PostTimes = { publishedOn: '2026-12-01', publishedAt: '07:30', expiresOn: '2026-12-31' };
const recalled: PostTimes = { ...morning, recalled: { on: '2026-12-05' } };

test.each([
  // In UTC: Viet Nam is seven hours ahead.
  ['2026-12-01T00:29:59Z', 'cho-dang'],
  ['2026-12-01T00:30:00Z', 'dang-hien'],
  ['2026-12-31T16:59:59Z', 'dang-hien'],
  ['2026-12-31T17:00:00Z', 'luu-tru'],
])('bài hẹn 7 giờ 30 ngày 01/12, hết ngày 31/12: lúc %s là %s', (instant, stage) =>
  expect(postStageOf(morning, vietnamTimeAt(new Date(instant)))).toBe(stage),
);

test('không hẹn giờ thì đăng từ đầu ngày ở Việt Nam, không có hạn thì không vào lưu trữ', () => {
  const post = { publishedOn: '2026-12-01' };
  expect(goLiveOf(post)).toBe('2026-12-01T00:00');
  expect(postStageOf(post, vietnamTimeAt(new Date('2026-11-30T16:59:00Z')))).toBe('cho-dang');
  expect(postStageOf(post, vietnamTimeAt(new Date('2026-11-30T17:00:00Z')))).toBe('dang-hien');
  expect(postStageOf(post, '2099-01-01T00:00')).toBe('dang-hien');
});

test('thu hồi thì thu hồi ngay, dù ngày ghi là ngày nào, dù đã hết hạn', () => {
  expect(postStageOf(recalled, '2026-12-02T08:00')).toBe('thu-hoi');
  expect(postStageOf(recalled, '2027-06-01T08:00')).toBe('thu-hoi');
  expect(postStageOf(recalled, '2026-11-30T08:00')).toBe('cho-dang');
});

test.each([
  ['2026-12-01T07:30', '2026-12-01T07:30:00+07:00', 'Tue, 01 Dec 2026 07:30:00 +0700'],
  ['2028-02-29T00:00', '2028-02-29T00:00:00+07:00', 'Tue, 29 Feb 2028 00:00:00 +0700'],
  ['2027-01-01T23:59', '2027-01-01T23:59:00+07:00', 'Fri, 01 Jan 2027 23:59:00 +0700'],
])('%s viết cho máy', (time, iso, mail) => {
  expect([toRfc3339(time), toRfc822(time)]).toEqual([iso, mail]);
  // Both name one and the same instant.
  expect(Date.parse(mail)).toBe(Date.parse(iso));
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['07:30', true],
  ['7:30', false],
  ['24:00', false],
  ['07:60', false],
  ['07:30:00', false],
  ['', false],
])('“%s” là giờ trong ngày: %s', (text, is) => expect(isClockTime(text)).toBe(is));
