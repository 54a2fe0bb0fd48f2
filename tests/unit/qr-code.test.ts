import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCodeOf } from '#outputs/print/qr-code.ts';

/** Draws the path on squared paper, as a pen one square wide would. */
function drawn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let x = 0;
  let y = 0;
  for (const [, command, first = '0', second = '0'] of path.matchAll(/([Mmh])(-?\d+)(?: (-?\d+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    else if (command === 'm') x += Number(first);
    else {
      rows[y]?.fill(true, x, x + Number(first));
      x += Number(first);
    }
  }
  return rows;
}

test.each([
  'http://localhost:4321/kiem-tra/',
  'https://phong-chong-mua-ban-nguoi.vi.du/canh-bao/xuat-khau-lao-dong-gia/',
])('đường nét vẽ lại đúng từng ô của mã: %s', (text) => {
  const { size, path } = qrCodeOf(text);
  const { data } = encode(text, { ecc: 'M', border: 0 });
  expect(data).toHaveLength(size);
  expect(drawn(path, size)).toEqual(data);
});

test('ba góc có ô định vị', () => {
  const { size, path } = qrCodeOf('http://localhost:4321/kiem-tra/');
  const rows = drawn(path, size);
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    expect(rows[y]?.slice(x, x + 7)).toEqual(Array.from({ length: 7 }, () => true));
    expect(rows[y + 1]?.slice(x, x + 7)).toEqual([true, false, false, false, false, false, true]);
  }
});
