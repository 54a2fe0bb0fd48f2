import { describe, expect, test } from 'vitest';
import { frozenAddressesOf, officialSources } from '../support/official-texts.ts';

const fileOf = (slug: string): string => `tests/fixtures/addresses/${slug}.txt`;

/** Addresses that people may have copied and that lead nowhere now. */
function lostAddresses(frozen: readonly string[], current: readonly string[]): string[] {
  return frozen
    .filter((address) => !current.includes(address))
    .map(
      (address) =>
        `Địa chỉ #${address} đã từng có mà nay mất: người đã chép liên kết sẽ lạc. Sửa văn bản hoặc sổ đính chính để địa chỉ trở lại.`,
    );
}

/** Addresses that nobody has written down yet. */
function unfrozenAddresses(slug: string, frozen: readonly string[], current: readonly string[]): string[] {
  return current
    .filter((address) => !frozen.includes(address))
    .map((address) => `Địa chỉ mới #${address}: thêm dòng ${address} vào ${fileOf(slug)}`);
}

describe.each(officialSources)('$slug', ({ slug, document }) => {
  const current = document.blocks.flatMap(({ address }) => address ?? []);
  const frozen = frozenAddressesOf(slug);

  test('địa chỉ đã có thì không mất', () => expect(lostAddresses(frozen, current)).toEqual([]));
  test('địa chỉ nào cũng được ghi lại', () => expect(unfrozenAddresses(slug, frozen, current)).toEqual([]));
  test('tệp ghi mỗi địa chỉ một lần', () => expect(frozen).toEqual([...new Set(frozen)]));
});

test('mất một địa chỉ và thêm một địa chỉ thì người sửa được báo', () => {
  expect([
    ...lostAddresses(['ii', 'ii-1'], ['ii', 'ii-2']),
    ...unfrozenAddresses('ke-hoach', ['ii', 'ii-1'], ['ii', 'ii-2']),
  ]).toMatchInlineSnapshot(`
      [
        "Địa chỉ #ii-1 đã từng có mà nay mất: người đã chép liên kết sẽ lạc. Sửa văn bản hoặc sổ đính chính để địa chỉ trở lại.",
        "Địa chỉ mới #ii-2: thêm dòng ii-2 vào tests/fixtures/addresses/ke-hoach.txt",
      ]
    `);
});
