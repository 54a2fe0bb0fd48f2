import type { HeaderRule } from '../headers/header-file.ts';
import type { EditorBackend } from './editor-backend.ts';
import { editorFolder, startScript, styleFile } from './editor-files.ts';

/** What the editor needs of the browser, and nothing of others: for a header and for the page itself. */
export function editorPolicy({ hosts }: EditorBackend): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The editor makes its styles while it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    // It reads its own icon back from a data address.
    `connect-src ${["'self'", 'blob:', 'data:', ...hosts].join(' ')}`,
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** The response headers of the editor: what of the site's own would stop it gives way to its own. */
export const editorHeaders = (basePath: string, backend: EditorBackend): HeaderRule => ({
  path: `${basePath}${editorFolder}/*`,
  without: ['Content-Security-Policy', 'Cross-Origin-Opener-Policy'],
  headers: {
    'Content-Security-Policy': `${editorPolicy(backend)}; frame-ancestors 'none'`,
    // Signing in may open a window of the host.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  },
});

const setup = `<div data-setup>
      <p>Chưa nối với kho mã nguồn, nên ở đây chưa sửa bài được. Người quản trị đặt các biến sau rồi dựng lại trang:</p>
      <ul>
        <li><code>EDITOR_BACKEND</code>: <code>github</code>, <code>gitlab</code> hoặc <code>gitea</code></li>
        <li><code>EDITOR_REPO</code>: <code>chủ-kho/tên-kho</code></li>
        <li><code>EDITOR_BRANCH</code>: nhánh chính, nếu không phải <code>main</code></li>
      </ul>
      <p>Muốn dùng thử ngay trên máy: chạy <code>npm start</code>, mở <code>http://localhost:4321/bien-tap/</code> bằng Chrome hoặc Edge.</p>
      <p>Trong lúc chờ, bạn vẫn đăng bài được bằng trang web của nơi giữ mã nguồn: xem tệp <code>content/README.md</code>.</p>
    </div>`;

/** The page of the editor: no page for readers, so without their header, search and numbers to call. */
export function renderEditorPage(backend: EditorBackend, homeAddress: string): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${editorPolicy(backend)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Biên tập</title>
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="${homeAddress}favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${styleFile}">
    <script src="${startScript}" defer></script>
  </head>
  <body${backend.isRemote ? '' : ' data-local'}>
    <main>
      <h1>Biên tập</h1>
      ${backend.isRemote ? '<p>Đang mở trình biên tập. Tệp lớn, mạng chậm thì chờ một lát.</p>' : setup}
      <p data-failed hidden>Chưa mở được trình biên tập. Hãy tải lại trang; vẫn chưa được thì báo người quản trị.</p>
      <noscript><p>Trình biên tập cần JavaScript. Không bật được thì sửa bài trên trang web của nơi giữ mã nguồn.</p></noscript>
      <p><a href="${homeAddress}">Về trang cho bạn đọc</a></p>
    </main>
  </body>
</html>
`;
}

/** Styles of the few words that stand there before the editor opens, and what of it has no use. */
export const editorStyles = `body { font-family: system-ui, sans-serif; line-height: 1.6; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
code { font-size: 1em; }
/* Without a host there is nothing to sign in to. */
[data-local] .buttons > .button.secondary { display: none; }
`;
