import { describe, expect, test } from 'vitest';
import { builtFiles, builtPage, builtPages, readBuilt } from '../support/built-site.ts';
import { harmless } from '../support/chrome-61.ts';
import { cssBlocksOf, printCss } from '../support/css-blocks.ts';
import { attributeOf, textOf } from '../support/html.ts';
import { lateFeatures } from '../support/late-css.ts';
import { lateScriptFaults } from '../support/late-script.ts';

/** Every style sheet of the site, once, with the first page that carries it. */
const sheets = new Map(
  builtPages
    .toReversed()
    .flatMap(({ path, elements }) =>
      elements.filter(({ tagName }) => tagName === 'style').map((style) => [textOf(style), path] as const),
    ),
);

/** What the sheet needs and an old phone lacks, in words for whoever wrote the style. */
function dependenceFaults(css: string): string[] {
  const found = lateFeatures(cssBlocksOf(css)).filter(({ feature }) => !harmless.has(feature));
  return [...Map.groupBy(found, ({ feature }) => feature)].map(
    ([feature, [first]]) =>
      `Thấy “${feature}” ở “${first?.where}”, cần cách viết mà Chrome 61 hiểu. ` +
      'Cách sửa: viết cách cũ trước nó; nếu thiếu nó cũng không mất gì thì ghi vào harmless (tests/support/chrome-61.ts) kèm lý do.',
  );
}

describe('kiểu dáng trên Chrome 61', () => {
  test('không tờ nào cần điều Chrome 61 không biết', () => {
    expect(sheets.size).toBeGreaterThan(5);
    expect([...sheets].flatMap(([css, path]) => dependenceFaults(css).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  test('danh sách cho qua không thừa mục nào', () => {
    const used = new Set(
      [...sheets.keys()].flatMap((css) => lateFeatures(cssBlocksOf(css))).map(({ feature }) => feature),
    );
    expect([...harmless.keys()].filter((feature) => !used.has(feature))).toEqual([]);
  });

  test('máy đọc của bài thử không đổi một chữ nào của tờ', () => {
    for (const css of sheets.keys()) expect(printCss(cssBlocksOf(css))).toBe(css);
  });

  test('không tờ nào tắt khung của phím', () => {
    expect(
      [...sheets.keys()].flatMap((css) => css.match(/[^{}]*\{[^{}]*\boutline:(?:0|none)\b[^{}]*\}/g) ?? []),
    ).toEqual([]);
  });

  test.each([
    ['@layer base{a{color:red}}', '@layer'],
    ['@layer base;a{color:red}', '@layer'],
    ['@property --x{syntax:"*";inherits:false}', '@property'],
    ['@container (width > 1px){a{color:red}}', '@container'],
    ['.a{color:oklch(.5 .1 200)}', 'oklch()'],
    ['.a{--c:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['.a{color:#ffb70380}', '#ffb70380'],
    ['.a{color:rgb(0 0 0/50%)}', 'rgb(0 0 0/50%)'],
    ['.a:has(b){color:red}', ':has()'],
    ['.a :is(b,i){color:red}', ':is()'],
    ['.a:where(b){color:red}', ':where()'],
    ['.a:not(.b,.c){color:red}', ':not(…, …)'],
    ['.a:hover,.a:popover-open{color:red}', ':popover-open'],
    ['.a{color:red;&:hover{color:blue}}', 'lồng nhau'],
    ['.a{inset:0}', 'inset'],
    ['.a{margin-inline:1px}', 'margin-inline'],
    ['.a{aspect-ratio:1}', 'aspect-ratio'],
    ['.a{translate:1px}', 'translate'],
    ['.a{place-items:center}', 'place-items'],
    ['.a{gap:1px}', 'gap'],
    ['.a{width:min(1px,2px)}', 'min()'],
    ['.a{width:clamp(1px,2px,3px)}', 'clamp()'],
    ['.a{height:100dvh}', '1dvh'],
    ['.a{display:contents}', 'display: contents'],
    ['.a{overflow:clip}', 'overflow: clip'],
    ['.a{display:revert}', 'display: revert'],
    ['@media (width>=48rem){a{color:red}}', '(width>=48rem)'],
    ['@media print{a{text-wrap:balance}}', 'text-wrap'],
    ['a{dat-moi:1px}', 'dat-moi'],
  ])('bộ kiểm tra thấy %s', (css, feature) => {
    expect(lateFeatures(cssBlocksOf(css)).map((one) => one.feature)).toContain(feature);
    expect(dependenceFaults(css)).not.toEqual([]);
  });

  test.each([
    '.a{height:100vh;height:100dvh}',
    '.a{grid-gap:1px;gap:1px}',
    '.a{grid-column-gap:1px;column-gap:1px}',
    '@supports (width:min(1px,2px)){.a{inset:0}}',
    '@media (min-width:48rem){.md\\:has\\(x\\){color:rgba(0,0,0,.5)}}',
    '.a[href^=\\.]:not([href="#:has(x)"]):before{content:"@layer {;} oklch(1)"}',
    ':root{--a:#fff}.b{color:var(--a);transform:translateY(.15em) rotate(180deg);width:calc(100% - 1rem)}',
    '@page{margin:20mm 15mm}@font-face{font-family:"x"}',
  ])('và để yên %s', (css) => expect(dependenceFaults(css)).toEqual([]));

  test('lời báo', () =>
    expect(dependenceFaults('@media print{.a{color:red}.b{aspect-ratio:1}}')).toMatchInlineSnapshot(`
      [
        "Thấy “aspect-ratio” ở “@media print .b”, cần cách viết mà Chrome 61 hiểu. Cách sửa: viết cách cũ trước nó; nếu thiếu nó cũng không mất gì thì ghi vào harmless (tests/support/chrome-61.ts) kèm lý do.",
      ]
    `));
});

/** `import()` came with Chrome 63 and Safari 11.1: the search page alone asks for it, so that its answers come first. */
const withoutLaterImports = (code: string): string => code.replace(/\bimport(?=\()/g, 'later');
const searchScript = builtPage('/tim-kiem/')
  .elements.filter((one) => one.tagName === 'script')
  .flatMap((one) => attributeOf(one, 'src') ?? [])
  .at(-1);

describe('mã lệnh trên Chrome 61', () => {
  // The editor is for the machines of those who write.
  const files = builtFiles
    .filter((file) => /\.m?js$/.test(file) && !file.startsWith('/bien-tap/'))
    .map((file) => [file, readBuilt(file)] as const);
  const inline = builtPages.flatMap(({ path, elements }) =>
    elements
      .filter((one) => one.tagName === 'script' && attributeOf(one, 'src') === undefined)
      .filter((one) => attributeOf(one, 'type') !== 'application/ld+json')
      .map((one) => [path, textOf(one)] as const),
  );

  test('đọc được mọi mã lệnh, và không gọi gì máy chưa có', () => {
    expect(files.length).toBeGreaterThan(1);
    const faults = [...files, ...inline].flatMap(([place, code]) =>
      lateScriptFaults(place === searchScript ? withoutLaterImports(code) : code).map((fault) => `${place}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('chỉ mã của trang tìm kiếm tải thêm mã; máy không biết thì còn danh sách mọi trang', () => {
    const later = files.filter(([, code]) => withoutLaterImports(code) !== code).map(([file]) => file);
    expect(later).toEqual([searchScript]);
    const list = builtPage('/tim-kiem/').elements.find((one) => attributeOf(one, 'id') === 'danh-sach');
    expect(list && attributeOf(list, 'hidden')).toBeUndefined();
  });

  test.each([
    ['const a = b ?? c;', 'không đọc được'],
    ['const a = b?.c;', 'không đọc được'],
    ['const a = { ...b };', 'không đọc được'],
    ['try { a(); } catch { b(); }', 'không đọc được'],
    ['class A { b = 1; }', 'không đọc được'],
    ['import("./a.js").then(b);', 'không đọc được'],
    ['a(import.meta.url);', 'không đọc được'],
    ['const a = /(?<=b)c/;', 'không đọc được'],
    ['const a = /\\p{L}/u;', 'không đọc được'],
    ['for await (const a of b) c(a);', 'không đọc được'],
    ['const a = b.flatMap((c) => c);', 'Chrome 69'],
    ['const a = Object.fromEntries(b);', 'Chrome 73'],
    ['const a = b.replaceAll("c", "d");', 'Chrome 85'],
  ])('bộ kiểm tra thấy %s', (code, fault) => expect(lateScriptFaults(code).join()).toContain(fault));

  test('và để yên mã của năm 2017', () =>
    expect(
      lateScriptFaults(
        'import { a } from "./a.js"; const b = async (c) => { await a(c ** 2); return [...c]; }; export { b };',
      ),
    ).toEqual([]));
});
