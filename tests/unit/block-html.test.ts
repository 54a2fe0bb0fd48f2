import { describe, expect, test } from 'vitest';
import { blockHtml, officialTextHtml } from '#components/official-text/block-html.ts';
import type { Correction } from '#domain/correction.ts';
import { readOfficialDocument } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';

const plain = { marks: [], ledgerUrl: '/so/', links: [] };
const fix = (found: string, read: string): Correction => ({
  found,
  read,
  kind: 'sai-chu',
  isCertain: true,
  why: 'Máy đọc nhầm.',
});
/** The last block of a document whose title comes first. */
const lastBlock = (
  line: string,
  ledger: readonly Correction[] = [],
  marks: readonly { offset: number; number: number }[] = [],
  words: readonly string[] = [],
): string => {
  const block = readOfficialDocument(`# KẾ HOẠCH\n\n${line}`, ledger).blocks.at(-1);
  if (!block) throw new Error('Không có khối nào');
  return blockHtml(block, {
    ledgerUrl: '/so/',
    marks: marks.map((mark) => ({ ...mark, blockIndex: 1 })),
    links: words.map((words) => {
      const start = readingTextOf(block).indexOf(words);
      return { blockIndex: 1, start, end: start + words.length, url: '../v/' };
    }),
  });
};

describe('nhãn là chữ và là liên kết tới chính nó', () => {
  test.each([
    ['## II. NỘI DUNG', '<h3 id="ii"><a href="#ii">II.</a> NỘI DUNG</h3>'],
    ['### 1. Mục đích', '<h4 id="1"><a href="#1">1.</a> Mục đích</h4>'],
    ['#### đ) Kinh phí', '<h5 id="dd"><a href="#dd">đ)</a> Kinh phí</h5>'],
    ['Điều 1. **Phê duyệt**', '<p id="dieu-1"><a href="#dieu-1">Điều 1.</a> <b>Phê duyệt</b></p>'],
    ['- Xác định', '<p id="1" class="item"><a href="#1">-</a> Xác định</p>'],
    ['- (1) Nâng cao', '<p id="1" class="item"><a href="#1">- (1)</a> Nâng cao</p>'],
    ['**a) Đậm cả nhãn**', '<p id="a"><a href="#a"><b>a)</b></a><b> Đậm cả nhãn</b></p>'],
    ['Nhãn không có.', '<p id="mo-dau-1">Nhãn không có.</p>'],
    ['QUYẾT ĐỊNH:', '<p id="mo-dau-1" class="centre">QUYẾT ĐỊNH:</p>'],
  ])('%s', (line, html) => {
    expect(lastBlock(line)).toBe(html);
  });
});

describe('chữ sai trong <del>, chữ đúng trong <ins>', () => {
  test.each([
    [
      '1. chống mưa bán',
      [fix('[mưa]', 'mua')],
      '<p id="1"><a href="#1">1.</a> chống <del>mưa</del><ins>mua</ins> bán</p>',
    ],
    ['l. Mục đích', [fix('[l]. Mục', '1')], '<p id="1"><a href="#1"><del>l</del><ins>1</ins>.</a> Mục đích</p>'],
    ['Mục đích', [fix('[]Mục', '1. ')], '<p id="1"><a href="#1"><ins>1.</ins></a><ins> </ins>Mục đích</p>'],
    ['| 1. Mục đích', [fix('[|] 1.', '')], '<p id="1"><a href="#1"><del>|</del> 1.</a> Mục đích</p>'],
    ['| 1. Mục đích', [fix('[| ]1.', '')], '<p id="1"><a href="#1"><del>| </del>1.</a> Mục đích</p>'],
    ['biết./. *Leo*', [fix('[Leo]', '')], '<p id="mo-dau-1">biết./. <i><del>Leo</del></i></p>'],
    ['|', [fix('KẾ HOẠCH [|]', '')], '<p class="gone"><del>|</del></p>'],
  ])('%s', (line, ledger, html) => {
    expect(lastBlock(line, ledger)).toBe(html);
  });
});

describe('dấu chỉ tới sổ đính chính', () => {
  const mark = (number: number): string =>
    `<sup class="q" data-editorial><a href="/so/#dc-${number}" aria-label="Ghi chú ${number}">[${number}]</a></sup>`;

  test.each([
    [
      'giữa câu',
      '1. Số 5 ngày',
      [],
      [{ offset: 7, number: 3 }],
      `<p id="1"><a href="#1">1.</a> Số 5${mark(3)} ngày</p>`,
    ],
    ['cuối câu', 'Số 5', [], [{ offset: 4, number: 1 }], `<p id="mo-dau-1">Số 5${mark(1)}</p>`],
    [
      'hai dấu một chỗ',
      'Số 5',
      [],
      [
        { offset: 2, number: 1 },
        { offset: 2, number: 2 },
      ],
      `<p id="mo-dau-1">Số${mark(1)}${mark(2)} 5</p>`,
    ],
    [
      'ở nhãn thì đứng sau nhãn, không lồng liên kết',
      '1. Số',
      [],
      [{ offset: 1, number: 4 }],
      `<p id="1"><a href="#1">1.</a>${mark(4)} Số</p>`,
    ],
    [
      'sau chữ sửa, đếm theo bản chép',
      'chống mưa bán xã',
      [fix('[mưa]', 'mua')],
      [{ offset: 13, number: 2 }],
      `<p id="mo-dau-1">chống <del>mưa</del><ins>mua</ins> bán${mark(2)} xã</p>`,
    ],
  ])('%s', (_name, line, ledger, marks, html) => {
    expect(lastBlock(line, ledger, marks)).toBe(html);
  });
});

describe('chữ dẫn văn kiện là liên kết, không thêm chữ nào', () => {
  const mark = '<sup class="q" data-editorial><a href="/so/#dc-1" aria-label="Ghi chú 1">[1]</a></sup>';

  test.each([
    ['giữa câu', 'theo Luật Trẻ em, và', [], [], ['Luật Trẻ em'], 'theo <a href="../v/">Luật Trẻ em</a>, và'],
    ['cả dòng', 'Luật Trẻ em', [], [], ['Luật Trẻ em'], '<a href="../v/">Luật Trẻ em</a>'],
    [
      'hai chỗ một dòng',
      'Luật A và Luật B.',
      [],
      [],
      ['Luật A', 'Luật B'],
      '<a href="../v/">Luật A</a> và <a href="../v/">Luật B</a>.',
    ],
    [
      'chữ sửa ở trong',
      'theo Luật Trẻ cm này',
      [fix('Trẻ [cm]', 'em')],
      [],
      ['Luật Trẻ em'],
      'theo <a href="../v/">Luật Trẻ <del>cm</del><ins>em</ins></a> này',
    ],
    [
      'chữ sửa ở đầu, khoảng trắng thừa trước dòng',
      '| Luât Trẻ em',
      [fix('[|]', ''), fix('[Luât]', 'Luật')],
      [],
      ['Luật Trẻ em'],
      '<del>|</del> <del>Luât</del><a href="../v/"><ins>Luật</ins> Trẻ em</a>',
    ],
    ['chữ đậm ở trong', 'theo **Luật** Trẻ em', [], [], ['Luật Trẻ em'], 'theo <a href="../v/"><b>Luật</b> Trẻ em</a>'],
    [
      'dấu chỉ tới sổ ở trong thì đứng sau, không lồng liên kết',
      'theo Luật Trẻ em này',
      [],
      [{ offset: 9, number: 1 }],
      ['Luật Trẻ em'],
      `theo <a href="../v/">Luật Trẻ em</a>${mark} này`,
    ],
    [
      'dấu ở trước và ở sau giữ chỗ',
      'theo Luật Trẻ em này',
      [],
      [
        { offset: 4, number: 1 },
        { offset: 20, number: 1 },
      ],
      ['Luật Trẻ em'],
      `theo${mark} <a href="../v/">Luật Trẻ em</a> này${mark}`,
    ],
  ])('%s', (_name, line, ledger, marks, words, html) => {
    expect(lastBlock(line, ledger, marks, words)).toBe(`<p id="mo-dau-1">${html}</p>`);
  });

  test('sau nhãn', () => {
    expect(lastBlock('a) Luật Trẻ em', [], [], ['Luật Trẻ em'])).toBe(
      '<p id="a"><a href="#a">a)</a> <a href="../v/">Luật Trẻ em</a></p>',
    );
  });
});

test('ký tự của HTML trong văn bản chỉ là chữ', () => {
  expect(lastBlock('1. <script>alert("1")</script> & {x}')).toBe(
    '<p id="1"><a href="#1">1.</a> &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {x}</p>',
  );
});

const whole = (body: string): string => officialTextHtml(readOfficialDocument(body, []).blocks, plain);

test('hai đề mục dính nhau không có khoảng trắng ở giữa', () => {
  expect(whole('# KẾ HOẠCH\n\n## II. NỘI DUNG**1. Công tác**')).toBe(
    '<p class="title">KẾ HOẠCH</p>\n<h3 id="ii"><a href="#ii">II.</a> NỘI DUNG</h3><h4 id="ii-1"><a href="#ii-1">1.</a> Công tác</h4>',
  );
});

test('phần đầu hai cột, phần cuối hai cột; văn bản kèm theo có phần đầu riêng', () => {
  const header = [
    'UBND TỈNH KIÊN GIANG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập – Tự do – Hạnh phúc',
    'Số: 7632/PC-VP',
  ];
  const place = 'Kiên Giang, ngày 03 tháng 12 năm 2020';
  const foot = ['Nơi nhận:', '- CT;', '- Lưu: VT.', '**KT. CHÁNH VĂN PHÒNG**', 'Đỗ Thị Lệ Hảo'];
  const body = [...header, place, '# PHIẾU CHUYỂN', '1. Biết./.', ...foot, '***', 'UBND TỈNH', '# KẾ HOẠCH', 'Mở đầu.'];
  expect(`\n${whole(body.join('\n\n'))}\n`).toMatchInlineSnapshot(`
    "
    <div id="dau-van-ban" class="head"><p class="left">UBND TỈNH KIÊN GIANG</p>
    <p class="right">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
    <p class="right">Độc lập – Tự do – Hạnh phúc</p>
    <p class="left">Số: 7632/PC-VP</p>
    <p class="right">Kiên Giang, ngày 03 tháng 12 năm 2020</p></div>
    <p class="title">PHIẾU CHUYỂN</p>
    <p id="1"><a href="#1">1.</a> Biết./.</p>
    <div class="foot"><div class="to"><p id="noi-nhan">Nơi nhận:</p>
    <p>- CT;</p>
    <p>- Lưu: VT.</p></div>
    <div class="sign"><p id="chu-ky"><b>KT. CHÁNH VĂN PHÒNG</b></p>
    <p>Đỗ Thị Lệ Hảo</p></div></div>
    <div class="head"><p class="left">UBND TỈNH</p></div>
    <p class="title">KẾ HOẠCH</p>
    <p id="kem-theo-1">Mở đầu.</p>
    "
  `);
});

test('văn bản rỗng cho chuỗi rỗng', () => {
  expect(officialTextHtml([], plain)).toBe('');
});
