import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { encode } from 'uqr';
import { describe, expect, test, vi } from 'vitest';
import type { KitFile, KitTexts } from '#domain/kit.ts';
import { kitSheets } from '#outputs/print/kit-sheet-list.ts';
import { renderKitSheets } from '#outputs/print/kit-sheets.ts';
import { abroadKit, longKit, markupKit, shortKit, workerKit } from '../support/kit-texts.ts';
import { flat, overlapsIn, type PdfPage, type PdfSheet, readPdf, runsOutside } from '../support/pdf-sheet.ts';
import { modulesIn } from '../support/qr-picture.ts';

vi.setConfig({ testTimeout: 60_000 });

const drawn = new Map<KitTexts, Promise<KitFile[]>>();
/** The sheets of a kit, drawn once for all tests. */
function sheetsOf(kit: KitTexts): Promise<KitFile[]> {
  const files = drawn.get(kit) ?? renderKitSheets(kit);
  drawn.set(kit, files);
  return files;
}

async function fileOf(kit: KitTexts, name: string): Promise<KitFile> {
  const file = (await sheetsOf(kit)).find((one) => one.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file;
}

const pdfOf = async (kit: KitTexts, name: string): Promise<PdfSheet> => readPdf((await fileOf(kit, name)).content);
const pdfNames = kitSheets.map(({ name }) => name).filter((name) => name.endsWith('.pdf'));
const pictureNames = kitSheets.map(({ name }) => name).filter((name) => name.endsWith('.png'));
const millimetres = ({ width, height }: PdfPage): string =>
  [width, height].map((points) => Math.round((points * 25.4) / 72)).join(' × ');
const hashesOf = (files: readonly KitFile[]): string[] =>
  files.map(({ name, content }) => `${name} ${createHash('sha256').update(content).digest('hex')}`);

const kits = { workerKit, abroadKit, shortKit, longKit, markupKit };
const everyPdf = Object.entries(kits).flatMap(([kit, texts]) => pdfNames.map((name) => [kit, name, texts] as const));

test('tên, khổ giấy và nhan đề của từng tờ', async () => {
  const lines = await Promise.all(
    pdfNames.map(async (name) => {
      const { pages, title, language } = await pdfOf(workerKit, name);
      return `${name}: ${pages.map(millimetres).join('; ')} mm; ${language}; ${title}`;
    }),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "ap-phich-a3.pdf: 297 × 420 mm; vi; Áp phích A3. Bộ dành cho người đi làm xa",
      "ap-phich-a4.pdf: 210 × 297 mm; vi; Áp phích A4. Bộ dành cho người đi làm xa",
      "ap-phich-a4-den-trang.pdf: 210 × 297 mm; vi; Áp phích A4 đen trắng. Bộ dành cho người đi làm xa",
      "to-gap-a4.pdf: 297 × 210; 297 × 210 mm; vi; Tờ gấp A4, in hai mặt, lật theo cạnh ngắn. Bộ dành cho người đi làm xa",
      "bang-ron-ngang.pdf: 400 × 100 mm; vi; Băng rôn ngang 4 m × 1 m, vẽ theo tỷ lệ 1:10. Bộ dành cho người đi làm xa",
      "bang-ron-doc.pdf: 100 × 400 mm; vi; Băng rôn dọc 1 m × 4 m, vẽ theo tỷ lệ 1:10. Bộ dành cho người đi làm xa",
      "the-qr.pdf: 210 × 297 mm; vi; Thẻ mã QR, mười thẻ một tờ A4. Bộ dành cho người đi làm xa",
      "treo-cua.pdf: 210 × 297 mm; vi; Thẻ treo cửa, hai thẻ một tờ A4. Bộ dành cho người đi làm xa",
      "cam-ket.pdf: 210 × 297 mm; vi; Bản cam kết A4. Bộ dành cho người đi làm xa",
      "so-dem.pdf: 297 × 210 mm; vi; Sổ đếm A4. Bộ dành cho người đi làm xa",
    ]
  `);
});

describe.each(everyPdf)('%s, %s', (_, name, kit) => {
  test('không chữ nào đè lên nhau hay ra ngoài tờ', async () => {
    const sheet = await pdfOf(kit, name);
    expect(overlapsIn(sheet)).toEqual([]);
    expect(runsOutside(sheet, 10)).toEqual([]);
    expect(sheet.pages).toHaveLength(name === 'to-gap-a4.pdf' ? 2 : 1);
  });

  test('có mã nguồn, ngày, số 111 và lời gọi khi an toàn', async () => {
    const { text } = await pdfOf(kit, name);
    expect(text).toContain(`Nguồn: ${kit.sourceId} · ${kit.date} · Gọi 111 khi an toàn`);
  });

  test('tệp có thẻ cho máy đọc', async () => {
    const { roles } = await pdfOf(kit, name);
    expect(roles).toContain('H1');
  });
});

/** What each sheet says of a kit, besides its foot. */
const saidOn: Readonly<Record<string, (kit: KitTexts) => readonly string[]>> = {
  'ap-phich-a3.pdf': ({ core, audience, calls }) => [core, audience, ...calls.map(({ display }) => display)],
  'ap-phich-a4.pdf': ({ core, audience, placePrompt }) => [core, audience, placePrompt],
  'ap-phich-a4-den-trang.pdf': ({ core, audience, placePrompt }) => [core, audience, placePrompt],
  'to-gap-a4.pdf': ({ core, facts, signs, doNow, phrases, calls }) => [
    core,
    ...facts,
    ...signs,
    ...doNow,
    ...phrases,
    ...calls.flatMap(({ display, name, note }) => [display, name, note]),
  ],
  'bang-ron-ngang.pdf': ({ core }) => [core, 'Gọi khi an toàn'],
  'bang-ron-doc.pdf': ({ core }) => [core, 'Gọi khi an toàn'],
  'the-qr.pdf': ({ core, calls }) => [core, calls[0]?.display ?? ''],
  'treo-cua.pdf': ({ core, calls }) => [core, calls[0]?.display ?? ''],
  'cam-ket.pdf': ({ core, pledge }) => [core, pledge.who, ...pledge.promises],
  'so-dem.pdf': ({ title }) => [title, 'Lượt hỏi', 'Không ghi tên, số điện thoại, câu chuyện của ai.'],
};

test.each(everyPdf)('%s, %s: đúng từng chữ, đủ dấu', async (_, name, kit) => {
  const { text } = await pdfOf(kit, name);
  expect(saidOn[name]?.(kit).filter((words) => !text.includes(flat(words)))).toEqual([]);
});

test('địa chỉ để gõ đứng cạnh mã QR', async () => {
  for (const name of pdfNames.filter((one) => !['bang-ron-ngang.pdf', 'so-dem.pdf'].includes(one))) {
    const { text, roles } = await pdfOf(workerKit, name);
    expect(text.replaceAll(' ', ''), name).toContain(workerKit.shortAddress);
    expect(roles, name).toContain('Figure');
  }
});

test('nơi báo tin: in khi có, để dòng trống khi không', async () => {
  for (const name of ['ap-phich-a4.pdf', 'to-gap-a4.pdf']) {
    const [filled, blank] = [await pdfOf(abroadKit, name), await pdfOf(workerKit, name)];
    expect(filled.text).toContain('Báo tin gần nhất: xã Tân Hòa Công an xã, 0123 456 789');
    expect(blank.text).toContain('Báo tin gần nhất: Nơi: Số điện thoại:');
  }
  expect((await pdfOf(abroadKit, 'cam-ket.pdf')).text).toContain('Nơi lập: xã Tân Hòa');
});

test('tỷ lệ 1:10 nằm ở nhan đề của tệp, không in ra', async () => {
  for (const name of ['bang-ron-ngang.pdf', 'bang-ron-doc.pdf']) {
    const { title, text } = await pdfOf(workerKit, name);
    expect(title).toContain('1:10');
    expect(text).not.toContain('1:10');
  }
});

test('câu chính xuống dòng sau dấu câu, không giữa một từ', async () => {
  const linesOf = async (kit: KitTexts, name: string): Promise<string[]> => {
    const { pages } = await pdfOf(kit, name);
    return pages.flatMap(({ runs }) => runs.filter(({ text }) => kit.core.includes(text)).map(({ text }) => text));
  };
  expect(await linesOf(workerKit, 'the-qr.pdf').then((lines) => lines.slice(0, 3))).toMatchInlineSnapshot(`
    [
      "Việc nhẹ,",
      "lương cao, đi ngay:",
      "dừng lại, hỏi 111",
    ]
  `);
  expect(await linesOf(abroadKit, 'ap-phich-a4.pdf')).toMatchInlineSnapshot(`
    [
      "Bị giữ hộ chiếu?",
      "Có người nghe máy",
      "bằng tiếng Việt",
    ]
  `);
});

test('tờ gấp: sáu mặt đứng đúng chỗ để gấp', async () => {
  const { pages } = await pdfOf(workerKit, 'to-gap-a4.pdf');
  const heads = ['Điều cần biết', 'Gọi ai', 'Người đi làm xa', 'Dấu hiệu', 'Làm gì ngay', 'Câu nói sẵn'];
  const places = pages.map(({ runs, width }) =>
    runs
      .filter(({ text }) => heads.includes(text))
      .map(({ text, left }) => `${Math.floor((3 * left) / width)} ${text}`),
  );
  expect(places.map((list) => list.sort())).toEqual([
    ['0 Điều cần biết', '1 Gọi ai', '2 Người đi làm xa'],
    ['0 Dấu hiệu', '1 Làm gì ngay', '2 Câu nói sẵn'],
  ]);
});

describe('ảnh', () => {
  test.each(Object.entries(kits).flatMap(([kit, texts]) => pictureNames.map((name) => [kit, name, texts] as const)))(
    '%s, %s: đúng cỡ, không quá 60 kB',
    async (_, name, kit) => {
      const { content, type } = await fileOf(kit, name);
      const { format, width, height } = await sharp(content).metadata();
      const sizes = { 'the-vuong.png': '1080 × 1080', 'the-ngang.png': '1200 × 630', 'the-doc.png': '1080 × 1920' };
      expect({ type, format, size: `${width} × ${height}` }).toEqual({
        type: 'image/png',
        format: 'png',
        size: new Map(Object.entries(sizes)).get(name),
      });
      expect(content.byteLength).toBeLessThanOrEqual(60_000);
    },
  );

  test.each([
    ['workerKit', workerKit],
    ['shortKit', shortKit],
    ['longKit', longKit],
  ])('%s: mã QR của thẻ dọc đúng từng ô', async (_, kit) => {
    const { data, size } = encode(kit.url, { ecc: 'M', border: 0 });
    expect(await modulesIn((await fileOf(kit, 'the-doc.png')).content, size)).toEqual(data);
  });
});

describe('cùng lời, cùng byte', () => {
  test('vẽ lại trong cùng tiến trình', async () => {
    expect(hashesOf(await renderKitSheets(workerKit))).toEqual(hashesOf(await sheetsOf(workerKit)));
  });

  test('vẽ trong tiến trình khác', async () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { renderKitSheets } from '#outputs/print/kit-sheets.ts';
      const files = await renderKitSheets(JSON.parse(process.argv[1]));
      for (const { name, content } of files) console.log(name, createHash('sha256').update(content).digest('hex'));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
      JSON.stringify(abroadKit),
    ]);
    expect(stdout.trim().split('\n')).toEqual(hashesOf(await sheetsOf(abroadKit)));
  });
});

describe('lời không in được thì dừng, và nói vì sao', () => {
  const faultOf = (fields: Partial<KitTexts>): Promise<string> =>
    renderKitSheets({ ...workerKit, ...fields }).then(
      () => 'không dừng',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );

  test('từ dài hơn tờ giấy', async () => {
    expect(await faultOf({ core: 'Nghiêng'.repeat(8) })).toMatchInlineSnapshot(`
      "Thấy câu chính “NghiêngNghiêngNghiêngNghiêngNghiêngNghiêngNghiêngNghiêng” không vừa Áp phích A3, cần vừa ở cỡ chữ 24 pt.
        Cách sửa: viết ngắn lại, nhất là từ dài nhất."
    `);
  });

  test('nơi báo tin quá dài', async () => {
    expect(await faultOf({ place: 'ấp Một, xã Hai, tỉnh Ba, '.repeat(12) })).toMatchInlineSnapshot(`
      "Thấy nơi báo tin “ấp Một, xã Hai, tỉnh Ba, ấp Một, xã Hai, tỉnh Ba, ấp Một, xã Hai, tỉnh Ba, ấp M…” không vừa Áp phích A3, cần vừa ở cỡ chữ 10.4 pt.
        Cách sửa: viết ngắn lại, nhất là từ dài nhất."
    `);
  });

  test('ký tự mà phông chữ không có', async () => {
    expect(await faultOf({ core: 'Gọi 111 nhé 😀' })).toMatchInlineSnapshot(`
      "Thấy ký tự “😀” mà phông chữ để in không có, cần chữ, số và dấu câu thường.
        Cách sửa: bỏ ký tự ấy hoặc viết bằng chữ."
    `);
  });

  test('hình chưa vẽ', async () => {
    expect((await faultOf({ pictogram: 'con-voi' })).split('\n')[0]).toMatchInlineSnapshot(
      `"Thấy hình “con-voi”, cần một hình đã vẽ."`,
    );
  });
});

describe('các phép soi chữ trên tờ thấy lỗi cố ý', () => {
  const run = (text: string, left: number, top: number) => ({ text, left, right: left + 50, top, bottom: top + 10 });
  const sheetWith = (...runs: PdfPage['runs']): PdfSheet => ({
    title: '',
    language: 'vi',
    pages: [{ width: 200, height: 100, runs }],
    roles: [],
    text: '',
  });

  test('hai dòng đè nhau', () => {
    expect(overlapsIn(sheetWith(run('một', 20, 20), run('hai', 40, 25), run('ba', 20, 60)))).toEqual(['một × hai']);
  });

  test('chữ sát mép hay ra ngoài', () => {
    expect(runsOutside(sheetWith(run('trong', 20, 20), run('sát', 145, 20), run('dưới', 20, 85)), 10)).toEqual([
      'sát',
      'dưới',
    ]);
  });
});
