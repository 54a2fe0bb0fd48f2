import { describe, expect, test } from 'vitest';
import { messagesOf, validContent } from '../../support/content-folder.ts';

const base = String(validContent['thuat-ngu.yaml']);
const entry = (id: string, term: string, more = 'synonyms: []'): string =>
  `- id: ${id}\n  term: '${term}'\n  meaning: 'Nghĩa.'\n  ${more}\n  sources: []\n  group: vu-an\n`;
const messages = (...entries: string[]): string => messagesOf({ 'thuat-ngu.yaml': base + entries.join('') });

describe('mỗi tên dẫn tới một thuật ngữ', () => {
  test('hai mục một tên, khác chữ hoa, khoảng trắng, dấu ngoặc', () =>
    expect(messages(entry('nguoi-bi-hai', '“nạn  NHÂN” (người bị hại)'))).toMatchInlineSnapshot(`
      "content/thuat-ngu.yaml:8  Thấy term (thuật ngữ) ““nạn NHÂN” (người bị hại)” đã là term (thuật ngữ) của mục “nan-nhan”, dòng 2, cần mỗi tên, mỗi chữ viết tắt là của một thuật ngữ.
        Cách sửa: gộp hai mục, hoặc viết tên này đủ chữ hơn.  (term-names)"
    `));

  test('hai mục một chữ viết tắt', () =>
    expect(
      messages(
        entry('ban-chi-dao', 'Ban Chỉ đạo', "synonyms: []\n  abbreviations: ['BCĐ']"),
        entry('ban-chi-dao-138', 'Ban Chỉ đạo 138/CP', "synonyms: []\n  abbreviations: ['138', 'BCĐ']"),
      ),
    ).toMatchInlineSnapshot(`
      "content/thuat-ngu.yaml:18  Thấy abbreviations (chữ viết tắt) “BCĐ” đã là abbreviations (chữ viết tắt) của mục “ban-chi-dao”, dòng 11, cần mỗi tên, mỗi chữ viết tắt là của một thuật ngữ.
        Cách sửa: gộp hai mục, hoặc viết tên này đủ chữ hơn.  (term-names)"
    `));

  test('dạng chữ của mục này là tên của mục kia', () =>
    expect(
      messages(entry('nguoi-song-sot', 'Người sống sót', "synonyms: []\n  forms: ['nạn nhân']")),
    ).toMatchInlineSnapshot(`
      "content/thuat-ngu.yaml:11  Thấy forms (dạng chữ trong bài) “nạn nhân” đã là term (thuật ngữ) của mục “nan-nhan”, dòng 2, cần mỗi tên, mỗi chữ viết tắt là của một thuật ngữ.
        Cách sửa: gộp hai mục, hoặc viết tên này đủ chữ hơn.  (term-names)"
    `));

  test('từ đồng nghĩa là tên của mục khác', () =>
    expect(
      messages(entry('nguoi-song-sot', 'Người sống sót', "synonyms: ['bị lừa', 'nạn nhân']")),
    ).toMatchInlineSnapshot(`
      "content/thuat-ngu.yaml:10  Thấy synonyms (từ đồng nghĩa) “nạn nhân” đã là term (thuật ngữ) của mục “nan-nhan”, dòng 2, cần từ đồng nghĩa không phải là tên của mục khác.
        Cách sửa: bỏ từ này: người tìm nó sẽ tới đúng mục kia.  (term-names)"
    `));

  test('từ đồng nghĩa là tên của mục đứng sau', () =>
    expect(messages(entry('nguoi-bi-hai', 'Người bị hại'))).toMatchInlineSnapshot(`
      "content/thuat-ngu.yaml:4  Thấy synonyms (từ đồng nghĩa) “người bị hại” đã là term (thuật ngữ) của mục “nguoi-bi-hai”, dòng 8, cần từ đồng nghĩa không phải là tên của mục khác.
        Cách sửa: bỏ từ này: người tìm nó sẽ tới đúng mục kia.  (term-names)"
    `));

  test.each([
    ['hai mục chung một từ đồng nghĩa', entry('nguoi-song-sot', 'Người sống sót', "synonyms: ['người bị hại']")],
    ['một mục viết tên của nó nhiều cách', entry('khoi-to', 'Khởi tố', "synonyms: ['khởi tố']\n  forms: ['khởi tố']")],
    ['tên dài chứa tên ngắn', entry('tiep-nhan-nan-nhan', 'Tiếp nhận nạn nhân')],
  ])('được: %s', (_name, more) => expect(messages(more)).toBe(''));
});

test('nhóm không có', () =>
  expect(messages(entry('khoi-to', 'Khởi tố').replace('vu-an', 'vu-viec'))).toMatchInlineSnapshot(`
    "content/thuat-ngu.yaml:12  Thấy mục 2 “khoi-to”, group (nhóm) là “vu-viec”, cần một trong: hanh-vi, nan-nhan, vu-an, co-quan, quoc-te, chuong-trinh, van-ban.
      Cách sửa: chọn một giá trị trong danh sách.  (front-matter)"
  `));

test('liên kết tới thuật ngữ: trang đầu có đủ, trang nhóm chỉ có từ của nhóm', () => {
  const linking = (address: string): string =>
    messagesOf({
      'thuat-ngu.yaml': base + entry('khoi-to', 'Khởi tố'),
      'trang/an-toan.mdx': String(validContent['trang/an-toan.mdx']).replace(
        'Gọi @111',
        `[Nghĩa của từ](${address}). Gọi @111`,
      ),
    });
  expect(['/thuat-ngu/#khoi-to', '/thuat-ngu/vu-an/#khoi-to', '/thuat-ngu/viet-tat/'].map(linking)).toEqual([
    '',
    '',
    '',
  ]);
  expect(linking('/thuat-ngu/nan-nhan/#khoi-to')).toMatchInlineSnapshot(`
    "content/trang/an-toan.mdx:11  Thấy liên kết tới “/thuat-ngu/nan-nhan/#khoi-to” mà trang đó không có mục “#khoi-to”, cần mục có thật trong trang.
      Cách sửa: mở trang /thuat-ngu/nan-nhan/ để xem địa chỉ của mục, hoặc bỏ phần #khoi-to.  (internal-links)"
  `);
});
