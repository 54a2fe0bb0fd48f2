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
const page = toPage(
  officialEntry({
    relations: [
      { kind: 'can-cu', instrument: 'qd-2546-qd-ttg' },
      { kind: 'can-cu', instrument: 'kh-09-kh-c02-p5' },
      { kind: 'nay-xem', instrument: 'qd-193-qd-ttg' },
    ],
  }),
  () => '',
);
const map = toTextMap(
  [
    entry('qd-193-qd-ttg'),
    entry('qd-2546-qd-ttg'),
    entry('luat-53-2024-qh15', { lane: 'luat' }),
    entry('luat-66-2011-qh12', { lane: 'luat' }),
    entry('kh-phong-chong-mua-ban-nguoi-2023', {
      page: 'phieu-chuyen',
      year: 2023,
      relations: [{ kind: 'thuc-hien', to: 'qd-193-qd-ttg', document: 'phieu-chuyen', clause: '1' }],
    }),
  ],
  instruments,
  [page],
);

test('năm lấy từ sổ, sổ không có ngày thì lấy từ sơ đồ; văn bản đăng ở đây dẫn tới trang của nó', () =>
  expect(
    map.nodes.map(({ id, year, isInForce, path }) => `${year} ${id}${isInForce ? ' (còn)' : ''} ${path}`),
  ).toMatchInlineSnapshot(`
    [
      "2011 luat-66-2011-qh12 /van-ban/tra-cuu/#luat-66-2011-qh12",
      "2015 qd-2546-qd-ttg /van-ban/tra-cuu/#qd-2546-qd-ttg",
      "2021 qd-193-qd-ttg /van-ban/tra-cuu/#qd-193-qd-ttg",
      "2023 kh-phong-chong-mua-ban-nguoi-2023 /van-ban/phieu-chuyen/",
      "2024 luat-53-2024-qh15 (còn) /van-ban/tra-cuu/#luat-53-2024-qh15",
    ]
  `));

test('mối nối: thay thế và nối tiếp từ sổ, căn cứ từ văn bản, còn lại từ sơ đồ; ngoài sơ đồ và “nay xem” không vẽ', () =>
  expect(map.edges.map(({ kind, from, to }) => `${from} ${kind} ${to}`)).toMatchInlineSnapshot(`
    [
      "qd-193-qd-ttg noi-tiep qd-2546-qd-ttg",
      "luat-53-2024-qh15 thay-the luat-66-2011-qh12",
      "kh-phong-chong-mua-ban-nguoi-2023 can-cu qd-2546-qd-ttg",
      "kh-phong-chong-mua-ban-nguoi-2023 thuc-hien qd-193-qd-ttg",
    ]
  `));
