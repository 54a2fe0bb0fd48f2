import { expect, test } from 'vitest';
import { pageKindIds, pageKinds, pathOf } from '#domain/page-kinds.ts';
import { toPage } from '#library/page.ts';
import {
  campaignEntry,
  englishEntry,
  explainerEntry,
  helpEntry,
  kitEntry,
  lessonEntry,
  officialEntry,
  plainEntry,
  postEntry,
  warningEntry,
} from '../support/entries.ts';

const numberOf = (id: string): string => (id === '111' ? 'một-một-một' : '');

test.each([
  [officialEntry(), '/van-ban/phieu-chuyen/', '2020-12-03'],
  [officialEntry({ issuedOn: null }), '/van-ban/phieu-chuyen/', null],
  [postEntry(), '/tin/mot-so/', '2025-09-19'],
  [campaignEntry(), '/chien-dich/30-7/2025/', '2025-07-30'],
  [warningEntry(), '/canh-bao/viec-nhe/', '2026-11-21'],
  [helpEntry(), '/tro-giup/o-nuoc-ngoai/', '2026-11-21'],
  [explainerEntry(), '/giai-thich/mua-ban-nguoi/', '2026-11-21'],
  [lessonEntry(), '/bai-hoc/doc-mot-loi-moi/', '2026-11-21'],
  [kitEntry(), '/bo-truyen-thong/dang-no/', '2026-11-21'],
  [plainEntry(), '/an-toan/', '2026-11-21'],
  [englishEntry(), '/en/danger/', '2026-11-21'],
])('%#: địa chỉ %s, ngày %s', (entry, path, date) => {
  const page = toPage(entry, numberOf);
  expect([page.path, page.date]).toEqual([path, date]);
  expect(page).toMatchObject({
    kind: entry.collection,
    id: entry.id,
    checkedOn: '2026-11-21',
    sources: entry.data.sources,
    entry,
  });
});

test('tên cửa sổ là tên trang và loại trang; trang kín đáo mang tên đã chọn', () => {
  expect(toPage(warningEntry(), numberOf).windowTitle).toBe('Việc nhẹ, lương cao – Cảnh báo');
  expect(toPage(warningEntry({ discreetTitle: 'Đọc thêm' }), numberOf)).toMatchObject({
    windowTitle: 'Đọc thêm',
    title: 'Việc nhẹ, lương cao',
  });
});

test('số được nhắc trong tên và tóm tắt thành số', () => {
  const page = toPage(plainEntry({ title: 'Gọi @111', summary: 'Gọi @111 khi an toàn.' }), numberOf);
  expect([page.title, page.summary, page.windowTitle]).toEqual([
    'Gọi một-một-một',
    'Gọi một-một-một khi an toàn.',
    'Gọi một-một-một – Về trang này',
  ]);
});

test('bài thu hồi còn địa chỉ và lý do, không còn lời cũ', () => {
  const entry = postEntry({
    title: 'Lời sai',
    discreetTitle: 'Tên sai',
    recalled: { on: '2026-12-05', why: 'Số sai; nay gọi @111.' },
  });
  const { entry: _, ...words } = toPage(entry, numberOf);
  expect(words).toEqual({
    kind: 'tin',
    id: 'mot-so',
    path: '/tin/mot-so/',
    title: 'Bài đã thu hồi',
    windowTitle: 'Bài đã thu hồi: mot-so',
    summary: 'Thu hồi ngày 05/12/2026. Số sai; nay gọi một-một-một.',
    date: '2025-09-19',
    checkedOn: '2026-12-05',
    sources: [],
  });
});

test('cùng một mục cho cùng một trang, và mục không đổi', () => {
  const entry = postEntry();
  const before = structuredClone(entry);
  expect(toPage(entry, numberOf)).toEqual(toPage(entry, numberOf));
  expect(entry).toEqual(before);
});

test('danh sách loại trang đủ mọi loại, mỗi loại một lần', () => {
  expect([...pageKindIds].sort()).toEqual(Object.keys(pageKinds).sort());
});

test('hai loại trang không dùng chung địa chỉ', () => {
  const paths = pageKindIds.map((kind) => pathOf(kind, 'mot'));
  expect(new Set(paths).size).toBe(paths.length);
});
