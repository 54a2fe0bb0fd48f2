import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unusedPictures } from '#checks/picture-uses.ts';
import { contentWith, edited, libraryOf, messagesOf, withBody, writeContent } from '../../support/content-folder.ts';
import { flatPicture, noisyPicture } from '../../support/pictures.ts';

type Changes = Parameters<typeof contentWith>[0];

const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 1/1', GPSLongitudeRef: 'E' } };
const clean = (): Promise<Buffer> => flatPicture(640, 480).jpeg().toBuffer();
/** A page that shows a picture and says who agreed. The sample schema knows no such field, so what it says is left out. */
const declared = (file: string, more = "alt: 'Biển chỉ đường tới đồn', consent: khong-co-nguoi"): Changes =>
  edited('trang/an-toan.mdx', 'checkedOn:', `picture: { file: ${file}, ${more} }\ncheckedOn:`);
const aboutPictures = (changes: Changes): string =>
  messagesOf(changes)
    .split(/\n(?=content)/u)
    .filter((message) => /\((?:picture-|image-|file-place)/u.test(message))
    .join('\n');
const drawing = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('tệp hình', () => {
  test('hình sạch được nhận: JPEG, PNG, WebP, SVG', async () => {
    const files: Changes = {
      'tin/bien.jpg': await clean(),
      'tin/bien.png': await flatPicture(640, 480).png().toBuffer(),
      'tin/bien.webp': await flatPicture(640, 480).webp().toBuffer(),
      'tin/bien.svg': drawing('<path id="a" d="M0 0h9"/><use href="#a"/><path fill="url(#b)"/>'),
    };
    expect(aboutPictures(files)).toBe('');
  });
  test('nơi chụp, máy ảnh, quá lớn, quá nhỏ, sai đuôi, hỏng, tên có dấu', async () => {
    expect(
      aboutPictures({
        'tin/co-gps.jpg': await flatPicture(640, 480).withExif(place).jpeg().toBuffer(),
        'tin/co-may.webp': await flatPicture(640, 480)
          .withExif({ IFD0: { Make: 'A' } })
          .webp()
          .toBuffer(),
        'tin/co-xmp.png': await flatPicture(640, 480).withXmp('<x:xmpmeta/>').png().toBuffer(),
        'tin/qua-lon.jpg': await flatPicture(4000, 3000).jpeg().toBuffer(),
        'tin/qua-nho.jpg': await flatPicture(300, 200).jpeg().toBuffer(),
        'tin/qua-nang.png': await noisyPicture(700, 700).png().toBuffer(),
        'tin/rat-nang.jpg': new Uint8Array(6_000_000),
        'tin/sai-duoi.png': await clean(),
        'tin/hong.jpg': new TextEncoder().encode('không phải hình'),
        'tin/Ảnh đẹp.jpg': await clean(),
        'tin/anh.JPG': await clean(),
      }),
    ).toMatchInlineSnapshot(`
      "content/tin/anh.JPG:1  Thấy tệp không phải nội dung, cần tệp .mdx, hoặc hình .jpg, .png, .webp, .svg cạnh bài dùng hình ấy.
        Cách sửa: đổi phần đuôi của tên tệp cho đúng, hoặc đưa tệp ra khỏi content.  (file-place)
      content/tin/co-gps.jpg:1  Thấy hình còn ghi nơi chụp (GPS), thông tin máy ảnh (EXIF), cần hình chỉ có điểm ảnh, không cho biết chụp ở đâu, bằng máy gì.
        Cách sửa: chạy npm run check -- --fix-pictures, hoặc chụp màn hình tấm ảnh rồi dùng ảnh chụp ấy.  (picture-files)
      content/tin/co-may.webp:1  Thấy hình còn ghi thông tin máy ảnh (EXIF), cần hình chỉ có điểm ảnh, không cho biết chụp ở đâu, bằng máy gì.
        Cách sửa: chạy npm run check -- --fix-pictures, hoặc chụp màn hình tấm ảnh rồi dùng ảnh chụp ấy.  (picture-files)
      content/tin/co-xmp.png:1  Thấy hình còn ghi thông tin của phần mềm (XMP), cần hình chỉ có điểm ảnh, không cho biết chụp ở đâu, bằng máy gì.
        Cách sửa: chạy npm run check -- --fix-pictures, hoặc chụp màn hình tấm ảnh rồi dùng ảnh chụp ấy.  (picture-files)
      content/tin/hong.jpg:1  Thấy tệp .jpg không đọc được là hình, cần hình JPEG, PNG hoặc WebP còn nguyên.
        Cách sửa: chép lại hình từ nơi cũ, hoặc mở ra rồi lưu lại.  (picture-files)
      content/tin/qua-lon.jpg:1  Thấy hình 4000 × 3000 điểm, cần cạnh dài không quá 2400 điểm.
        Cách sửa: chạy npm run check -- --fix-pictures, hoặc thu nhỏ hình.  (picture-files)
      content/tin/qua-nang.png:1  Thấy hình nặng 1,5 MB, cần không quá 1,0 MB.
        Cách sửa: chạy npm run check -- --fix-pictures, hoặc lưu lại ở chất lượng thấp hơn.  (picture-files)
      content/tin/qua-nho.jpg:1  Thấy hình 300 × 200 điểm, cần cạnh ngắn ít nhất 320 điểm, để nhìn rõ.
        Cách sửa: lấy tấm hình gốc lớn hơn; đừng phóng to hình này.  (picture-files)
      content/tin/rat-nang.jpg:1  Thấy hình nặng 6,0 MB, cần không quá 1,0 MB.
        Cách sửa: chạy npm run check -- --fix-pictures, hoặc lưu lại ở chất lượng thấp hơn.  (picture-files)
      content/tin/sai-duoi.png:1  Thấy hình thật ra là JPEG mà tên kết thúc bằng .png, cần phần đuôi đúng với loại hình.
        Cách sửa: đổi tên thành .jpg.  (picture-files)
      content/tin/Ảnh đẹp.jpg:1  Thấy tên tệp “Ảnh đẹp”, cần tên không dấu: chữ thường, chữ số và dấu gạch nối.
        Cách sửa: đổi tên tệp thành anh-dep.  (file-place)"
    `);
  });
  test.each([
    ['<script>alert(1)</script>', 'mã lệnh (script)'],
    ['<path onload="a()"/>', 'mã lệnh trong thuộc tính (on…)'],
    ['<foreignObject/>', 'phần HTML (foreignObject)'],
    ['<image href="https://vi.du/a.png"/>', 'liên kết ra ngoài'],
    ['<a xlink:href="javascript:a()"/>', 'liên kết ra ngoài'],
    ['<image href="data:image/png;base64,AA"/>', 'liên kết ra ngoài'],
    ['<style>@import "https://vi.du/a.css"</style>', 'kiểu chữ, kiểu dáng lấy từ ngoài'],
    ['<path style="fill:url(https://vi.du/)"/>', 'kiểu chữ, kiểu dáng lấy từ ngoài'],
  ])('SVG có %s', (inside, name) => {
    expect(aboutPictures({ 'tin/ve.svg': drawing(inside) })).toContain(
      `Thấy hình SVG có ${name}, cần chỉ nét vẽ và chữ`,
    );
  });
  test('SVG khai DOCTYPE, quá nặng, không phải SVG', () => {
    expect(
      aboutPictures({
        'tin/khai.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('')}`,
        'tin/nang.svg': drawing('<path d="M0 0h9"/>'.repeat(4000)),
        'tin/khac.svg': 'chữ thường',
      }),
    ).toMatchInlineSnapshot(`
      "content/tin/khac.svg:1  Thấy tệp không phải hình SVG, cần hình vẽ bắt đầu bằng <svg.
        Cách sửa: lưu lại hình ở dạng SVG, hoặc xóa tệp.  (picture-files)
      content/tin/khai.svg:1  Thấy hình SVG có khai báo DOCTYPE, cần chỉ nét vẽ và chữ.
        Cách sửa: xóa những phần ấy trong tệp, hoặc lưu lại ở dạng “SVG thường”; không được thì lưu thành PNG.  (picture-files)
      content/tin/nang.svg:1  Thấy hình SVG nặng 73 kB, cần không quá 50 kB.
        Cách sửa: bớt nét vẽ, hoặc lưu thành PNG.  (picture-files)"
    `);
  });
});

describe('bài dùng hình', () => {
  test('khai đủ ở đầu tệp và dùng trong bài thì được nhận', async () => {
    const { 'trang/an-toan.mdx': page = '' } = declared('./bien.jpg');
    const body = `${page}\n![Biển chỉ đường tới đồn](./bien.jpg)\n`;
    expect(aboutPictures({ 'trang/an-toan.mdx': body, 'trang/bien.jpg': await clean() })).toBe('');
  });
  test('không ghi đồng ý, lời tả thiếu hoặc ngắn, tệp không có', async () => {
    const picture = { 'trang/bien.jpg': await clean() };
    expect(aboutPictures({ ...picture, ...declared('bien.jpg', "alt: 'Biển'") })).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:4  Thấy lời tả hình quá ngắn “Biển”, cần alt (lời tả hình) từ 3 chữ trở lên.
        Cách sửa: viết điều hình cho thấy, ví dụ alt: 'Biển chỉ đường tới đồn biên phòng'.  (picture-uses)
      content/trang/an-toan.mdx:4  Thấy hình “bien.jpg” không ghi người trong hình có đồng ý không, cần consent (sự đồng ý) bên cạnh file và alt.
        Cách sửa: hỏi người trong hình rồi ghi; không có ai trong hình thì ghi consent: khong-co-nguoi.  (picture-uses)"
    `);
    expect(aboutPictures({ ...picture, ...declared('bien.jpg', 'consent: da-dong-y') })).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:4  Thấy hình “bien.jpg” không có lời tả, cần alt (lời tả hình) từ 3 chữ trở lên.
        Cách sửa: viết điều hình cho thấy, ví dụ alt: 'Biển chỉ đường tới đồn biên phòng'.  (picture-uses)"
    `);
    expect(aboutPictures({ ...picture, ...declared('bienn.jpg') })).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:4  Thấy hình “bienn.jpg” không có tệp, cần tệp hình nằm cạnh bài.
        Cách sửa: có phải ./bien.jpg không? Nếu phải thì viết lại như vậy.  (picture-uses)"
    `);
  });
  test('trong bài: hình của nơi khác, không có tệp, không lời tả, không khai ở đầu tệp; hình vẽ thì không cần', async () => {
    const body = `![Biển chỉ đường](https://vi.du/bien.jpg)

![Biển chỉ đường](./khong-co.jpg)

![](./bien.jpg)

![Sơ đồ đường về](./ve.svg)
`;
    expect(
      aboutPictures({ ...withBody(body), 'trang/bien.jpg': await clean(), 'trang/ve.svg': drawing('') }),
    ).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:9  Thấy hình lấy từ nơi khác “https://vi.du/bien.jpg”, cần tệp hình đặt cạnh bài: trang này không gọi tới nơi nào khác.
        Cách sửa: tải hình về nếu được phép dùng, đặt cạnh bài, viết ./ten-hinh.jpg.  (picture-uses)
      content/trang/an-toan.mdx:11  Thấy hình “./khong-co.jpg” không có tệp, cần tệp hình nằm cạnh bài.
        Cách sửa: chép tệp hình vào cạnh bài, hoặc bỏ hình.  (picture-uses)
      content/trang/an-toan.mdx:13  Thấy hình không có lời tả, cần lời tả từ 3 chữ trở lên.
        Cách sửa: viết điều hình cho thấy trong ngoặc vuông: ![Biển chỉ đường tới đồn biên phòng](…).  (image-alt)
      content/trang/an-toan.mdx:13  Thấy hình “./bien.jpg” trong bài, đầu tệp không ghi người trong hình có đồng ý không, cần hình được kể ở đầu tệp với file, alt và consent.
        Cách sửa: thêm picture: { file, alt, consent } ở đầu tệp; không có ai trong hình thì ghi consent: khong-co-nguoi.  (picture-uses)"
    `);
  });
  test('hình không bài nào dùng chỉ là lời nhắc', async () => {
    const library = libraryOf({
      'trang/thua.jpg': await clean(),
      'trang/bien.jpg': await clean(),
      ...declared('bien.jpg'),
    });
    expect(unusedPictures(library)).toMatchInlineSnapshot(`
      [
        {
          "expected": "mỗi hình có một bài dùng",
          "file": "content/trang/thua.jpg",
          "fix": "đưa hình vào bài, hoặc xóa tệp",
          "found": "hình không bài nào dùng",
          "line": 1,
          "rule": "picture-uses",
        },
      ]
    `);
  });
});

describe('npm run check -- --fix-pictures', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await writeContent(
      contentWith({
        'tin/nang.jpg': await noisyPicture(700, 2600).withExif(place).jpeg({ quality: 100 }).toBuffer(),
        'tin/nghieng.webp': await flatPicture(640, 480).withMetadata({ orientation: 6 }).webp().toBuffer(),
        'tin/sach.png': await flatPicture(640, 480).png().toBuffer(),
        'tin/hong.jpg': new Uint8Array(1_500_000),
      }),
    );
  });
  afterAll(() => rm(directory, { recursive: true }));
  test('bỏ thông tin kèm, quay đúng chiều, thu nhỏ; hình sạch và hình hỏng để nguyên', async () => {
    const before = await readFile(join(directory, 'tin/sach.png'));
    const env = { ...process.env, CONTENT_DIR: directory };
    const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/check.ts', '--fix-pictures'], {
      env,
    }).catch((error: { stdout: string }) => error);
    expect(
      stdout
        .split('\n')
        .slice(0, 3)
        .join('\n')
        .replaceAll(directory, 'content')
        .replaceAll(/[\d,]+ [kM]B/gu, '…'),
    ).toMatchInlineSnapshot(`
      "content/tin/hong.jpg: không đọc được là hình, để nguyên
      content/tin/nang.jpg: đã bỏ thông tin kèm, … → …
      content/tin/nghieng.webp: đã bỏ thông tin kèm, … → …"
    `);
    const heavy = await sharp(join(directory, 'tin/nang.jpg')).metadata();
    expect(heavy).toMatchObject({ format: 'jpeg', height: 2400 });
    expect(heavy.exif).toBeUndefined();
    expect((await stat(join(directory, 'tin/nang.jpg'))).size).toBeLessThanOrEqual(1_000_000);
    expect(await sharp(join(directory, 'tin/nghieng.webp')).metadata()).toMatchObject({ width: 480, height: 640 });
    expect(await readFile(join(directory, 'tin/sach.png'))).toEqual(before);
  });
  test('lệnh lạ: mã thoát 2, nói cách dùng', async () => {
    const ended = promisify(execFile)(process.execPath, ['src/cli/check.ts', '--xoa-het']);
    await expect(ended).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('--fix-pictures') });
  });
});
