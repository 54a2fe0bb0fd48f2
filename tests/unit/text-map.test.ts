import { expect, test } from 'vitest';
import { toPage } from '#library/page.ts';
import { toTextMap } from '#library/text-map.ts';
import type { MapEntry } from '#schemas/map-node.ts';
import { officialEntry } from '../support/entries.ts';
import { instruments } from '../support/registers.ts';

const entry = (id: string, more: Partial<MapEntry> = {}): MapEntry => ({
  id,
  lane: 'chuong-trinh',
  label: id,
  about: 'Văn kiện thử',
  ...more,
});
const sample = toPage(
  officialEntry({
    relations: [
      { kind: 'can-cu', instrument: 'qd-2546-qd-ttg' },
      { kind: 'can-cu', instrument: 'kh-09-kh-c02-p5' },
      { kind: 'nay-xem', instrument: 'qd-193-qd-ttg' },
    ],
  }),
  () => '',
);
const page = { ...sample, id: 'phieu-chuyen-7632-pc-vp' };
const map = toTextMap(
  [
    entry('qd-193-qd-ttg'),
    entry('qd-2546-qd-ttg'),
    entry('luat-53-2024-qh15', { lane: 'luat' }),
    entry('luat-66-2011-qh12', { lane: 'luat' }),
    entry('phieu-chuyen-7632-pc-vp'),
  ],
  instruments,
  [page],
);

test('năm lấy từ sổ, sổ không có ngày thì lấy từ sơ đồ; văn bản đăng ở đây dẫn tới trang của nó', () =>
  expect(
    map.nodes.map(({ id, year, isInForce, path }) => `${year} ${id}${isInForce ? ' (còn)' : ''} ${path}`),
  ).toMatchInlineSnapshot(`
    [
      "2011 luat-66-2011-qh12 /van-ban/tra-cuu/luat-66-2011-qh12/",
      "2015 qd-2546-qd-ttg /van-ban/tra-cuu/qd-2546-qd-ttg/",
      "2020 phieu-chuyen-7632-pc-vp /van-ban/phieu-chuyen/",
      "2021 qd-193-qd-ttg /van-ban/tra-cuu/qd-193-qd-ttg/",
      "2024 luat-53-2024-qh15 (còn) /van-ban/tra-cuu/luat-53-2024-qh15/",
    ]
  `));

test('mối nối lấy từ sổ và từ phần đầu văn bản; ngoài sơ đồ và “nay xem” không vẽ', () =>
  expect(map.edges.map(({ kind, from, to }) => `${from} ${kind} ${to}`)).toMatchInlineSnapshot(`
    [
      "luat-53-2024-qh15 thay-the luat-66-2011-qh12",
      "qd-193-qd-ttg noi-tiep qd-2546-qd-ttg",
      "phieu-chuyen-7632-pc-vp can-cu qd-2546-qd-ttg",
    ]
  `));
