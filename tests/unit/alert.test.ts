import { expect, test } from 'vitest';
import { shownAlert } from '#library/alert.ts';
import type { Alert } from '#schemas/alert.ts';

const alert = (id: string, kind: Alert['kind'], startsOn: string, endsOn: string): Alert => ({
  id,
  kind,
  heading: 'Bão.',
  reason: 'Đường dây vẫn trực.',
  startsOn,
  endsOn,
});
const alerts = [
  alert('tin-cu', 'thong-tin', '2026-11-01', '2026-12-31'),
  alert('tin-moi', 'thong-tin', '2026-11-20', '2026-12-31'),
  alert('khan', 'khan-cap', '2026-12-01', '2026-12-03'),
  alert('canh-bao', 'canh-bao', '2026-12-02', '2026-12-05'),
];

test.each([
  ['2026-10-31', undefined],
  ['2026-11-01', 'tin-cu'],
  ['2026-11-19', 'tin-cu'],
  ['2026-11-20', 'tin-moi'],
  ['2026-11-30', 'tin-moi'],
  ['2026-12-01', 'khan'],
  ['2026-12-03', 'khan'],
  ['2026-12-04', 'canh-bao'],
  ['2026-12-06', 'tin-moi'],
  ['2026-12-31', 'tin-moi'],
  ['2027-01-01', undefined],
])('ngày %s hiện %s', (today, id) => {
  expect(shownAlert(alerts, today)?.id).toBe(id);
  expect(shownAlert([...alerts].reverse(), today)?.id).toBe(id);
});

test('không có thông báo nào', () => expect(shownAlert([], '2026-11-22')).toBeUndefined());
