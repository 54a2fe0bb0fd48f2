import { describe, expect, test } from 'vitest';
import AgencyDeadlines from '#components/page/AgencyDeadlines.astro';
import TargetTable from '#components/page/TargetTable.astro';
import ThenAndNow from '#components/page/ThenAndNow.astro';
import YearlyDay from '#components/page/YearlyDay.astro';
import { toPage } from '#library/page.ts';
import type { AssignedTask, StatedDeadline, StatedTarget } from '#library/pages.ts';
import type { Agency } from '#schemas/agency.ts';
import { officialEntry } from '../support/entries.ts';
import { entryOf, instruments } from '../support/registers.ts';
import { elementsOf, hrefsOf, render } from '../support/render.ts';

const page = toPage(officialEntry(), () => '');
const agency = (id: string, name: string, successor?: Agency['successor']): Agency => ({
  id,
  name,
  aliases: [],
  level: 'tinh',
  role: 'Vai trò.',
  ...(successor ? { successor } : {}),
});
const old = agency('so-cu', 'Sở Cũ', {
  state: 'chuyen-chuc-nang',
  to: ['so-moi', 'so-khac'],
  since: '2025-03-01',
  note: 'Chia hai nơi.',
  sources: [],
});
const all = [old, agency('so-moi', 'Sở Mới'), agency('so-khac', 'Sở Khác')];
const task = (lead: string[], cooperating: string[] = []): AssignedTask => ({
  clause: 'i',
  assignedBy: 'i',
  task: 'Việc',
  lead: lead.map((id) => ({ agency: id, asWritten: id })),
  cooperating: cooperating.map((id) => ({ agency: id, asWritten: id })),
  audience: ['chung'],
  topic: 'chi-dao',
  page,
  text: '',
});
const tasks = [task(['so-cu']), task(['so-cu'], ['so-moi']), task([], ['so-cu'])];

describe('khi ấy và nay', () => {
  const textOf = async (one: Agency): Promise<string> =>
    [...elementsOf(await render(ThenAndNow, { agency: one, all, tasks }), 'p')].map(({ text }) => text).join(' ');

  test('làm gì khi ấy, ai làm hôm nay, trong một câu', async () =>
    expect(await textOf(old)).toMatchInlineSnapshot(
      `"Khi ấy (năm 2020): chủ trì, thực hiện 2 việc, phối hợp 1 việc. Nay: việc ấy chia cho Sở Mới; Sở Khác, từ 01/3/2025."`,
    ));

  test('một cơ quan nhận cả', async () =>
    expect(
      await textOf({ ...old, successor: { state: 'sap-nhap', to: ['so-moi'], note: 'Gộp.', sources: [] } }),
    ).toMatchInlineSnapshot(
      `"Khi ấy (năm 2020): chủ trì, thực hiện 2 việc, phối hợp 1 việc. Nay: việc ấy thuộc Sở Mới."`,
    ));

  test('chưa xác minh thì nói chưa xác minh', async () =>
    expect(
      await textOf({ ...old, successor: { state: 'chua-xac-minh', to: [], note: 'Chưa rõ.', sources: [] } }),
    ).toMatchInlineSnapshot(`"Khi ấy (năm 2020): chủ trì, thực hiện 2 việc, phối hợp 1 việc. Nay: chưa xác minh."`));

  test('cơ quan nhận việc dẫn về việc của cơ quan trước', async () => {
    const html = await render(ThenAndNow, { agency: all[1], all, tasks });
    expect(elementsOf(html, 'li').map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "Sở Cũ: khi ấy chủ trì, thực hiện 2 việc, phối hợp 1 việc. Nay chia cho 2 nơi; phần nào về đâu, xem trang ấy.",
      ]
    `);
    expect(hrefsOf(html)).toEqual(
      expect.arrayContaining(['/co-quan/so-cu/', '/co-quan/so-cu/#chu-tri', '/co-quan/so-cu/#phoi-hop']),
    );
  });

  test('cơ quan không đổi: nhận thêm việc, hoặc không ghi thay đổi nào', async () => {
    expect(await textOf(agency('so-moi', 'Sở Mới'))).toContain('Nay: nhận thêm việc của cơ quan dưới đây.');
    const still = await render(ThenAndNow, { agency: agency('so-giu', 'Sở Giữ'), all, tasks: [task(['so-giu'])] });
    expect(elementsOf(still, 'p')[0]?.text).toBe(
      'Khi ấy (năm 2020): chủ trì, thực hiện 1 việc. Nay: sổ cơ quan của trang không ghi thay đổi nào.',
    );
  });

  test('không việc, không thay đổi thì không nói gì', async () =>
    expect(await textOf(agency('khong-viec', 'Không việc'))).toBe(''));
});

describe('bảng chỉ tiêu', () => {
  const target = (changes: Partial<StatedTarget>): StatedTarget => ({
    clause: 'ii-1',
    target: 'Xã có mô hình',
    asWritten: 'ít nhất 30% số xã',
    comparator: 'it-nhat',
    value: 30,
    unit: '%',
    year: 2020,
    page,
    text: '',
    ...changes,
  });
  const htmlOf = (changes: Partial<StatedTarget>): Promise<string> =>
    render(TargetTable, { targets: [target(changes)], agencies: [] });

  test('con số là chữ trong ô, hình chỉ để nhìn', async () => {
    const html = await htmlOf({});
    expect(elementsOf(html, 'b')[0]?.text).toBe('ít nhất 30%');
    expect(elementsOf(html, 'svg')[0]?.attributes['aria-hidden']).toBe('true');
    expect(elementsOf(html, 'rect').map(({ attributes }) => attributes['width'])).toEqual(['100', '70', '30']);
    expect(hrefsOf(html)).toEqual([`${page.path}#ii-1`]);
  });

  test('mức đúng bằng thì không có vạch nối', async () =>
    expect(elementsOf(await htmlOf({ comparator: 'dat', value: 95 }), 'rect')).toHaveLength(2));

  test.each([
    [{ comparator: 'tang-it-nhat', value: 2 } as const, 'tăng ít nhất 2%'],
    [{ comparator: 'dat', value: 1000, unit: 'tờ rơi' } as const, '1.000 tờ rơi'],
  ])('không phải phần của một trăm thì không vẽ thanh: %j', async (changes, words) => {
    const html = await htmlOf(changes);
    expect(elementsOf(html, 'svg')).toEqual([]);
    expect(elementsOf(html, 'b')[0]?.text).toBe(words);
  });

  test('không ghi năm thì nói không ghi', async () =>
    expect(elementsOf(await htmlOf({ year: null }), 'td').map(({ text }) => text)).toContain('không ghi năm'));
});

describe('thời hạn của cơ quan', () => {
  const deadline: StatedDeadline = {
    clause: 'v-2',
    assignedBy: 'v-2',
    deadline: 'Báo cáo năm',
    asWritten: 'trước ngày 01/12',
    recurrence: 'hang-nam',
    comparator: 'truoc',
    agencies: [{ agency: 'so-cu', asWritten: 'Sở Cũ' }],
    page,
    text: '',
  };
  const hrefs = async (changes: Partial<StatedDeadline>): Promise<(string | undefined)[]> =>
    hrefsOf(
      await render(AgencyDeadlines, { agency: old, deadlines: [{ ...deadline, ...changes }], today: '2026-11-22' }),
    );

  test('có ngày thì có tệp lịch', async () =>
    expect(await hrefs({ days: ['12-01'], years: { first: 2020, last: 2020 } })).toContain('/lich/so-cu.ics'));

  test('không có ngày thì không có tệp lịch', async () => expect(await hrefs({})).not.toContain('/lich/so-cu.ics'));
});

test('ngày năm nào cũng có: lần tới tính từ hôm nay', async () => {
  const html = await render(YearlyDay, { instrument: entryOf(instruments, 'qd-793-qd-ttg'), today: '2026-11-22' });
  expect(elementsOf(html, 'time').map(({ text, attributes }) => [text, attributes['datetime']])).toEqual([
    ['30/7/2027', '2027-07-30'],
  ]);
});
