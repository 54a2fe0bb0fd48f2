import { expect, test } from 'vitest';
import { termNote } from '#components/page/term-note.ts';
import { toPage } from '#library/page.ts';
import type { StatedDeadline } from '#library/pages.ts';
import type { Deadline } from '#schemas/deadline.ts';
import { officialEntry } from '../support/entries.ts';

const page = toPage(
  officialEntry({
    period: '2021–2025 (lộ trình 2021–2022 và 2022–2025)',
    status: { state: 'het-giai-doan', asOf: '2026-11-21', note: 'Đã hết.' },
  }),
  () => '',
);
const deadline = (changes: Partial<Deadline>): StatedDeadline => ({
  clause: 'i',
  assignedBy: 'i',
  deadline: 'Báo cáo',
  asWritten: 'hàng năm',
  recurrence: 'hang-nam',
  comparator: 'theo-ky',
  agencies: [],
  page,
  text: '',
  ...changes,
});
const yearly = { days: ['12-20'], years: { first: 2022, last: 2023 } };

test.each([
  [yearly, '2026-11-22', 'Đã qua, kỳ cuối 20/12/2023'],
  [yearly, '2023-01-05', 'Kỳ tới 20/12/2023'],
  [yearly, '2022-12-20', 'Kỳ tới 20/12/2022'],
  [{ years: { first: 2020, last: 2020 } }, '2026-11-22', 'Đã qua năm 2020'],
  [{ years: { first: 2022, last: 2025 } }, '2024-01-01', 'Văn bản đã hết giai đoạn (2021–2025)'],
  [{}, '2026-11-22', 'Văn bản đã hết giai đoạn (2021–2025)'],
])('%j vào %s: %s', (changes, today, note) => expect(termNote(deadline(changes), today)).toBe(note));
