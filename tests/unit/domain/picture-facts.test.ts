import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFactsOf } from '#domain/picture/picture-facts.ts';
import { flatPicture } from '../../support/pictures.ts';

const formats = {
  jpeg: (picture: Sharp) => picture.jpeg(),
  'jpeg dần': (picture: Sharp) => picture.jpeg({ progressive: true }),
  png: (picture: Sharp) => picture.png(),
  webp: (picture: Sharp) => picture.webp(),
  'webp không mất': (picture: Sharp) => picture.webp({ lossless: true }),
} as const;
const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 1/1', GPSLongitudeRef: 'E' } };

describe.each(Object.entries(formats))('%s', (name, encode) => {
  test('cỡ ảnh đúng như sharp đọc, không dấu vết', async () => {
    const bytes = await encode(flatPicture(641, 480)).toBuffer();
    const { width, height, format } = await sharp(bytes).metadata();
    expect(pictureFactsOf(bytes)).toEqual({ format, width, height, traces: [] });
  });
  test('máy ảnh và nơi chụp', async () => {
    const device = await encode(flatPicture(40, 30).withExif({ IFD0: { Make: 'Máy ảnh' } })).toBuffer();
    expect(pictureFactsOf(device)).toMatchObject({ width: 40, height: 30, traces: ['exif'] });
    const where = await encode(flatPicture(40, 30).withExif(place)).toBuffer();
    expect(pictureFactsOf(where)).toMatchObject({ width: 40, height: 30, traces: ['gps', 'exif'] });
  });
  test('XMP có nơi chụp', async () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="21,1N"/></x:xmpmeta>';
    const bytes = await encode(flatPicture(40, 30).withXmp(xmp)).toBuffer();
    // In a PNG it may be compressed: that it is there can be told, not what it says.
    expect(pictureFactsOf(bytes)?.traces).toEqual(name === 'png' ? ['xmp'] : ['gps', 'xmp']);
  });
});

test('lời ghi trong PNG và JPEG', async () => {
  const png = await flatPicture(4, 4).png().toBuffer();
  const text = Buffer.concat([Buffer.from([0, 0, 0, 3]), Buffer.from('tEXtA\0b'), Buffer.alloc(4)]);
  expect(pictureFactsOf(Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]))?.traces).toEqual(['comment']);
  const jpeg = await flatPicture(4, 4).jpeg().toBuffer();
  const words = Buffer.from([0xff, 0xfe, 0, 4, 0x61, 0x62]);
  const iptc = Buffer.from([0xff, 0xed, 0, 4, 0x61, 0x62]);
  expect(pictureFactsOf(Buffer.concat([jpeg.subarray(0, 2), words, iptc, jpeg.subarray(2)]))?.traces).toEqual([
    'comment',
    'iptc',
  ]);
});

test('không phải ảnh, hay ảnh cụt: không đọc, không treo, không ném lỗi', async () => {
  expect(pictureFactsOf(new TextEncoder().encode('<svg/>'))).toBeUndefined();
  const whole = await Promise.all(Object.values(formats).map((encode) => encode(flatPicture(9, 9)).toBuffer()));
  const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(2000), fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(cut, ([bytes, at, noise]) => {
      pictureFactsOf(Buffer.concat([bytes.subarray(0, at), noise]));
    }),
    { numRuns: 2000, seed: 20_261_122 },
  );
});
