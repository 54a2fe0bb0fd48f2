import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inKilobytes } from '#domain/kilobytes.ts';
import { site } from '#site.ts';
import { builtFiles, builtPage, readBuilt, readBuiltBytes, sitePathOf } from '../support/built-site.ts';
import { attributeOf, textOf } from '../support/html.ts';

const list = '/bo-truyen-thong/';
const folder = join(site.contentDirectory, 'thong-diep');
/** The kits of the content folder; one that begins with `_` is a draft. */
const ids = existsSync(folder) ? readdirSync(folder).flatMap((name) => /^([^_].*)\.mdx$/.exec(name)?.[1] ?? []) : [];

/** What a page offers to download: where it lies and what its link says. */
const downloadsOf = (path: string) =>
  builtPage(path).elements.flatMap((element) => {
    const address = attributeOf(element, 'href');
    if (element.tagName !== 'a' || attributeOf(element, 'download') === undefined || address === undefined) return [];
    return [{ file: sitePathOf(address, path) ?? address, words: textOf(element).replace(/\s+/g, ' ').trim() }];
  });

const lastLineOf = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
const endingOf = (name: string): string => name.split('.').at(-1) ?? '';

test('mỗi bộ trong thư mục nội dung có trang, và trang danh sách dẫn tới', () => {
  const links = builtPage(list).elements.flatMap((element) => {
    const address = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    const path = address === undefined ? undefined : sitePathOf(address, list);
    return path?.startsWith(list) && path !== list && path.endsWith('/') ? [path] : [];
  });
  expect([...new Set(links)].sort()).toEqual(ids.map((id) => `${list}${id}/`).sort());
});

test('gói của mọi bộ có mỗi bộ một thư mục', () => {
  const names = Object.keys(unzipSync(readBuiltBytes(`${list}tat-ca.zip`)));
  expect([...new Set(names.map((name) => name.split('/')[0]))].sort()).toEqual(ids.toSorted());
});

describe.each(ids)('bộ %s', (id) => {
  const path = `${list}${id}/`;
  const [zip, ...files] = downloadsOf(path);
  const names = files.map(({ file }) => file.slice(path.length));

  test('trang dẫn tới đủ tệp, mỗi tệp ghi đúng cỡ', () => {
    expect(zip?.file).toBe(`${path}bo.zip`);
    expect(names).toEqual(
      expect.arrayContaining(['tin-nhan-co-dau.txt', 'loa-30-giay.txt', 'zalo.txt', 'tieu-pham.txt']),
    );
    for (const { file, words } of files) expect(words).toContain(inKilobytes(readBuiltBytes(file).length));
    expect(zip?.words).toContain(`${files.length} tệp, ${inKilobytes(readBuiltBytes(`${path}bo.zip`).length)}`);
  });

  test('gói có mọi tệp của trang, từng byte, và tờ đọc trước; không tệp nào dựng ra mà không dẫn tới', () => {
    const { 'doc-truoc.txt': readMe, ...packed } = unzipSync(readBuiltBytes(`${path}bo.zip`));
    expect(Object.keys(packed).sort()).toEqual(names.toSorted());
    for (const name of names) expect(readBuiltBytes(path + name).equals(packed[name] ?? new Uint8Array())).toBe(true);
    expect(new TextDecoder().decode(readMe)).toContain(`TD-${id}`);
    const beside = builtFiles.filter((file) => file.startsWith(path) && !/index\.html$|-nho\.png$|bo\.zip$/.test(file));
    expect(beside.map((file) => file.slice(path.length)).sort()).toEqual(names.toSorted());
  });

  test('tệp chữ: có mã bản, ngày, địa chỉ và số; không sót lời nhắc', () => {
    for (const name of names.filter((one) => endingOf(one) === 'txt')) {
      const text = readBuilt(path + name);
      expect(lastLineOf(text)).toMatch(
        new RegExp(
          `^Nguồn: TD-${id} · \\d{2}/\\d{1,2}/\\d{4} · \\S+${path.slice(0, -1)} · Gọi \\d+ khi an toàn(?: \\(ở Việt Nam\\))?$`,
        ),
      );
      expect(text).not.toMatch(/@[a-z0-9]|undefined/);
    }
  });

  test('bài loa: không còn chữ số nào trong lời đọc', () => {
    for (const name of names.filter((one) => one.startsWith('loa-')))
      expect(readBuilt(path + name).split(/-{40}\n/)[1]).toMatch(/^[^\d@]+$/);
  });

  test('ảnh không quá 60 kB, ảnh thu nhỏ không quá 12 kB và đúng cỡ đã ghi', async () => {
    for (const name of names.filter((one) => endingOf(one) === 'png'))
      expect(readBuiltBytes(path + name).length).toBeLessThanOrEqual(60_000);
    for (const image of builtPage(path).elements.filter(({ tagName }) => tagName === 'img')) {
      const bytes = readBuiltBytes(sitePathOf(attributeOf(image, 'src') ?? '', path) ?? '');
      expect(bytes.length).toBeLessThanOrEqual(12_000);
      const { width = 0, height = 0 } = await sharp(bytes).metadata();
      expect(
        Math.abs(width / height - Number(attributeOf(image, 'width')) / Number(attributeOf(image, 'height'))),
      ).toBeLessThan(0.02);
    }
  });
});
