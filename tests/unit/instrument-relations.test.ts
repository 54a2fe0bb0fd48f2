import { expect, test } from 'vitest';
import { instrumentLinks } from '#library/instrument-relations.ts';
import { toPage } from '#library/page.ts';
import { instrumentSchema } from '#schemas/instrument.ts';
import { inverseRelationKinds, relationKinds, successionKinds } from '#schemas/relation.ts';
import { officialEntry } from '../support/entries.ts';

const source = { title: 'Báo', url: 'https://tienphong.vn/' };
const instrument = (id: string, more: object = {}) =>
  instrumentSchema.parse({
    id,
    documentNumber: null,
    asWritten: [],
    documentType: 'quyet-dinh',
    title: `Quyết định ${id}`,
    issuer: null,
    issuedOn: null,
    status: { state: 'chua-xac-minh', asOf: '2026-11-21', note: 'Chưa kiểm tra.', sources: [] },
    ...more,
  });

test('quan hệ của sổ và của văn bản đăng ở đây, mỗi quan hệ một lần', () => {
  const page = toPage(
    officialEntry({
      relations: [
        { kind: 'can-cu', instrument: 'qd-1' },
        { kind: 'nay-xem', instrument: 'qd-2' },
      ],
    }),
    () => '',
  );
  const register = [
    instrument('qd-1', { relations: [{ kind: 'thay-the', instrument: 'qd-2', source }] }),
    instrument('qd-2', { relations: [{ kind: 'can-cu', page: page.id, source }] }),
    instrument('qd-3', { relations: [{ kind: 'can-cu', page: 'van-ban-ngoai-so', source }] }),
    instrument('pc', { page: page.id }),
  ];
  expect(instrumentLinks(register, [page]).map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    'qd-1 thay-the qd-2',
    'qd-2 can-cu pc',
    'pc can-cu qd-1',
  ]);
});

test('mỗi loại quan hệ đọc được hai chiều, hai chiều khác nhau', () => {
  const kinds = Object.entries(relationKinds);
  expect(Object.keys(inverseRelationKinds)).toEqual(kinds.map(([kind]) => kind));
  const labels = [...Object.values(relationKinds), ...Object.values(inverseRelationKinds)];
  expect(new Set(labels).size).toBe(labels.length);
  expect(successionKinds).toEqual(['thay-the', 'noi-tiep']);
});
