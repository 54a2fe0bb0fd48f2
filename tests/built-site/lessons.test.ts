import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inKilobytes } from '#domain/kilobytes.ts';
import { lessonSheets } from '#outputs/print/lesson-sheet-list.ts';
import { site } from '#site.ts';
import { builtFiles, builtPage, readBuiltBytes, sitePathOf } from '../support/built-site.ts';
import { attributeOf, elementsOf, textOf } from '../support/html.ts';
import { readPdf } from '../support/pdf-sheet.ts';

const list = '/bai-hoc/';
const folder = join(site.contentDirectory, 'bai-hoc');
/** The lessons of the content folder; one that begins with `_` is a draft. */
const ids = existsSync(folder) ? readdirSync(folder).flatMap((name) => /^([^_].*)\.mdx$/.exec(name)?.[1] ?? []) : [];

/** What a page offers to download: where it lies and what its link says. */
const downloadsOf = (path: string) =>
  builtPage(path).elements.flatMap((element) => {
    const address = attributeOf(element, 'href');
    if (element.tagName !== 'a' || attributeOf(element, 'download') === undefined || address === undefined) return [];
    return [{ file: sitePathOf(address, path) ?? address, words: textOf(element).replace(/\s+/g, ' ').trim() }];
  });

test('gói của mọi bài có trang mở trước và mỗi bài một thư mục, trang danh sách dẫn tới', () => {
  const names = Object.keys(unzipSync(readBuiltBytes(`${list}tat-ca.zip`)));
  expect([...new Set(names.map((name) => name.split('/')[0]))].sort()).toEqual([...ids, 'mo-bai.html'].sort());
  const link = downloadsOf(list).find(({ file }) => file === `${list}tat-ca.zip`);
  expect(link?.words).toContain(`${ids.length} bài, ${inKilobytes(readBuiltBytes(`${list}tat-ca.zip`).length)}`);
});

describe.each(ids)('bài %s', (id) => {
  const path = `${list}${id}/`;
  const unpacked = unzipSync(readBuiltBytes(`${path}bai.zip`));
  const names = lessonSheets.map(({ name }) => name);

  test('trang dẫn tới đủ tờ in và gói, mỗi tệp ghi đúng cỡ; không tệp nào dựng ra mà không dẫn tới', () => {
    const offered = downloadsOf(path).filter(({ file }) => file.startsWith(path));
    expect(offered.map(({ file }) => file.slice(path.length))).toEqual([...names, 'bai.zip']);
    for (const { file, words } of offered) expect(words).toContain(inKilobytes(readBuiltBytes(file).length));
    const beside = builtFiles.filter((file) => file.startsWith(path) && /\.(?:pdf|zip)$/.test(file));
    expect(beside.map((file) => file.slice(path.length)).sort()).toEqual([...names, 'bai.zip'].sort());
  });

  test('gói không quá 500 kB, có mọi tờ in từng byte, trang mở đầu dẫn tới đủ', () => {
    expect(readBuiltBytes(`${path}bai.zip`).length).toBeLessThan(500_000);
    for (const name of names) expect(readBuiltBytes(path + name).equals(unpacked[name] ?? new Uint8Array())).toBe(true);
    const start = elementsOf(new TextDecoder().decode(unpacked['mo-bai.html']));
    const links = start.flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(links.toSorted()).toEqual(
      Object.keys(unpacked)
        .filter((name) => name !== 'mo-bai.html')
        .sort(),
    );
  });

  test('phiếu, thư, bảng phấn vừa một trang; không sót lời nhắc hay dấu xuống dòng viết nhầm', async () => {
    for (const name of names) {
      const { pages, text } = await readPdf(readBuiltBytes(path + name));
      if (['phieu.pdf', 'thu.pdf', 'bang-phan.pdf'].includes(name)) expect(pages, name).toHaveLength(1);
      if (name === 'trac-nghiem.pdf') expect(pages).toHaveLength(3);
      expect(text, name).not.toMatch(/(?:^|[\s(“"])@[a-z0-9]|undefined|\\n/);
      expect(text, name).toContain(`Nguồn: BH-${id} ·`);
    }
  });
});
