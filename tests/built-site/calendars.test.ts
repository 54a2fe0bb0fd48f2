import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtPage, builtPages, readBuilt, sitePathOf } from '../support/built-site.ts';
import { attributeOf } from '../support/html.ts';
import { idsOf } from '../support/links.ts';

const files = builtFiles.filter((file) => file.endsWith('.ics'));
const campaignFile = '/lich/chien-dich-30-7.ics';
const eventsOf = (file: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(readBuilt(file))).filter((one): one is VEvent => one?.type === 'VEVENT');
const idsByPath = new Map(builtPages.map(({ path, elements }) => [path, new Set(idsOf(elements))]));

test('có lịch chung và lịch của cơ quan', () => {
  expect(files).toContain('/lich/tat-ca.ics');
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)('%s', (path) => {
  const events = eventsOf(path);

  test('đọc được: mục nào cũng cả ngày, có lời, có UID riêng', () => {
    expect(events.length).toBeGreaterThan(0);
    expect(
      events.filter(({ datetype, summary, description }) => datetype !== 'date' || !summary || !description),
    ).toEqual([]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(readBuilt(path).split('BEGIN:VEVENT').length - 1);
  });

  test('địa chỉ của mỗi mục, cũng đứng cuối phần lời, dẫn tới đúng chỗ', () => {
    const urls = events.map(({ description }) => String(description).split('\n').at(-1) ?? '');
    const isLost = (url: string): boolean => {
      const ids = idsByPath.get(sitePathOf(url, '/') ?? '');
      const fragment = decodeURIComponent(new URL(url).hash.slice(1));
      return !ids || (fragment !== '' && !ids.has(fragment));
    };
    const lost = urls.filter(isLost);
    expect(lost).toEqual([]);
    // A line of the file is folded after 75 bytes; unfolded, each address stands in a line of its own too.
    const file = readBuilt(path).replaceAll('\r\n ', '');
    expect([...file.matchAll(/^URL;VALUE=URI:(.+)$/gm)].map(([, url]) => url?.trim())).toEqual(urls);
  });

  test('có trang dẫn tới', () => {
    const links = builtPages.flatMap((page) =>
      page.elements.flatMap((element) => sitePathOf(attributeOf(element, 'href') ?? '', page.path) ?? []),
    );
    expect(links).toContain(path);
  });
});

test('lịch chung có đủ mọi mục của lịch từng cơ quan, và ngày 30/7 hằng năm', () => {
  const all = new Set(eventsOf('/lich/tat-ca.ics').map(({ uid }) => uid));
  // The work plan of the campaign is ours and no deadline: it has a calendar of its own.
  const ofAgencies = files.filter((file) => file.startsWith('/lich/') && file !== campaignFile);
  const missing = ofAgencies.flatMap((file) => eventsOf(file).filter(({ uid }) => !all.has(uid)));
  expect(missing).toEqual([]);
  const yearly = eventsOf('/lich/tat-ca.ics').filter(({ rrule }) => rrule && rrule.options.count === undefined);
  expect(yearly.map(({ summary }) => summary)).toEqual(['Ngày toàn dân phòng, chống mua bán người']);
});

test('lịch chiến dịch: ngày 30/7 hằng năm, các chặng nối nhau của một năm, có số để gọi', () => {
  const events = eventsOf(campaignFile);
  expect(events.filter(({ rrule }) => rrule).map(({ summary }) => summary)).toEqual([
    'Ngày toàn dân phòng, chống mua bán người',
  ]);
  const steps = events.filter(({ url, description }) => `${JSON.stringify(url)}${description}`.includes('#viec-'));
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.some(({ description }) => String(description).includes('111'))).toBe(true);
  expect(JSON.stringify(events)).not.toContain('@111');
  expect(new Set(steps.map(({ start }) => start.getFullYear())).size).toBe(1);
  const gaps = steps.slice(1).filter(({ start }, index) => start.getTime() !== steps[index]?.end?.getTime());
  expect(gaps.map(({ summary }) => summary)).toEqual([]);
});

test('ngày năm nào cũng có đứng trước các thời hạn đã qua', () => {
  const ids = idsOf(builtPage('/lich/').elements);
  expect(ids.indexOf('ngay-07-30')).toBeGreaterThan(-1);
  expect(ids.indexOf('ngay-07-30')).toBeLessThan(ids.indexOf('theo-ngay'));
});
