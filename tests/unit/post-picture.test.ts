import { rm } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import PostPicture from '#components/page/PostPicture.astro';
import { toPage } from '#library/page.ts';
import { pictureFormats, pictureSizeOf, renderPicture, widthsOf } from '#outputs/pictures/render-picture.ts';
import { writeContent } from '../support/content-folder.ts';
import { postEntry } from '../support/entries.ts';
import { elementsOf, render } from '../support/render.ts';

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

describe('hình của một bài', () => {
  const entry = (fields: Parameters<typeof postEntry>[0]) =>
    toPage(
      {
        ...postEntry({
          picture: { file: 'buoi-hop.jpg', alt: 'Bảng chữ ở hội trường', consent: 'khong-co-nguoi' },
          ...fields,
        }),
        id: 'buoi-hop-thon',
      },
      () => '',
    );
  let outputs: typeof import('#outputs/pictures/post-picture.ts');
  let folder = '';
  beforeAll(async () => {
    folder = await writeContent({ 'tin/buoi-hop.jpg': photo });
    vi.stubEnv('CONTENT_DIR', folder);
    // The site reads its content folder when it is loaded.
    vi.resetModules();
    outputs = await import('#outputs/pictures/post-picture.ts');
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  test('trang nêu cỡ thật, hai cỡ, hai định dạng; tệp nào cũng được dựng', async () => {
    const page = entry({});
    const shown = await outputs.shownPictureOf(page);
    expect(shown).toMatchObject({ alt: 'Bảng chữ ở hội trường', size: { width: 960, height: 1280 } });
    const named = [...(shown?.files.webp ?? []), ...(shown?.files.jpg ?? [])].map(({ path }) => path);
    const built = await outputs.pictureFilesOf([page]);
    expect(built.map(({ width, format }) => `${page.path}${outputs.pictureNameOf(width, format)}`).sort()).toEqual(
      named.sort(),
    );
    expect(named).toContain('/tin/buoi-hop-thon/hinh-480.webp');
    const html = await render(PostPicture, { ...shown });
    const [image] = elementsOf(html, 'img');
    expect(image?.attributes).toMatchObject({
      src: '/tin/buoi-hop-thon/hinh-480.jpg',
      width: '960',
      height: '1280',
      alt: 'Bảng chữ ở hội trường',
      loading: 'lazy',
    });
    expect(elementsOf(html, 'source')[0]?.attributes['srcset']).toBe(
      '/tin/buoi-hop-thon/hinh-480.webp 480w, /tin/buoi-hop-thon/hinh-960.webp 960w',
    );
  });

  test('bài thu hồi không còn hình', async () => {
    const page = entry({ recalled: { on: '2026-12-05', why: 'Người trong hình không còn đồng ý.' } });
    expect(await outputs.shownPictureOf(page)).toBeUndefined();
    expect(await outputs.pictureFilesOf([page])).toEqual([]);
  });
});
