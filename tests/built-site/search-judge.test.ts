import { expect, test } from 'vitest';
import { builtPage, builtPages } from '../support/built-site.ts';
import { isHeldBy, isRightPlace } from '../support/hit-judge.ts';
import { attributeOf } from '../support/html.ts';
import { judgedQueries } from '../support/judged-queries.ts';
import { rivalRecords } from '../support/rival-site.ts';

const query = { query: 'đường dây nóng', style: 'co-dau', holds: ['Tổng đài 111'], pages: [], answers: undefined };

test.each([
  ['trang có lời ấy', {}, '/duong-day-nong/', true],
  ['đúng chỗ trong trang', {}, '/duong-day-nong/#so-111', true],
  ['chỗ khác trong trang', {}, '/duong-day-nong/#so-anh', false],
  ['chỗ không có', {}, '/duong-day-nong/#khong-co', false],
  ['trang không có', {}, '/khong-co/', false],
  ['nơi khác', {}, 'https://example.invalid/duong-day-nong/', false],
  ['trang không được phán quyết', { pages: ['/van-ban/'] }, '/duong-day-nong/', false],
  ['lời không có', { holds: ['kho báu dưới đáy biển'] }, '/duong-day-nong/', false],
])('%s', (_, change, address, isRight) => expect(isRightPlace({ ...query, ...change }, address)).toBe(isRight));

test.each([
  ['Gọi số +84 981 84 84 84', ['@bao-ho-cong-dan'], true],
  ['Gọi số 981', ['@bao-ho-cong-dan'], false],
  ['Gọi  SỐ 111'.normalize('NFD'), ['gọi số @111'], true],
  ['Gọi 113', ['miễn phí | @113'], true],
  ['Gọi 113', ['gọi', 'miễn phí'], false],
])('“%s” giữ %j: %s', (text, holds, isHeld) => expect(isHeldBy(text, holds)).toBe(isHeld));

test('câu nào cũng có một chỗ trả lời trên trang đã dựng', () => {
  const addresses = builtPages.flatMap(({ path, elements }) => [
    path,
    ...elements.flatMap((element) => attributeOf(element, 'id') ?? []).map((id) => `${path}#${id}`),
  ]);
  const lost = judgedQueries.filter((one) => !addresses.some((address) => isRightPlace(one, address)));
  expect(lost.map((one) => one.query)).toEqual([]);
});

test('bộ so sánh có mọi trang được tìm, cắt ở từng mục', () => {
  const records = rivalRecords(builtPages);
  const searched = builtPages.filter(({ elements }) =>
    elements.some((element) => attributeOf(element, 'data-pagefind-body') !== undefined),
  );
  expect(new Set(records.map(({ url }) => url.split('#')[0])).size).toBe(searched.length);
  const one = rivalRecords([builtPage('/duong-day-nong/')]);
  expect(one.find(({ url }) => url === '/duong-day-nong/#so-111')?.text).toContain('Tổng đài 111');
  expect(rivalRecords([builtPage('/tim-kiem/')])).toEqual([]);
});
