import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { openFactsOf } from '#checks/open-facts.ts';
import { renderOpenFacts } from '#checks/render-open-facts.ts';
import { contentWith, edited, libraryOf, validContent, writeContent } from '../../support/content-folder.ts';

type Changes = Parameters<typeof contentWith>[0];

/** The valid content with nothing open in it on the day of its sources. */
const settled: Changes = {
  'duong-day-nong.yaml': String(validContent['duong-day-nong.yaml'])
    .replaceAll('confirmedOn: null', 'confirmedOn: 2026-11-20')
    .replaceAll(/asOf: .*/g, 'asOf: 2026-11-20')
    .replaceAll("'chưa rõ'", "'24 giờ'"),
  ...edited('chien-dich/30-7/2025.mdx', 'themeVietnam: null', "themeVietnam: { text: 'Chung tay', sourceIndex: 0 }"),
};
const calm: Changes = {
  ...settled,
  'chien-dich/30-7/2025.mdx': String(settled['chien-dich/30-7/2025.mdx']).replace(
    'themeWorld: null',
    "themeWorld: { text: 'A', meaning: 'B', sourceIndex: 0 }",
  ),
};
const shown = (changes: Changes, today = '2026-11-22'): string =>
  renderOpenFacts(openFactsOf(libraryOf({ ...calm, ...changes }), today));

test('không còn gì chờ', () => expect(shown({})).toBe('Không còn điều gì chờ xác nhận.'));

describe('mỗi điều còn mở được kể với tệp và dòng', () => {
  test('số chưa có người gọi thử, giờ và cước chưa rõ', () => {
    expect(shown({ 'duong-day-nong.yaml': String(validContent['duong-day-nong.yaml']) })).toMatchInlineSnapshot(`
      "Chưa có người xác nhận (2)
        content/duong-day-nong.yaml:14  111: confirmedOn (ngày gọi thử) còn trống: gọi thử rồi ghi ngày
        content/duong-day-nong.yaml:29  bao-ho-cong-dan: confirmedOn (ngày gọi thử) còn trống: gọi thử rồi ghi ngày

      Chưa rõ (1)
        content/duong-day-nong.yaml:25  bao-ho-cong-dan: hours (giờ trực) là “chưa rõ”: hỏi tổng đài; cost (cước phí) là “chưa rõ”: hỏi tổng đài

      Kiểm tra đã lâu, hơn 90 ngày (2)
        content/duong-day-nong.yaml:13  111: asOf (tính đến ngày) là 19/9/2025, đã 429 ngày: kiểm tra lại nguồn
        content/duong-day-nong.yaml:28  bao-ho-cong-dan: asOf (tính đến ngày) là 11/12/2025, đã 346 ngày: kiểm tra lại nguồn

      5 điều cần người xem trước khi công bố."
    `);
  });
  test('chủ đề, văn kiện, cơ quan chưa rõ', () => {
    const changes = {
      'chien-dich/30-7/2025.mdx': String(validContent['chien-dich/30-7/2025.mdx']),
      'van-kien.yaml': String(validContent['van-kien.yaml'])
        .replace('con-hieu-luc', 'chua-xac-minh')
        .replace('issuedOn: 2024-11-28', 'issuedOn: null'),
    };
    expect(shown(changes)).toMatchInlineSnapshot(`
      "Chưa rõ (3)
        content/chien-dich/30-7/2025.mdx:8  themeVietnam (chủ đề ở Việt Nam) chưa tìm được nguồn công bố
        content/chien-dich/30-7/2025.mdx:9  themeWorld (chủ đề thế giới) chưa tìm được nguồn công bố
        content/van-kien.yaml:7  luat-53-2024-qh15: issuedOn (ngày ban hành) chưa biết; state (trạng thái) là “chưa xác minh”: tìm nguồn

      3 điều cần người xem trước khi công bố."
    `);
  });
  test('điều ước không có số hiệu để tìm', () => {
    const treaty = String(validContent['van-kien.yaml'])
      .replace("documentNumber: '53/2024/QH15'", 'documentNumber: null')
      .replace('documentType: luat', 'documentType: dieu-uoc');
    expect(shown({ 'van-kien.yaml': treaty })).toBe('Không còn điều gì chờ xác nhận.');
  });
  test('bài và thông báo hết hạn, chỗ còn thiếu', () => {
    const changes = {
      ...edited('tin/mot-so.mdx', 'publishedOn: 2026-11-21', 'publishedOn: 2026-11-01\nexpiresOn: 2026-11-21'),
      'thong-bao.yaml': `- id: bao-lu
  kind: thong-tin
  heading: 'Nghỉ lễ.'
  reason: 'Các số vẫn trực.'
  startsOn: 2026-11-01
  endsOn: 2026-11-20
`,
      'san-pham.yaml': "- id: hoi-thao\n  gap: 'Chưa có tài liệu hội thảo.'\n",
    };
    expect(shown(changes)).toMatchInlineSnapshot(`
      "Đã hết hạn (2)
        content/thong-bao.yaml:6  bao-lu: endsOn (ngày cuối cùng hiện) là 20/11/2026: gỡ, gia hạn hoặc để làm lưu trữ
        content/tin/mot-so.mdx:8  expiresOn (ngày hết hạn) là 21/11/2026: gỡ, gia hạn hoặc để làm lưu trữ

      Chưa rõ (1)
        content/san-pham.yaml:2  hoi-thao: gap (còn thiếu gì) “Chưa có tài liệu hội thảo.”: làm, hoặc giữ lời nói thẳng này

      3 điều cần người xem trước khi công bố."
    `);
  });
  test('hết hạn đúng ngày thì chưa quá hạn', () => {
    const changes = edited(
      'tin/mot-so.mdx',
      'publishedOn: 2026-11-21',
      'publishedOn: 2026-11-01\nexpiresOn: 2026-11-22',
    );
    expect(shown(changes)).toBe('Không còn điều gì chờ xác nhận.');
  });
  test('90 ngày còn mới, 91 ngày phải xem lại', () => {
    const page = edited('trang/an-toan.mdx', 'checkedOn: 2026-11-21', 'checkedOn: 2026-08-24');
    expect(shown(page)).toBe('Không còn điều gì chờ xác nhận.');
    expect(shown(page, '2026-11-23')).toMatchInlineSnapshot(`
      "Kiểm tra đã lâu, hơn 90 ngày (1)
        content/trang/an-toan.mdx:4  checkedOn (ngày kiểm tra gần nhất) là 24/8/2026, đã 91 ngày: kiểm tra lại nguồn

      1 điều cần người xem trước khi công bố."
    `);
  });
});

describe('npm run before-launch', () => {
  const folders: string[] = [];
  afterAll(async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  });
  async function run(changes: Changes): Promise<{ code: number; output: string }> {
    const directory = await writeContent(contentWith(changes));
    folders.push(directory);
    const env = { ...process.env, CONTENT_DIR: directory, BUILD_DATE: '2026-11-22T08:00:00+07:00' };
    const ended = promisify(execFile)(process.execPath, ['src/cli/before-launch.ts'], { env }).then(
      ({ stdout }) => ({ code: 0, output: stdout }),
      (error: { code: number; stdout: string }) => ({ code: error.code, output: error.stdout }),
    );
    const { code, output } = await ended;
    return { code, output: output.replaceAll(directory, 'content') };
  }
  test('không còn gì: mã thoát 0', async () => {
    expect(await run(calm)).toEqual({ code: 0, output: 'Tính đến 22/11/2026.\n\nKhông còn điều gì chờ xác nhận.\n' });
  });
  test('còn một điều: mã thoát 1', async () => {
    const { code, output } = await run(settled);
    expect(code).toBe(1);
    expect(output).toContain('content/chien-dich/30-7/2025.mdx:9  themeWorld (chủ đề thế giới) chưa tìm được nguồn');
  });
  test('nội dung còn lỗi: mã thoát 1, dẫn tới npm run check', async () => {
    const { code, output } = await run({ ...calm, 'trang/an-toan.mdx': '' });
    expect([code, output.split('\n').at(-2)]).toEqual([1, 'Nội dung còn 1 lỗi: chạy npm run check để xem.']);
  });
});
