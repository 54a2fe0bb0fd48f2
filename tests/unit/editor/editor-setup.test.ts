import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorBackend } from '#outputs/editor/editor-backend.ts';
import { editorHeaders, editorPolicy, renderEditorPage } from '#outputs/editor/editor-page.ts';
import { selfHosted } from '#outputs/editor/self-hosted.ts';
import { headerRules, headersFor, parseHeaderFile, renderHeaderFile } from '#outputs/headers/header-file.ts';

const script = readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.js', 'utf8');

describe('nơi giữ bài', () => {
  test('không đặt gì: chỉ thư mục trên máy, không gọi nơi nào', () => {
    expect(editorBackend({})).toMatchObject({ isRemote: false, hasWorkflow: false, hosts: [] });
  });

  test('GitHub: mã truy cập, mỗi bài một nhánh', () => {
    const backend = editorBackend({ EDITOR_BACKEND: 'github', EDITOR_REPO: 'xa/trang', EDITOR_BRANCH: 'chinh' });
    expect(backend).toMatchObject({
      options: { name: 'github', repo: 'xa/trang', branch: 'chinh', auth_methods: ['token'] },
      isRemote: true,
      hasWorkflow: true,
      hosts: ['https://api.github.com'],
    });
  });

  test('đăng nhập GitHub không bao giờ đi qua nơi thứ ba; GitLab thì bằng PKCE', () => {
    const withApp = (name: string) =>
      editorBackend({ EDITOR_BACKEND: name, EDITOR_REPO: 'xa/trang', EDITOR_APP_ID: 'a1' });
    expect(withApp('github').options).toMatchObject({ auth_methods: ['token'] });
    expect(withApp('gitlab').options).toMatchObject({ app_id: 'a1', auth_type: 'pkce' });
    expect(withApp('gitlab').options).not.toHaveProperty('auth_methods');
  });

  test('kho tự dựng: nơi gọi tới là kho ấy', () => {
    const settings = {
      EDITOR_REPO: 'xa/trang',
      EDITOR_API_ROOT: 'https://git.xa.vn/api/v1',
      EDITOR_AUTH_URL: 'https://git.xa.vn',
      EDITOR_APP_ID: 'a1',
    };
    const backend = editorBackend({ EDITOR_BACKEND: 'gitea', ...settings });
    expect(backend).toMatchObject({ hasWorkflow: false, hosts: ['https://git.xa.vn'] });
    expect(backend.options).not.toHaveProperty('auth_methods');
    expect(editorPolicy(backend)).toContain("connect-src 'self' blob: data: https://git.xa.vn;");
  });

  test.each([
    [{ EDITOR_REPO: 'xa/trang' }, 'EDITOR_BACKEND là “”, cần một trong: github, gitlab, gitea.'],
    [
      { EDITOR_BACKEND: 'svn', EDITOR_REPO: 'xa/trang' },
      'EDITOR_BACKEND là “svn”, cần một trong: github, gitlab, gitea.',
    ],
    [
      { EDITOR_BACKEND: 'github', EDITOR_REPO: 'trang' },
      'EDITOR_REPO là “trang”, cần dạng chủ-kho/tên-kho, ví dụ truyen-thong/phong-chong-mua-ban-nguoi.',
    ],
  ])('đặt sai thì nói ngay: %j', (settings, message) => expect(() => editorBackend(settings)).toThrow(message));
});

describe('mã của trình biên tập', () => {
  test('kiểu tệp của ta được báo tệp nằm ở đâu, để biết bản nháp', () => {
    expect(script).not.toMatch(/\?\.parser;if\((\w+)\)return \1\(\w+,\w+\)/);
    expect(selfHosted(script).match(/\?\.parser;if\((\w+)\)return \1\(\w+,\w+\)/g)).toHaveLength(1);
  });

  test('không còn địa chỉ của CDN, không phông chữ thiếu dấu', () => {
    const result = selfHosted(script);
    expect(script).toContain('https://unpkg.com/@sveltia/cms');
    expect(result).not.toMatch(/unpkg\.com|jsdelivr|githubstatus\.com\/api|hostedstatus|Source Sans 3';font-style/);
    expect(result).toContain('src:url(bieu-tuong.woff2)');
  });

  test('bản phát hành khác đi thì dừng, không lặng lẽ gọi ra ngoài', () => {
    expect(() => selfHosted(script.replaceAll('Noto Mono', 'Mono').replaceAll('Source Sans 3', 'Sans'))).toThrow(
      /đã khác/,
    );
    expect(() => selfHosted(`${script}fetch('https://fonts.gstatic.com/a.woff2')`)).toThrow(
      /còn gọi https:\/\/fonts.gstatic.com/,
    );
  });
});

describe('chính sách riêng', () => {
  const backend = editorBackend({});
  const rules = parseHeaderFile(renderHeaderFile([...headerRules('/', ["'sha256-a='"]), editorHeaders('/', backend)]));

  test('trang của bạn đọc giữ nguyên chính sách cũ', () => {
    const before = headerRules('/', ["'sha256-a='"]);
    for (const path of ['/', '/tin/a/', '/tim-kiem/', '/bien-tap.html', '/_astro/a.js'])
      expect(headersFor(rules, path)).toEqual(headersFor(before, path));
  });

  test('trình biên tập có chính sách của mình, vẫn không cho ai khác', () => {
    const headers = headersFor(rules, '/bien-tap/');
    expect(headers['Content-Security-Policy']).toBe(`${editorPolicy(backend)}; frame-ancestors 'none'`);
    expect(headers).toMatchObject({ 'X-Robots-Tag': 'noindex', 'Referrer-Policy': 'no-referrer' });
    expect(editorPolicy(backend)).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(renderHeaderFile(rules)).toContain('/bien-tap/*\n  ! Content-Security-Policy\n');
  });
});

test('chưa nối kho: trang nói rõ cần đặt gì; đã nối: không nói', () => {
  const bare = renderEditorPage(editorBackend({}), '/');
  expect(bare).toContain('EDITOR_BACKEND');
  expect(bare).toContain('<meta name="robots" content="noindex">');
  expect(bare).toContain('<noscript>');
  expect(renderEditorPage(editorBackend({ EDITOR_BACKEND: 'github', EDITOR_REPO: 'a/b' }), '/')).not.toContain(
    'EDITOR_BACKEND',
  );
});
