import { expect, test } from 'vitest';
import { archiveYears } from '#library/campaign.ts';
import { toPage } from '#library/page.ts';
import { eventEntriesOf, planEntriesOf } from '#outputs/calendar/campaign-entries.ts';
import type { CampaignFact } from '#schemas/campaign-fact.ts';
import { campaignEntry } from '../support/entries.ts';

const numberOf = (id: string): string => (id === '111' ? 'một-một-một' : '');
const pageOf = (year: number, fields: Parameters<typeof campaignEntry>[0] = {}) =>
  toPage({ ...campaignEntry({ year, ...fields }), id: `30-7/${year}` }, numberOf);
const fact = (id: string, year: number, topic: CampaignFact['topic']): CampaignFact => ({
  id,
  year,
  topic,
  text: 'Có nguồn.',
  sources: [{ title: 'Báo', url: 'https://vi.du/' }],
});

test('chỉ kể năm có trang hoặc có điều đã biết, mới trước', () => {
  const facts = [fact('a', 2016, 'nam-ay'), fact('b', 2013, 'ngay-30-7'), fact('c', 2025, 'nam-ay')];
  const years = archiveYears([pageOf(2024), pageOf(2025)], facts);
  expect(years.map(({ year, page, facts: told }) => [year, page?.id, told.map(({ id }) => id)])).toEqual([
    [2025, '30-7/2025', ['c']],
    [2024, '30-7/2024', []],
    [2016, undefined, ['a']],
  ]);
});

test('chặng việc thành mục lịch của một năm, số đọc được', () => {
  const step = {
    id: 'thang-chin',
    title: 'Tháng Chín, nhớ @111',
    fromDay: '09-01',
    toDay: '09-30',
    tasks: ['Gọi @111.', 'Hỏi người nghe.'],
    links: [],
  };
  expect(planEntriesOf([step], 2027, numberOf)).toEqual([
    {
      key: 'viec-30-7|thang-chin|2027',
      first: '2027-09-01',
      last: '2027-09-30',
      yearCount: 1,
      summary: 'Tháng Chín, nhớ một-một-một',
      description: '- Gọi một-một-một.\n- Hỏi người nghe.\nGợi ý của trang này, không phải kế hoạch của cơ quan nào.',
      path: '/chien-dich/#viec-thang-chin',
    },
  ]);
});

test('sự kiện thành mục lịch, nói nơi và nguồn', () => {
  const events = [{ on: '2025-07-31', place: 'Huế', what: 'Lễ phát động, số @111.', sourceIndex: 0 }];
  expect(eventEntriesOf(pageOf(2025, { events }), numberOf)).toMatchObject([
    {
      first: '2025-07-31',
      summary: 'Lễ phát động, số một-một-một.',
      description: 'Nơi: Huế.\nNguồn: Luật Phòng, chống mua bán người.',
      path: '/chien-dich/30-7/2025/#da-dien-ra',
    },
  ]);
});
