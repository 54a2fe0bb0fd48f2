import { expect, test } from 'vitest';
import { stylesFor } from '#outputs/styles/page-styles.ts';

const page = '<p class="mt-2 md:grid w-1/2 late" id="i"><a href="/">Đường dây nóng</a></p>';
const styles = (css: string, ...scripts: string[]): Promise<string> => stylesFor(css, [page], scripts);

test.each([
  ['lớp (layer) được mở ra', '@layer base, utilities;@layer utilities{.mt-2{margin-top:8px}}', '.mt-2{margin-top:8px}'],
  ['lớp trong lớp', '@layer a{@layer b{.mt-2{margin-top:8px}}.late{top:0}}', '.mt-2{margin-top:8px}.late{top:0}'],
  ['thứ tự của tờ còn nguyên', '@layer a{.late{top:0}}@layer b{.mt-2{top:1px}}', '.late{top:0}.mt-2{top:1px}'],
  ['@property bỏ đi', '@property --tw-shadow{syntax:"*";inherits:false}.late{top:0}', '.late{top:0}'],
  [
    'màu hex giữ nguyên, màu trong suốt viết kiểu cũ',
    '.late{color:#0b2545;background:#ffb70380}',
    '.late{color:#0b2545;background:rgba(255,183,3,.5)}',
  ],
  ['khoảng màn hình viết kiểu cũ', '@media (width >= 48rem){.late{top:0}}', '@media (min-width:48rem){.late{top:0}}'],
  [
    'lồng nhau được trải ra',
    '.md\\:grid{@media (width >= 48rem){display:grid}}',
    '@media (min-width:48rem){.md\\:grid{display:grid}}',
  ],
  [
    ':focus-visible giữ lại',
    'a:focus-visible{outline:3px solid #ffb703}',
    'a:focus-visible{outline:3px solid #ffb703}',
  ],
  [':target giữ lại', ':target{background:#ffb703}', ':target{background:#ffb703}'],
  ['tên lớp có gạch chéo', '.w-1\\/2{width:50%}', '.w-1\\/2{width:50%}'],
  ['lớp không dùng bỏ đi', '.mt-2{top:0}.unused{top:1px}', '.mt-2{top:0}'],
  [
    'biến không dùng bỏ đi',
    ':root{--used:1px;--unused:2px}.late{top:var(--used)}',
    ':root{--used:1px}.late{top:var(--used)}',
  ],
  ['khe của lưới viết thêm kiểu cũ', '.late{display:grid;gap:4px}', '.late{grid-gap:4px;gap:4px;display:grid}'],
  ['khe giữa cột cũng vậy', '.late{column-gap:4px}', '.late{grid-column-gap:4px;column-gap:4px}'],
  ['lời báo bản quyền của Tailwind bỏ đi', '/*! tailwindcss v4 | MIT */.late{top:0}', '.late{top:0}'],
])('%s', async (_name, css, lowered) => {
  expect(await styles(css)).toBe(lowered);
});

test('phần Tailwind lặp lại @property cho máy khác bỏ đi, phần sau nó còn', async () => {
  const supports = '@supports ((-webkit-hyphens:none) and (not (margin-trim:inline))) or (-moz-orient:inline)';
  const css = `@layer properties{${supports}{*,:before{--tw-shadow:0 0 #0000}::backdrop{--tw-shadow:0 0 #0000}}}.late{top:0}`;
  expect(await styles(css)).toBe('.late{top:0}');
});

test('khai báo có tiền tố mà Lightning CSS viết nhiều lần chỉ còn một', async () => {
  const css = await styles('.late{text-decoration-color:var(--control)}');
  expect(css).toBe('.late{-webkit-text-decoration-color:var(--control);text-decoration-color:var(--control)}');
});

test('lớp mà mã lệnh tự gắn được giữ, và chỉ cho trang có mã ấy', async () => {
  const css = '.hit{top:0}.hit-kind{top:1px}.late{top:2px}';
  expect(await styles(css, 'item.className="hit";kind.className="hit-kind"')).toBe(
    '.hit{top:0}.hit-kind{top:1px}.late{top:2px}',
  );
  expect(await styles(css)).toBe('.late{top:2px}');
});

test('không còn gì máy cũ bỏ qua cả khối', async () => {
  const css = '@layer x{.late{color:oklch(0.5 0.1 200);inset:0;&:hover{color:color-mix(in srgb,#fff 50%,#000)}}}';
  const lowered = await styles(css);
  expect(lowered).not.toMatch(/@layer|@property|&|oklch|color-mix/);
  expect(lowered).toMatch(/\.late\{color:#[0-9a-f]{6};/);
});
