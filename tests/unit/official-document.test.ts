import { describe, expect, test } from 'vitest';
import { readOfficialDocument, wordsByPlace } from '#domain/official-document.ts';
import { readingTextOf } from '#domain/official-text.ts';

const body = `THỦ TƯỚNG CHÍNH PHỦ

|

Số: 1957/QĐ-TTg

# QUYẾT ĐỊNH

# Phê duyệt Kế hoạch

Căn cứ Luật Tổ chức Chính phủ;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống mưa bán người:

- Nâng cao nhận thức;

Các bộ báo cáo hằng năm.

Nơi nhận:

- Ban Bí thư;
- Lưu: VT, NC.

**KT. THỦ TƯỚNG**

- ký -

Nguyễn Xuân Phúc

***

THỦ TƯỚNG CHÍNH PHỦ

# KẾ HOẠCH

(Kèm theo Quyết định số 1957/QĐ-TTg)

## I. MỤC ĐÍCH

a) Một.
`;
const ledger = [
  { found: '[|] Số', read: '', kind: 'vach-bang', isCertain: true, why: 'Vạch bảng.' },
  { found: 'chống [mưa] bán', read: 'mua', kind: 'sai-chu', isCertain: true, why: 'Máy đọc nhầm.' },
  { found: 'Ban [Bí thư]', kind: 'cua-nguoi-viet', isCertain: false, why: 'Tên rút gọn.' },
  { found: 'không [có] trong bài', read: 'x', kind: 'sai-chu', isCertain: true, why: 'Mục cũ.' },
] as const;
const document = readOfficialDocument(body, ledger);

test('vai trò, địa chỉ và chỗ của từng khối', () => {
  const rows = document.blocks.map((block) =>
    `${block.role} | ${block.address ?? ''} | ${block.place} | ${readingTextOf(block)}`.trimEnd(),
  );
  expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    header |  | dau-van-ban | THỦ TƯỚNG CHÍNH PHỦ
    header |  | dau-van-ban |
    header |  | dau-van-ban | Số: 1957/QĐ-TTg
    title |  | dau-van-ban | QUYẾT ĐỊNH
    title |  | dau-van-ban | Phê duyệt Kế hoạch
    preamble | mo-dau-1 | mo-dau-1 | Căn cứ Luật Tổ chức Chính phủ;
    preamble | mo-dau-2 | mo-dau-2 | QUYẾT ĐỊNH:
    clause | dieu-1 | dieu-1 | Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống mua bán người:
    clause | dieu-1-1 | dieu-1-1 | - Nâng cao nhận thức;
    continuation |  | dieu-1 | Các bộ báo cáo hằng năm.
    recipients-heading | noi-nhan | noi-nhan | Nơi nhận:
    recipient |  | noi-nhan | - Ban Bí thư;
    recipient |  | noi-nhan | - Lưu: VT, NC.
    signature | chu-ky | chu-ky | KT. THỦ TƯỚNG
    signature |  | chu-ky | - ký -
    signature |  | chu-ky | Nguyễn Xuân Phúc
    header |  | dau-van-ban | THỦ TƯỚNG CHÍNH PHỦ
    title |  | dau-van-ban | KẾ HOẠCH
    preamble | kem-theo-1 | kem-theo-1 | (Kèm theo Quyết định số 1957/QĐ-TTg)
    clause | i | i | I. MỤC ĐÍCH
    clause | i-a | i-a | a) Một.
    "
  `);
});

test('văn bản kèm theo là phần 1', () => {
  expect(document.blocks.filter(({ part }) => part === 1).map(readingTextOf)).toMatchInlineSnapshot(`
    [
      "THỦ TƯỚNG CHÍNH PHỦ",
      "KẾ HOẠCH",
      "(Kèm theo Quyết định số 1957/QĐ-TTg)",
      "I. MỤC ĐÍCH",
      "a) Một.",
    ]
  `);
});

test('nơi nhận và chữ ký là dữ liệu', () => {
  expect(document.recipients).toEqual(['Ban Bí thư', 'Lưu: VT, NC']);
  expect(document.signature).toEqual(['KT. THỦ TƯỚNG', '- ký -', 'Nguyễn Xuân Phúc']);
});

test('mục sổ đính chính mang chỗ của nó; mục không khớp được nêu ra', () => {
  expect(document.corrections.map(({ fault, place }) => [fault, place])).toEqual([
    ['|', 'dau-van-ban'],
    ['mưa', 'dieu-1'],
    ['Bí thư', 'noi-nhan'],
  ]);
  expect(document.unplaced.map(({ correction, matchCount }) => [correction.why, matchCount])).toEqual([['Mục cũ.', 0]]);
});

describe('nhãn đọc từ bản đã sửa', () => {
  test.each([
    ['l. Mục đích', '[l]. Mục', '1', ['1']],
    ['1I. NỘI DUNG', '[1I]. NỘI', 'II', ['ii']],
    ['dd) Kinh phí', '[dd])', 'đ', ['dd']],
  ])('“%s”', (line, found, read, addresses) => {
    const fix = { found, read, kind: 'nhan-muc', isCertain: true, why: 'Máy đọc nhầm.' } as const;
    const { clauses } = readOfficialDocument(`# KẾ HOẠCH\n\n${line}`, [fix]);
    expect(clauses.map(({ address }) => address)).toEqual(addresses);
    expect(readOfficialDocument(`# KẾ HOẠCH\n\n${line}`, [{ ...fix, isCertain: false }]).clauses).toEqual([]);
  });
});

test('lời nối sau danh sách trở về mục chứa danh sách', () => {
  const { blocks } = readOfficialDocument('# KẾ HOẠCH\n\n1. Việc:\n\n- Một;\n\n(2) Hai.\n\nLời chung.', []);
  expect(blocks.at(-1)).toMatchObject({ role: 'continuation', place: '1', address: undefined, depth: 0 });
});

test('văn bản không có gì thì không có gì, không hỏng', () => {
  expect(readOfficialDocument('', [])).toEqual({
    blocks: [],
    clauses: [],
    corrections: [],
    unplaced: [],
    recipients: [],
    signature: [],
  });
});

test('lời của từng chỗ: đoạn nối sau danh sách có dấu … ở khoảng cách', () => {
  const document = readOfficialDocument('# KẾ HOẠCH\n\n1. Truyền thông\n\n- Mít tinh\n\n(Bộ Công an chủ trì)\n', []);
  expect([...wordsByPlace(document)]).toEqual([
    ['dau-van-ban', 'KẾ HOẠCH'],
    ['1', '1. Truyền thông … (Bộ Công an chủ trì)'],
    ['1-1', '- Mít tinh'],
  ]);
});
