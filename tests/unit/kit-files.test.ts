import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { KitFile } from '#domain/kit.ts';
import { toKitTexts } from '#library/kit-texts.ts';
import { toKitWords } from '#library/kit-words.ts';
import { type MadeKit, renderAllKitsZip, renderKitZip } from '#outputs/kit/kit-files.ts';
import { toKitWritings } from '#outputs/kit/kit-writings.ts';
import { renderThumbnails } from '#outputs/kit/thumbnails.ts';
import { toTextFile } from '#outputs/kit/writing-file.ts';
import { kitEntry } from '../support/entries.ts';
import { hotlines } from '../support/registers.ts';

const site = { name: 'Trang thử', absoluteUrl: (path: string) => `https://trang.test${path}` };
const texts = toKitTexts(kitEntry(), hotlines, site);
const words = toKitWords(kitEntry(), hotlines);
const writings = toKitWritings(texts, words);
const writingOf = (name: string) => writings.find((writing) => writing.name === name);
const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

describe('lời của bộ', () => {
  test('đủ mọi dạng, theo thứ tự', () =>
    expect(writings.map(({ name }) => name)).toEqual([
      'tin-nhan-co-dau.txt',
      'tin-nhan-khong-dau.txt',
      'loa-30-giay.txt',
      'loa-60-giay.txt',
      'loa-90-giay.txt',
      'tin-cho-bao-dai.txt',
      'fanpage.txt',
      'zalo.txt',
      'loi-phat-bieu.txt',
      'hop-thon.txt',
      'tieu-pham.txt',
    ]));
  test('không lời nào trống, không sót lời nhắc', () => {
    for (const { label, note, text } of writings) {
      expect([label, note, text].every((part) => part.trim() !== '')).toBe(true);
      expect(text).not.toMatch(/@|undefined/);
    }
  });
  test('tin nhắn đếm đúng', () => {
    expect(writingOf('tin-nhan-co-dau.txt')?.note).toBe('111 ký tự UCS-2, tính tiền 2 tin mỗi người nhận.');
    expect(writingOf('tin-nhan-khong-dau.txt')).toMatchObject({
      note: '111 ký tự GSM-7, tính tiền 1 tin mỗi người nhận.',
      text: 'Ai cho vay roi giu giay to cua ban? No khong phai la ly do de giu nguoi. Goi 111 khi an toan, mien phi, 24 gio.',
    });
  });
  test('bài loa: tốc độ, chỗ nghỉ, đọc lại', () =>
    expect(writingOf('loa-30-giay.txt')).toMatchInlineSnapshot(`
    {
      "label": "Bài loa 30 giây",
      "name": "loa-30-giay.txt",
      "note": "Đọc 160 tiếng một phút, gặp // thì nghỉ 0,7 giây. Bài có 75 tiếng, 6 câu, đọc hết khoảng 32 giây. Đọc hai lượt, giữa hai lượt nghỉ năm giây.",
      "text": "Bà con chú ý, đây là lời nhắn cho người đang nợ. //
    Có kẻ cho vay trước, rồi giữ giấy tờ và bắt làm để trừ nợ. //
    Nợ thì tính với nhau bằng sổ, không ai được giữ người vì nợ. //
    Thấy nợ cứ tăng thì kể ngay cho người nhà biết. //
    Gọi một một một khi an toàn, miễn phí cả ngày lẫn đêm. //
    Xin nhắc lại, số cần nhớ là một một một. //",
    }
  `));
  test('họp thôn: điều có thật, dấu hiệu, việc làm, hỏi đáp', () =>
    expect(writingOf('hop-thon.txt')?.text).toMatchInlineSnapshot(`
      "Ba điều có thật
      - Luật cấm mua bán người dưới mọi hình thức.
      - Nam giới cũng có thể là nạn nhân.
      - Tổng đài 111 nhận tin báo cả ngày lẫn đêm.

      Dấu hiệu
      - Cho vay trước khi làm.
      - Giữ giấy tờ để trừ nợ.
      - Nợ cứ tăng, không ai ghi sổ.

      Làm gì ngay
      1. Xin xem sổ nợ.
      2. Kể cho người mình tin.
      3. Gọi 111 khi an toàn.

      Hỏi: Nợ thì có bị giữ được không?
      Đáp: Không. Nợ thì tính với nhau bằng sổ.

      Hỏi: Gọi có mất tiền không?
      Đáp: Gọi 111 miễn phí.

      Hỏi: Con trai có bị lừa không?
      Đáp: Có. Ai cũng có thể gặp."
    `));
  test('tiểu phẩm: vai, cảnh, kết', () =>
    expect(writingOf('tieu-pham.txt')?.text).toMatchInlineSnapshot(`
    "Các vai
    - Người đi làm
    - Người bạn

    Cảnh 1. Ở quán
    - Chủ quán đưa sổ.
    - Người đi làm thấy nợ tăng.

    Cảnh 2. Về nhà
    - Người bạn hỏi han.
    - Hai người gọi 111.

    Kết
    Có người tới giúp, nợ được tính lại."
  `));
  test('tin cho báo: câu cốt lõi làm đầu đề, nguồn ở cuối', () =>
    expect(writingOf('tin-cho-bao-dai.txt')?.text).toMatchInlineSnapshot(`
      "Nợ thì tính được. Bị giữ thì gọi 111.

      Xã phát tờ rơi cho người đang nợ.

      Ai cần hỏi thì gọi 111, miễn phí.

      Nguồn để đối chiếu
      - Luật Phòng, chống mua bán người"
    `));
});

const zalo = writingOf('zalo.txt') ?? { name: '', label: '', note: '', text: '' };

describe('tệp chữ', () => {
  test('có tên, cách dùng, lời và nguồn', () =>
    expect(textOf(toTextFile(zalo, texts, words).content)).toMatchInlineSnapshot(`
      "Lời đăng Zalo: Bộ dành cho người đang nợ
      34 ký tự, không quá 350. Đăng kèm một ảnh của bộ này.

      ----------------------------------------
      Bị giữ vì nợ?
      Gọi 111 khi an toàn.
      ----------------------------------------

      Nguồn: TD-dang-no · 21/11/2026 · trang.test/bo-truyen-thong/dang-no · Gọi 111 khi an toàn (ở Việt Nam)
      "
    `));
  test('có tên xã thì ghi nơi hỏi thêm', () =>
    expect(
      textOf(toTextFile(zalo, { ...texts, place: 'xã Mường Phăng', line: '0215 000 000' }, words).content),
    ).toContain('\nHỏi thêm tại: xã Mường Phăng, 0215 000 000\nNguồn: TD-dang-no'));
  test('tệp nào cũng có mã bản, ngày, địa chỉ và số', () => {
    for (const { content } of writings.map((writing) => toTextFile(writing, texts, words)))
      expect(textOf(content).trimEnd().split('\n').at(-1)).toBe(
        'Nguồn: TD-dang-no · 21/11/2026 · trang.test/bo-truyen-thong/dang-no · Gọi 111 khi an toàn (ở Việt Nam)',
      );
  });
});

const drawn: KitFile = { name: 'to.pdf', label: 'Tờ', type: 'application/pdf', content: new Uint8Array([1, 2, 3]) };
const kitNamed = (id: string): MadeKit => ({
  texts: { ...texts, id },
  words,
  checkedOn: '2026-11-21',
  thumbnails: [],
  files: [drawn, ...writings.map((writing) => toTextFile(writing, texts, words))],
});

describe('gói ZIP', () => {
  test('có mọi tệp, nguyên vẹn, và tờ đọc trước', () => {
    const kit = kitNamed('dang-no');
    const { 'doc-truoc.txt': readMe, ...files } = unzipSync(renderKitZip(kit));
    expect(Object.keys(files)).toEqual(kit.files.map(({ name }) => name));
    for (const { name, content } of kit.files) expect(files[name]).toEqual(content);
    for (const { name, label } of kit.files) expect(textOf(readMe)).toContain(`- ${name}: ${label}`);
  });
  test('hai lần gói, từng byte như nhau, ở múi giờ nào cũng vậy', () => {
    const zone = process.env['TZ'];
    const packed = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC'].map((place) => {
      process.env['TZ'] = place;
      return Buffer.from(renderKitZip(kitNamed('dang-no'))).toString('base64');
    });
    process.env['TZ'] = zone ?? 'UTC';
    expect(new Set(packed).size).toBe(1);
  });
  test('mọi bộ: mỗi bộ một thư mục', () => {
    const names = Object.keys(unzipSync(renderAllKitsZip([kitNamed('dang-no'), kitNamed('ngu-dan')])));
    expect(names).toContain('dang-no/to.pdf');
    expect(names).toContain('ngu-dan/doc-truoc.txt');
    expect(names).toHaveLength(2 * (writings.length + 2));
  });
  test('chưa có bộ nào thì gói rỗng vẫn mở được', () => expect(unzipSync(renderAllKitsZip([]))).toEqual({}));
});

test('ảnh thu nhỏ: giữ hình dạng, nhẹ, chỉ của ảnh', async () => {
  const wide = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#10366f' } })
    .png()
    .toBuffer();
  const [small, ...more] = await renderThumbnails([
    drawn,
    { ...drawn, name: 'the-ngang.png', label: 'Thẻ ngang', content: wide },
  ]);
  expect(more).toEqual([]);
  expect(small).toMatchObject({
    name: 'the-ngang-nho.png',
    of: 'the-ngang.png',
    width: 160,
    height: 84,
    label: 'Ảnh thu nhỏ: Thẻ ngang',
  });
});
