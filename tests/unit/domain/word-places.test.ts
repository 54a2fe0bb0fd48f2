import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergePlaces, placeCode, readPlaces, writePlaces } from '#domain/word-places.ts';

const place = fc.record({ position: fc.nat(5_000), isHeading: fc.boolean() });
const records = fc
  .dictionary(fc.nat(5_000).map(String), fc.array(place, { minLength: 1, maxLength: 8 }))
  .map((all) => Object.entries(all).map(([record, places]) => [Number(record), places] as const))
  .map((all) => all.toSorted(([a], [b]) => a - b));

test('ghi rồi đọc lại được đúng như cũ, chỗ trùng chỉ còn một', () => {
  fc.assert(
    fc.property(records, (all) => {
      const expected = all.map(([record, places]) => {
        const unique = new Map(places.map((one) => [`${one.position} ${one.isHeading}`, one]));
        return {
          record,
          positions: [...unique.values()].map(({ position }) => position).sort((a, b) => a - b),
          headingCount: [...unique.values()].filter(({ isHeading }) => isHeading).length,
        };
      });
      const coded = all.map(
        ([record, places]) =>
          [record, places.map(({ position, isHeading }) => placeCode(position, isHeading))] as const,
      );
      expect(readPlaces(writePlaces(coded))).toEqual(expected);
    }),
  );
});

test('cách ghi: số âm mở một đoạn, mỗi số sau là bước tới chỗ kế, lẻ là trong đầu đề', () => {
  expect(
    writePlaces([
      [2, [placeCode(7, false)]],
      [5, [placeCode(9, false), placeCode(3, true)]],
    ]),
  ).toEqual([-3, 14, -3, 7, 11]);
});

test('gộp các cách viết của một chữ: mỗi đoạn một lần', () => {
  const first = readPlaces([-1, 4, -2, 6]);
  expect(mergePlaces([first, readPlaces([-3, 2, -1, 8])])).toEqual([
    { record: 0, positions: [2], headingCount: 0 },
    { record: 2, positions: [1, 3], headingCount: 0 },
    { record: 3, positions: [4], headingCount: 0 },
  ]);
  expect(mergePlaces([first])).toBe(first);
  expect(mergePlaces([])).toEqual([]);
});
