import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { toBuiltFile } from '#outputs/changes/built-file.ts';
import { compareBuilds, lineChange } from '#outputs/changes/compare-builds.ts';
import { renderChanges } from '#outputs/changes/render-changes.ts';
import { isNamedByHash, stableName, withoutHashes } from '#outputs/changes/stable-name.ts';
import { flatPicture } from '../../support/pictures.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const built = (files: Files) =>
  Promise.all(
    Object.entries(files).map(([path, content]) =>
      toBuiltFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content, async () => []),
    ),
  );
const changes = async (before: Files, after: Files): Promise<string> =>
  renderChanges(compareBuilds(await built(before), await built(after)));

const page = (words: string, head = ''): string => `<title>Trang</title>${head}<main><p>${words}</p></main>`;
const same = 'Hai bản dựng không khác gì nhau.';

test('hai bản như nhau', async () => {
  const files = { 'index.html': page('Một'), 'a.txt': 'một' };
  expect(await changes(files, files)).toBe(same);
});

describe('điều chỉ theo sau mã băm thì bỏ qua', () => {
  test.each([
    ['_astro/slip.CVHL_Aaw.js', '_astro/slip.js'],
    ['pagefind/83213bfe12/tu.txt', 'pagefind/tu.txt'],
    ['canh-bao/tau-ca/index.html', 'canh-bao/tau-ca/index.html'],
  ])('%s', (path, name) => expect(stableName(path)).toBe(name));
  test.each([
    ['_astro/6hhJzNiV.js', true],
    ['_astro/slip.CVHL_Aaw.js', false],
    ['tin/index.html', false],
  ])('%s chỉ là mã băm: %s', (path, isHash) => expect(isNamedByHash(path)).toBe(isHash));
  test.each([
    ['<script src="/_astro/6hhJzNiV.js">', '<script src="/_astro/.js">'],
    ['import"./slip.CVHL_Aaw.js"', 'import"./slip.js"'],
    ['data-index="/pagefind/83213bfe12/"', 'data-index="/pagefind/"'],
    ["style-src 'sha256-u1KO7MC2kESNyY2ffZjaZa9jVPeqU7zUZgew4OVFwKA='", "style-src 'sha256-'"],
  ])('%s', (text, rest) => expect(withoutHashes(text)).toBe(rest));
  test('cả một bản dựng chỉ khác mã băm', async () => {
    const before = {
      'index.html': page('Một', '<script src="/_astro/6hhJzNiV.js"></script>'),
      '_astro/6hhJzNiV.js': 'a',
    };
    const after = {
      'index.html': page('Một', '<script src="/_astro/BilQ--iK.js"></script>'),
      '_astro/BilQ--iK.js': 'a',
    };
    expect(await changes(before, after)).toBe(same);
  });
});

test('dòng thêm, dòng bớt; dòng chỉ dời chỗ thì không', () => {
  expect(lineChange(['a', 'b', 'a', 'c'], ['c', 'a', 'd'])).toEqual({ gone: ['b', 'a'], added: ['d'] });
});

test('mọi loại khác biệt, theo nhóm; trang đổi giống nhau đứng chung', async () => {
  const jpeg = (width: number): Promise<Buffer> => flatPicture(width, 100).jpeg().toBuffer();
  const before = {
    'index.html': page('Gọi 111.'),
    'tin/index.html': page('Gọi 111.'),
    'an-toan/index.html': page('Xem.', '<meta name="viewport" content="a">'),
    'cu/index.html': page('Cũ'),
    'tin.json': '{"so":"111","ten":"A"}',
    'bien-tap/cms.js': 'const a = 1;',
    'anh.jpg': await jpeg(200),
    'cu.txt': 'cũ',
    'pagefind/83213bfe12/doan/0.json': '{}',
    _headers: 'a',
  };
  const after = {
    'index.html': page('Gọi 112.'),
    'tin/index.html': page('Gọi 112.'),
    'an-toan/index.html': page('Xem.', '<meta name="viewport" content="b">'),
    'moi/index.html': page('Mới'),
    'tin.json': '{"so":"112","ten":"A"}',
    'bien-tap/cms.js': 'const a = 1234;',
    'anh.jpg': await jpeg(300),
    'moi.txt': 'mới',
    'pagefind/93213bfe12/doan/0.json': '{"a":1}',
    _headers: 'b',
  };
  expect((await changes(before, after)).replaceAll(/\d+ byte/gu, '… byte')).toMatchInlineSnapshot(`
    "Trang mới (1)
      /moi/

    Trang không còn (1)
      /cu/

    Trang đổi lời (2)
      /
      /tin/
        − Gọi 111.
        + Gọi 112.

    Trang chỉ đổi cách trình bày hoặc thứ tự (1)
      /an-toan/

    Tệp mới (1)
      /moi.txt

    Tệp không còn (1)
      /cu.txt

    Tệp đổi (3)
      /tin.json
        − "so": "111",
        + "so": "112",
      /bien-tap/cms.js
        … byte → … byte
      /anh.jpg
        JPEG 200 × 100 điểm, … byte → JPEG 300 × 100 điểm, … byte

    Đổi theo, không cần đọc (2)
      chỉ mục tìm kiếm: 1 tệp
      tiêu đề máy chủ: 1 tệp"
  `);
});

describe('npm run what-changed', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  async function written(files: Files): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'ban-dung-'));
    folders.push(folder);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return folder;
  }
  const run = (...folder: string[]): Promise<{ code: number; output: string }> =>
    promisify(execFile)(process.execPath, ['src/cli/what-changed.ts', ...folder]).then(
      ({ stdout }) => ({ code: 0, output: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, output: error.stderr }),
    );
  async function pdf(...pages: string[]): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    for (const words of pages) document.addPage().drawText(words, { x: 40, y: 700 });
    return document.save();
  }

  test('PDF: số trang và lời', async () => {
    const before = await written({ 'to-roi.pdf': await pdf('Goi 111') });
    const after = await written({ 'to-roi.pdf': await pdf('Goi 112', 'Mat sau') });
    const { code, output } = await run(before, after);
    expect([code, output.replaceAll(/[\d.]+ byte/gu, '… byte')]).toMatchInlineSnapshot(`
      [
        0,
        "Tệp đổi (1)
        /to-roi.pdf
          PDF 1 trang, … byte → PDF 2 trang, … byte
          − Goi 111
          + Goi 112
          + Mat sau
      ",
      ]
    `);
  });
  test('thiếu thư mục hoặc chưa dựng: mã thoát 2', async () => {
    const empty = await written({});
    expect(
      [await run(), await run(empty, '/khong/co')].map(({ code, output }) => [code, output.replace(empty, '…')]),
    ).toMatchInlineSnapshot(`
      [
        [
          2,
          "Cần hai thư mục: npm run what-changed -- <bản dựng cũ> <bản dựng mới>
      ",
        ],
        [
          2,
          "Không có bản dựng nào trong …, /khong/co. Dựng trước: npm run build.
      ",
        ],
      ]
    `);
  });
});
