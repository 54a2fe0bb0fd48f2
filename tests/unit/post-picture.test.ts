import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFormats, pictureSizeOf, renderPicture, widthsOf } from '#outputs/pictures/render-picture.ts';

const pixels = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#10366f' } });
/** A phone held upright: the pixels lie on their side, the file says so, and tells where it was taken. */
const photo = await pixels(1600, 1200)
  .withExif({ IFD0: { Copyright: 'Người chụp' }, IFD3: { GPSLatitude: '21/1 1/1 0/1' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();

test('hình dựng đứng theo cách máy ghi', async () =>
  expect(await pictureSizeOf(photo)).toEqual({ width: 1200, height: 1600 }));

test.each([
  [1200, [480, 960]],
  [960, [480, 960]],
  [700, [480, 700]],
  [480, [480]],
  [300, [300]],
])('hình rộng %i phát ở các cỡ %j, không phóng to', (width, widths) =>
  expect(widthsOf({ width, height: 10 })).toEqual(widths),
);

describe.each(pictureFormats)('%s', (format) => {
  test('đúng cỡ, đứng thẳng, không còn nơi chụp hay tên ai', async () => {
    const { width, height, exif, xmp, iptc, orientation } = await sharp(
      await renderPicture(photo, 480, format),
    ).metadata();
    expect({ width, height, exif, xmp, iptc, orientation }).toEqual({ width: 480, height: 640 });
  });
  test('dựng lại thì giống từng byte', async () =>
    expect(Buffer.compare(await renderPicture(photo, 480, format), await renderPicture(photo, 480, format))).toBe(0));
});

test('chỗ trong suốt thành trắng, không thành đen, ở JPEG', async () => {
  const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { channels } = await sharp(await renderPicture(clear, 20, 'jpg')).stats();
  expect(channels.map(({ min }) => min > 250)).toEqual([true, true, true]);
});
