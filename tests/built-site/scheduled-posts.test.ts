import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentWith, writeContent } from '../support/content-folder.ts';

const run = promisify(execFile);
const posted = (title: string, lines: string): string => `---
title: '${title}'
summary: 'Tóm tắt của ${title.toLowerCase()}.'
checkedOn: 2026-11-21
sources:
  - { title: 'Luật Phòng, chống mua bán người', instrument: luat-53-2024-qh15 }
${lines}---

Lời trong ${title.toLowerCase()}. Gọi @111 khi an toàn.
`;
const posts = {
  'tin/hen-gio.mdx': posted('Bài hẹn giờ', "publishedOn: 2026-12-01\npublishedAt: '07:30'\nexpiresOn: 2026-12-31\n"),
  'tin/het-han.mdx': posted('Bài hết hạn', 'publishedOn: 2026-10-01\nexpiresOn: 2026-11-30\n'),
  'tin/thu-hoi.mdx': posted(
    'Bài lời sai',
    "publishedOn: 2026-10-01\nrecalled: { on: 2026-11-25, why: 'Số liệu trong bài cũ sai.' }\n",
  ),
};

let folder = '';
let content = '';
const read = (build: string, path: string): string => readFileSync(join(folder, build, path), 'utf8');
const has = (build: string, path: string): boolean => existsSync(join(folder, build, path));

async function build(name: string, changes: Readonly<Record<string, string>>): Promise<void> {
  const env = { ...process.env, CONTENT_DIR: content, ...changes };
  await run(process.execPath, ['src/cli/build.ts', join(folder, name)], { env, maxBuffer: 1e8 });
}

// One minute before the post goes live in Viet Nam, and the minute itself.
const before = '2026-12-01T00:29:00Z';
const live = '2026-12-01T00:30:00Z';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hen-gio-'));
  content = await writeContent(contentWith(posts));
  await build('truoc', { BUILD_DATE: before });
  await build('xem-truoc', { BUILD_DATE: before, PREVIEW: 'on' });
  await build('den-gio', { BUILD_DATE: live });
}, 400_000);
afterAll(async () => {
  await Promise.all([folder, content].map((path) => rm(path, { recursive: true, force: true })));
});

const feeds = (build: string): string =>
  ['feed.xml', 'atom.xml', 'feed.json'].map((name) => read(build, `tin/${name}`)).join('\n');
const listed = (build: string): string => read(build, 'tin/index.html');

describe('bài hẹn giờ', () => {
  test('trước giờ: không có trang, không có ở danh sách, bảng tin, sitemap', () => {
    expect(has('truoc', 'tin/hen-gio/index.html')).toBe(false);
    expect(has('truoc', 'tin/hen-gio/xem-truoc.png')).toBe(false);
    for (const text of [listed('truoc'), feeds('truoc'), read('truoc', 'sitemap-0.xml')])
      expect(text).not.toContain('hen-gio');
  });
  test('bản xem trước: có trang, nói giờ đăng, không đưa vào máy tìm kiếm hay bảng tin', () => {
    const html = read('xem-truoc', 'tin/hen-gio/index.html');
    expect(html).toContain('Bài sẽ đăng lúc 07:30 ngày 01/12/2026, giờ Việt Nam.');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('data-pagefind-body');
    expect(listed('xem-truoc')).toContain('id="sap-dang"');
    for (const text of [feeds('xem-truoc'), read('xem-truoc', 'sitemap-0.xml')]) expect(text).not.toContain('hen-gio');
  });
  test('đúng giờ: có trang, ở đầu danh sách và bảng tin, giờ Việt Nam', () => {
    expect(read('den-gio', 'tin/hen-gio/index.html')).not.toContain('Bài sẽ đăng lúc');
    expect(listed('den-gio').indexOf('/tin/hen-gio/')).toBeLessThan(listed('den-gio').indexOf('/tin/mot-so/'));
    expect(listed('den-gio')).not.toContain('id="sap-dang"');
    expect(feeds('den-gio')).toContain('2026-12-01T07:30:00+07:00');
    expect(read('den-gio', 'sitemap-0.xml')).toContain('/tin/hen-gio/');
  });
});

test('bài hết hạn thành lưu trữ: còn trang và lời, ra khỏi bảng tin', () => {
  const html = read('den-gio', 'tin/het-han/index.html');
  expect(html).toContain('Bài này đã hết hạn ngày 30/11/2026');
  expect(html).toContain('Lời trong bài hết hạn');
  expect(listed('den-gio').indexOf('id="luu-tru"')).toBeLessThan(listed('den-gio').indexOf('/tin/het-han/'));
  expect(listed('den-gio')).toContain('id="luu-tru"');
  expect(feeds('den-gio')).not.toContain('het-han');
});

test('bài thu hồi: còn địa chỉ, nói ngày và lý do, không còn một lời cũ nào ở đâu', () => {
  const html = read('den-gio', 'tin/thu-hoi/index.html');
  expect(html).toContain('Thu hồi ngày 25/11/2026. Số liệu trong bài cũ sai.');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(has('den-gio', 'tin/thu-hoi/xem-truoc.png')).toBe(false);
  expect(feeds('den-gio')).toContain('Thu hồi ngày 25/11/2026');
  expect(read('den-gio', 'sitemap-0.xml')).not.toContain('/tin/thu-hoi/');
  for (const text of [html, listed('den-gio'), feeds('den-gio'), read('den-gio', 'index.html')])
    expect(text).not.toMatch(/bài lời sai/i);
});
