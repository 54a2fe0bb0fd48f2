import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchRecordsOf, wordCountOf } from '#outputs/search/search-records.ts';
import { recordFaults } from '../support/record-faults.ts';

const words = (count: number, word = 'chữ'): string => Array.from({ length: count }, () => word).join(' ');
const page = (body: string): string =>
  `<!doctype html><html lang="vi"><body><header>Mục lục</header><main data-pagefind-body data-pagefind-filter="kind:Cảnh báo">${body}</main></body></html>`;
/** The searched part of each record, without the tag around it. */
const shown = (html: string, limit: number): string[] =>
  searchRecordsOf(html, limit).map((record) => /<main[^>]*>(.*)<\/main>/su.exec(record)?.[1] ?? '');

test('trang ngắn là một bản ghi, giữ mục lọc của trang', () => {
  const [record, ...others] = searchRecordsOf(page('<h1>Đường dây nóng</h1><p id="a">Gọi 111</p>'), 200);
  expect(others).toEqual([]);
  expect(record).toMatchInlineSnapshot(`
    "<!doctype html><html lang="vi"><body><main data-pagefind-body="" data-pagefind-filter="kind:Cảnh báo"><h1>Đường dây nóng</h1>
    <p id="a">Gọi 111</p></main></body></html>"
  `);
});

test('trang dài cắt giữa hai phần; phần sau mang tên trang và bắt đầu bằng mã của nó', () => {
  const records = searchRecordsOf(page(`<h1>Gọi <b>111</b></h1><p id="a">${words(6)}</p><p id="b">${words(6)}</p>`), 8);
  expect(records).toHaveLength(2);
  expect(records[1]).toMatchInlineSnapshot(
    `"<!doctype html><html lang="vi"><body><main data-pagefind-body="" data-pagefind-filter="kind:Cảnh báo"><p id="b">chữ chữ chữ chữ chữ chữ</p></main><p data-pagefind-meta="title" hidden>Gọi 111</p></body></html>"`,
  );
});

describe('chỗ cắt', () => {
  test('tên mục đi cùng lời của mục', () => {
    expect(shown(page(`<p id="a">${words(5)}</p><h2 id="b">Tên mục</h2><p id="c">${words(5)}</p>`), 8)).toEqual([
      `<p id="a">${words(5)}</p>`,
      `<h2 id="b">Tên mục</h2>\n<p id="c">${words(5)}</p>`,
    ]);
  });

  test('lời không có mã riêng thuộc mã đứng trước nó, kể cả mã của thẻ bao ngoài', () => {
    expect(shown(page(`<section id="a"><p>${words(6)}</p><p>${words(6, 'sau')}</p></section>`), 8)).toEqual([
      `<p id="a"></p><p>${words(6)}</p>`,
      `<p id="a"></p><p>${words(6, 'sau')}</p>`,
    ]);
  });

  test('lời xen thẻ không bị cắt, dù dài', () => {
    expect(shown(page(`<p id="a">${words(9)} <b>đậm</b> ${words(9)}</p>`), 8)).toHaveLength(1);
  });

  test('ô nhập và phần không được tìm không phải chỗ để mở', () => {
    const form = '<div><input id="o"><b id="c" data-pagefind-ignore>Cách xem</b></div>';
    expect(shown(page(`<p id="a">${words(6)}</p>${form}<p>${words(6, 'sau')}</p>`), 8)[1]).toBe(
      `<p id="a"></p><p>${words(6, 'sau')}</p>`,
    );
  });

  test('phần không được tìm thì không có', () => {
    expect(shown(page('<p id="a">Gọi</p><nav data-pagefind-ignore><a href="/">Về đầu</a></nav>'), 8)).toEqual([
      '<p id="a">Gọi</p>',
    ]);
  });
});

test('trang không được tìm thì không có bản ghi', () => expect(searchRecordsOf('<p>Tìm kiếm</p>', 8)).toEqual([]));

test.each([
  ['<p>Đường dây <b>nóng</b></p>', 3],
  ['<style>p { color: red }</style><p class="a b">Gọi</p>', 1],
  ['', 0],
])('số chữ của “%s”: %i', (html, count) => expect(wordCountOf(html)).toBe(count));

describe('trang nào cắt ra cũng không mất chữ, không mất chỗ', () => {
  const leaf = fc.record({
    tag: fc.constantFrom('p', 'h2', 'h3', 'li', 'dd'),
    count: fc.integer({ min: 0, max: 30 }),
    hasId: fc.boolean(),
    isMixed: fc.boolean(),
  });
  const tree = fc.array(
    fc.oneof(
      leaf.map((one) => [one]),
      fc.array(leaf, { minLength: 1, maxLength: 5 }),
    ),
    { maxLength: 8 },
  );

  test('trang ngẫu nhiên', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 3, max: 60 }), (parts, limit) => {
        let id = 0;
        const blocks = parts.map((leaves) => {
          const inner = leaves.map(({ tag, count, hasId, isMixed }) => {
            id += 1;
            const text = Array.from({ length: count }, (_, index) => `c${id}-${index}`).join(' ');
            return `<${tag}${hasId ? ` id="m${id}"` : ''}>${isMixed ? `<b>đậm${id}</b> ${text}` : text}</${tag}>`;
          });
          return leaves.length === 1 ? inner.join('') : `<section id="s${id}">${inner.join(' ')}</section>`;
        });
        expect(recordFaults(page(`<h1 id="dau">Tên</h1> ${blocks.join(' ')}`), limit)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const html = page(`<h1 id="a">Tên</h1> <p id="b">${words(6, 'một')}</p> <p id="c">${words(6, 'hai')}</p>`);
  const [first = '', second = ''] = searchRecordsOf(html, 8);
  test.each([
    ['thiếu bản ghi', [first], ['thấy hết; cần chỗ “c” có “haihaihaihaihaihai”, 18 ký tự']],
    [
      'lặp bản ghi',
      [first, second, second],
      ['thấy chỗ “c” có “haihaihaihaihaihaihaihaihaihai”, 36 ký tự; cần chỗ “c” có “haihaihaihaihaihai”, 18 ký tự'],
    ],
    [
      'mã lạ',
      [first, second.replace('id="c"', 'id="la"')],
      ['thấy chỗ “” có “haihaihaihaihaihai”, 18 ký tự; cần chỗ “c” có “haihaihaihaihaihai”, 18 ký tự'],
    ],
    ['mã hai lần', [first, second.replace('<p id="c"', '<p id="c"></p><p id="c"')], ['bản ghi 1: mã “c” có hai lần']],
    [
      'không mã',
      [first, second.replace(' id="c"', '')],
      ['thấy chỗ “” có “haihaihaihaihaihai”, 18 ký tự; cần chỗ “c” có “haihaihaihaihaihai”, 18 ký tự'],
    ],
  ])('lỗi cố ý bị thấy: %s', (_, records, faults) => expect(recordFaults(html, 8, records)).toEqual(faults));
});
