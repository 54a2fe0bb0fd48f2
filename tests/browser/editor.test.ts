import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkFolder, renderProblems } from '#checks/index.ts';
import { openSite } from '../support/browser.ts';
import { builtFiles, builtPages, readBuilt } from '../support/built-site.ts';

const { onPage, addressOf } = openSite();
const post = 'content/tin/mot-so-111-cho-ca-hai-viec.mdx';

/** A working tree of its own: the content folder in a git repository. */
let tree = '';
const git = (...words: string[]): string =>
  execFileSync('git', ['-C', tree, '-c', 'user.name=a', '-c', 'user.email=a@a.vn', ...words], { encoding: 'utf8' });
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'bien-tap-'));
  cpSync('content', join(tree, 'content'), { recursive: true });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=Trước khi sửa');
});

const filesOf = (): [string, string][] =>
  readdirSync(join(tree, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(tree.length + 1), readFileSync(path, 'utf8')]);

/**
 * No test can use the window in which a person picks a folder. The browser's own file system stands in for it: the
 * editor gets a folder by the same interface, with the files of the working tree in it.
 */
async function lendTree(page: Page): Promise<void> {
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of files) {
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: async () => root });
  }, filesOf());
}

/** Puts what the editor wrote back into the working tree. */
async function takeBack(page: Page): Promise<void> {
  const files = await page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries())
        if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}${name}/`);
        else if (handle instanceof FileSystemFileHandle)
          found.push([path + name, await (await handle.getFile()).text()]);
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
  for (const [path, text] of files) writeFileSync(join(tree, path), text);
}

async function openTree(page: Page): Promise<void> {
  await lendTree(page);
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await page.getByText('Chuyên mục').first().waitFor();
}

async function openEntry(page: Page, address: string): Promise<void> {
  await page.goto(`${addressOf('/bien-tap/')}#/collections/${address}`);
  await page.getByRole('button', { name: 'Lưu' }).first().waitFor();
}

async function save(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Lưu' }).first().click();
  const statusNow = async (): Promise<string> => {
    await takeBack(page);
    return git('status', '--short', '--untracked-files=all');
  };
  await expect.poll(statusNow, { timeout: 10_000 }).toContain(path);
}

/** The icon of the tab is a picture that the editor made itself. */
const leaving = (faults: readonly string[]): string[] => faults.filter((fault) => !fault.includes('blob:'));

const wide = { viewport: { width: 1280, height: 900 } };
const faultsOfTree = async (): Promise<string> => renderProblems((await checkFolder(join(tree, 'content'))).problems);
const changedLines = (): string[] =>
  git('diff', '--unified=0')
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line));

describe('sửa một bài', () => {
  test('mở, sửa tóm tắt, lưu: trong git chỉ đổi đúng dòng ấy, và bài không có lỗi', async () => {
    await onPage('/bien-tap/', wide, async (page, faults) => {
      await openTree(page);
      await openEntry(page, 'tin/entries/mot-so-111-cho-ca-hai-viec');
      await page
        .getByRole('textbox', { name: 'Tóm tắt' })
        .fill('Gọi @111 khi an toàn: số này nhận tin về trẻ em, và về mua bán người.');
      await save(page, post);
      expect(changedLines()).toEqual([
        expect.stringMatching(/^-summary: /),
        "+summary: 'Gọi @111 khi an toàn: số này nhận tin về trẻ em, và về mua bán người.'",
      ]);
      expect(await faultsOfTree()).toBe('');
      expect(leaving(faults)).toEqual([]);
    });
  });

  test('lời sai thì lưu được, và máy kiểm tra thấy', async () => {
    await onPage('/bien-tap/', wide, async (page) => {
      await openTree(page);
      await openEntry(page, 'tin/entries/mot-so-111-cho-ca-hai-viec');
      await page.getByRole('textbox', { name: 'Tóm tắt' }).fill('Gọi số 113 khi cần.');
      await save(page, post);
      expect(await faultsOfTree()).toContain('(phone-numbers)');
    });
  });
});

test('bài mới: nháp thiếu phần vẫn lưu được, tên có dấu _ nên chưa lên trang', async () => {
  await onPage('/bien-tap/', wide, async (page, faults) => {
    await openTree(page);
    await openEntry(page, 'nhap-tin/new');
    await page.getByRole('textbox', { name: 'Tiêu đề' }).first().fill('Đường về nhà: ba điều cần biết');
    await save(page, 'content/tin/');
    const path = git('status', '--short', '--untracked-files=all').trim().replace('?? ', '');
    expect(path).toBe('content/tin/_duong-ve-nha-ba-dieu-can-biet.mdx');
    expect(readFileSync(join(tree, path), 'utf8')).toContain("title: 'Đường về nhà: ba điều cần biết'\n");
    expect(await faultsOfTree()).toBe('');
    expect(leaving(faults)).toEqual([]);
  });
});

test('bản nháp đứng trong danh sách bản nháp, không lẫn với bài đã đăng', async () => {
  const draft = readFileSync(join(tree, post), 'utf8').replace(/^title: .*$/m, "title: 'Bài còn viết dở'");
  writeFileSync(join(tree, 'content/tin/_bai-con-viet-do.mdx'), draft);
  await onPage('/bien-tap/', wide, async (page) => {
    await openTree(page);
    const open = (list: string) => page.goto(`${addressOf('/bien-tap/')}#/collections/${list}`);
    const rows = (title: string) => page.getByRole('row').filter({ hasText: title });
    await open('nhap-tin');
    await rows('Bài còn viết dở').waitFor();
    expect(await rows('gọi cùng một số').count()).toBe(0);
    await open('tin');
    await rows('gọi cùng một số').waitFor();
    expect(await rows('Bài còn viết dở').count()).toBe(0);
  });
});

test('đường dây nóng: đổi một ô, các số khác và lời dặn đầu tệp còn nguyên', async () => {
  await onPage('/bien-tap/', wide, async (page, faults) => {
    await openTree(page);
    await openEntry(page, 'du-lieu/entries/duong-day-nong');
    await page.getByRole('button', { name: 'Mở rộng', exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Giờ trực' }).first().fill('24 giờ mỗi ngày');
    await save(page, 'content/duong-day-nong.yaml');
    expect(changedLines()).toHaveLength(2);
    expect(changedLines()[1]).toBe("+  hours: '24 giờ mỗi ngày'");
    expect(await faultsOfTree()).toBe('');
    expect(leaving(faults)).toEqual([]);
  });
});

test('trên điện thoại: không cuộn ngang, nút Lưu trong tầm tay', async () => {
  await onPage('/bien-tap/', {}, async (page) => {
    await openTree(page);
    await openEntry(page, 'tin/entries/mot-so-111-cho-ca-hai-viec');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const button = await page.getByRole('button', { name: 'Lưu' }).first().boundingBox();
    expect((button?.y ?? -1) + (button?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(button?.y).toBeGreaterThanOrEqual(0);
  });
});

test('không tệp bản đồ mã, không tệp thừa', () => {
  const files = builtFiles.filter((file) => dirname(file).startsWith('/bien-tap'));
  expect(files).toMatchInlineSnapshot(`
    [
      "/bien-tap/bien-tap.css",
      "/bien-tap/bieu-tuong.woff2",
      "/bien-tap/config.json",
      "/bien-tap/goi/@sveltia/cms/package.json",
      "/bien-tap/goi/@sveltia/cms@0.221.1/locales/vi.json",
      "/bien-tap/goi/tinh-trang.json",
      "/bien-tap/index.html",
      "/bien-tap/mo.js",
      "/bien-tap/sveltia-cms.js",
    ]
  `);
});

test('ngoài sơ đồ trang, tìm kiếm và gói mang theo; không trang nào dẫn tới', () => {
  const registers = builtFiles.filter((file) =>
    /^\/(?:sitemap|mang-theo|robots)|^\/pagefind\/.*trang\.json$/.test(file),
  );
  expect(registers.length).toBeGreaterThan(3);
  expect(registers.filter((file) => readBuilt(file).includes('bien-tap'))).toEqual([]);
  expect(builtPages.filter(({ html }) => /href="[^"]*\/bien-tap\//.test(html)).map(({ path }) => path)).toEqual([]);
  expect(readBuilt('/bien-tap/index.html')).toContain('<meta name="robots" content="noindex">');
});
