import { describe, expect, test } from 'vitest';
import { messagesOf, validContent } from '../../support/content-folder.ts';

const entry = (
  id: string,
  more = '',
  number: string | null = null,
  asWritten: readonly string[] = [],
): string => `- id: ${id}
  documentNumber: ${number === null ? 'null' : `'${number}'`}
  asWritten: [${asWritten.map((form) => `'${form}'`).join(', ')}]
  documentType: quyet-dinh
  title: 'Quyết định ${id}'
  issuer: null
  issuedOn: null
  status: { state: chua-xac-minh, asOf: 2026-11-21, note: 'Chưa kiểm tra.', sources: [] }
${more}`;
const relations = (...lines: readonly string[]): string =>
  `  relations:\n${lines.map((line) => `    - ${line}\n`).join('')}`;
const source = "source: { title: 'Báo', url: 'https://tienphong.vn/' }";
const withInstruments = (...entries: readonly string[]): Record<string, string> => ({
  'van-kien.yaml': `${validContent['van-kien.yaml']}${entries.join('')}`,
});

test('hai mục, hai số, hai cách viết khác nhau: không có lỗi', () => {
  const first = entry('qd-1', '', '1/QĐ-TTg', [
    'Quyết định số 1/QĐ-TTg',
    'Chương trình 1/CP',
    'ký [Hiệp định] với Lào',
  ]);
  const second = entry('qd-2', relations(`{ kind: thay-the, instrument: qd-1, ${source} }`), '1/QĐ-BCA', [
    'Quyết định số 1/QĐ-BCA',
    'ký [Hiệp định] với Thái Lan',
  ]);
  expect(messagesOf(withInstruments(first, second))).toBe('');
});

describe('instrument-forms', () => {
  test('hai mục một số hiệu, dù viết khác nhau', () =>
    expect(
      messagesOf(withInstruments(entry('qd-1', '', '09/QĐ-TTg'), entry('qd-2', '', '9 /QĐ–TTg'))),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy số hiệu “9 /QĐ–TTg” của qd-2 đã là của qd-1 (dòng 14), cần mỗi số hiệu, mỗi cách viết chỉ một văn kiện.
        Cách sửa: sửa số gõ nhầm, hoặc gộp hai mục làm một.  (instrument-forms)"
    `));

  test('một cách viết hai mục cùng nhận', () =>
    expect(
      messagesOf(withInstruments(entry('qd-1', '', null, ['Đề án 5']), entry('qd-2', '', null, ['Đề  án 5']))),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:23  Thấy cách viết “Đề án 5” của qd-2 đã là của qd-1 (dòng 15), cần mỗi số hiệu, mỗi cách viết chỉ một văn kiện.
        Cách sửa: xóa ở mục không phải, hoặc chép cả câu quanh nó và đặt chữ ấy trong [ ].  (instrument-forms)"
    `));

  test('số hiệu của một mục nằm trong cách viết của mục khác', () =>
    expect(
      messagesOf(withInstruments(entry('qd-1', '', '1/QĐ-TTg'), entry('qd-2', '', null, ['Quyết định số 1/QĐ-TTg']))),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:23  Thấy cách viết “Quyết định số 1/QĐ-TTg” của qd-2 đã là của qd-1 (dòng 14), cần mỗi số hiệu, mỗi cách viết chỉ một văn kiện.
        Cách sửa: xóa ở mục không phải, hoặc chép cả câu quanh nó và đặt chữ ấy trong [ ].  (instrument-forms)"
    `));
});

describe('succession', () => {
  test('văn kiện thay chính nó', () =>
    expect(
      messagesOf(withInstruments(entry('qd-1', relations(`{ kind: thay-the, instrument: qd-1, ${source} }`)))),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy văn kiện qd-1 kế tục chính nó, cần một văn kiện khác.
        Cách sửa: sửa mã, hoặc xóa dòng này.  (succession)"
    `));

  test('ba văn kiện nối tiếp thành vòng', () => {
    const following = (id: string, kind = 'noi-tiep'): string =>
      relations(`{ kind: ${kind}, instrument: ${id}, ${source} }`);
    expect(
      messagesOf(
        withInstruments(
          entry('qd-1', following('qd-2')),
          entry('qd-2', following('qd-3')),
          entry('qd-3', following('qd-1', 'thay-the')),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy văn kiện kế tục thành vòng: qd-1 → qd-2 → qd-3 → qd-1, cần kế tục đi một chiều, không quay lại chỗ cũ.
        Cách sửa: xem cái nào có trước, rồi xóa quan hệ viết ngược.  (succession)"
    `);
  });

  test('vòng đi qua một văn bản đăng ở đây', () =>
    expect(
      messagesOf({
        ...withInstruments(
          entry('qd-1', relations(`{ kind: thay-the, page: phieu-chuyen, ${source} }`)),
          entry('pc-7632', '  page: phieu-chuyen\n'),
        ),
        'van-ban/phieu-chuyen.mdx': String(validContent['van-ban/phieu-chuyen.mdx']).replace(
          '{ kind: can-cu, instrument: luat-53-2024-qh15 }',
          '{ kind: noi-tiep, instrument: qd-1 }',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy văn kiện kế tục thành vòng: qd-1 → pc-7632 → qd-1, cần kế tục đi một chiều, không quay lại chỗ cũ.
        Cách sửa: xem cái nào có trước, rồi xóa quan hệ viết ngược.  (succession)"
    `));

  test('hai quan hệ cùng chiều, và căn cứ lẫn nhau, không phải vòng', () =>
    expect(
      messagesOf(
        withInstruments(
          entry('qd-1', relations(`{ kind: can-cu, instrument: qd-2, ${source} }`)),
          entry(
            'qd-2',
            relations(
              `{ kind: thay-the, instrument: qd-1, ${source} }`,
              `{ kind: thay-the, instrument: luat-53-2024-qh15, ${source} }`,
            ),
          ),
        ),
      ),
    ).toBe(''));

  const agency = (id: string, to: string): string => `- id: ${id}
  name: 'Cơ quan ${id}'
  aliases: []
  level: tinh
  role: 'Làm việc.'
  successor: { state: sap-nhap, to: [${to}], note: 'Đã sáp nhập.', sources: [] }
`;

  test('cơ quan kế tục chính nó', () =>
    expect(
      messagesOf({ 'co-quan.yaml': `${validContent['co-quan.yaml']}${agency('so-a', 'so-a')}` }),
    ).toMatchInlineSnapshot(`
      "content/co-quan.yaml:11  Thấy cơ quan so-a kế tục chính nó, cần một cơ quan khác.
        Cách sửa: sửa mã, hoặc xóa dòng này.  (succession)"
    `));

  test('hai cơ quan kế tục lẫn nhau', () =>
    expect(
      messagesOf({
        'co-quan.yaml': `${validContent['co-quan.yaml']}${agency('so-a', 'so-b')}${agency('so-b', 'so-a')}`,
      }),
    ).toMatchInlineSnapshot(`
      "content/co-quan.yaml:11  Thấy cơ quan kế tục thành vòng: so-a → so-b → so-a, cần kế tục đi một chiều, không quay lại chỗ cũ.
        Cách sửa: xem cái nào có trước, rồi xóa quan hệ viết ngược.  (succession)"
    `));
});

describe('quan hệ tới mã không có', () => {
  test.each(['instrument: qd-9', 'page: khong-co', 'clause: { page: khong-co, clause: i-1 }, instrument: qd-1'])(
    '%s',
    (target) =>
      expect(messagesOf(withInstruments(entry('qd-1', relations(`{ kind: can-cu, ${target}, ${source} }`))))).toContain(
        'mã không có, cần',
      ),
  );

  test('trang nguyên văn không có', () =>
    expect(messagesOf(withInstruments(entry('qd-1', '  page: phieu-chuyem\n')))).toMatchInlineSnapshot(`
      "content/van-kien.yaml:21  Thấy mục 2, page (trang văn bản) là “phieu-chuyem”, mã không có, cần tên một tệp .mdx trong van-ban.
        Cách sửa: có phải phieu-chuyen không? Nếu phải thì viết lại như vậy.  (internal-links)"
    `));
});

describe('dạng của quan hệ', () => {
  test('loại lạ; không nói ai; không có gì làm chứng', () =>
    expect(
      messagesOf(
        withInstruments(
          entry('qd-1', relations(`{ kind: thay-thế, instrument: luat-53-2024-qh15, ${source} }`)),
          entry('qd-2', relations(`{ kind: can-cu, ${source} }`)),
          entry('qd-3', relations('{ kind: can-cu, instrument: qd-1 }')),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy mục 2 “qd-1”, relations (quan hệ) mục 1, kind (loại) là “thay-thế”, cần một trong: can-cu, thuc-hien, phe-duyet, phe-chuan, thay-the, noi-tiep, sua-doi, huong-dan, thuoc, goi-chung, kem-theo, chuyen.
        Cách sửa: có phải “thay-the” không? Nếu phải thì viết lại như vậy.  (front-matter)
      content/van-kien.yaml:32  Thấy mục 3 “qd-2”, relations (quan hệ) mục 1 chưa đạt, cần instrument hoặc page.
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)
      content/van-kien.yaml:42  Thấy mục 4 “qd-3”, relations (quan hệ) mục 1 chưa đạt, cần clause hoặc source.
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)"
    `));
});

describe('relation-evidence', () => {
  const law = 'Luật Phòng, chống mua bán người (sửa đổi)';
  const citing = (line: string): Record<string, string> => {
    const text = (path: string): string => String(validContent[path]).replace('1. Gửi các đơn vị để biết.', line);
    return { 'van-ban/phieu-chuyen.mdx': text('van-ban/phieu-chuyen.mdx') };
  };
  const claiming = (kind: string, clause: string): Record<string, string> => ({
    'van-kien.yaml': `${String(validContent['van-kien.yaml']).replace('asWritten: []', `asWritten: ['${law}']`)}${entry(
      'qd-1',
      relations(
        `{ kind: ${kind}, instrument: luat-53-2024-qh15, clause: { page: phieu-chuyen, clause: '${clause}' } }`,
      ),
      '1/QĐ-TTg',
    )}`,
  });
  /** The body no longer is the transcript, which a rule of its own says. */
  const evidenceOf = (changes: Record<string, string>): string =>
    messagesOf(changes)
      .split(/\n(?=content\/)/u)
      .filter((message) => message.includes('(relation-evidence)'))
      .join('\n');

  test('điều khoản nêu cả hai thì đúng', () =>
    expect(
      evidenceOf({ ...claiming('huong-dan', '1'), ...citing(`1. Quyết định số 1/QĐ-TTg hướng dẫn ${law}.`) }),
    ).toBe(''));

  test('điều khoản không có', () =>
    expect(
      evidenceOf({ ...claiming('huong-dan', '2'), ...citing(`1. Quyết định số 1/QĐ-TTg hướng dẫn ${law}.`) }),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy điều khoản “2” không có trong phieu-chuyen, cần địa chỉ của một điều khoản có thật.
        Cách sửa: mở văn bản trên trang, bấm vào nhãn của điều khoản rồi chép phần sau dấu #.  (relation-evidence)"
    `));

  test('điều khoản chỉ nêu một', () =>
    expect(evidenceOf({ ...claiming('huong-dan', '1'), ...citing(`1. Theo ${law}.`) })).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy 1 của phieu-chuyen không nêu qd-1, cần điều khoản nêu cả hai văn kiện.
        Cách sửa: chỉ đúng điều khoản nói quan hệ này, hoặc thêm cách viết của văn kiện vào asWritten.  (relation-evidence)"
    `));

  test('điều khoản nêu số gần giống', () =>
    expect(
      evidenceOf({ ...claiming('huong-dan', '1'), ...citing(`1. Quyết định số 1/QĐ-BCA hướng dẫn ${law}.`) }),
    ).toMatchInlineSnapshot(`
      "content/van-kien.yaml:22  Thấy 1 của phieu-chuyen không nêu qd-1, cần điều khoản nêu cả hai văn kiện.
        Cách sửa: chỉ đúng điều khoản nói quan hệ này, hoặc thêm cách viết của văn kiện vào asWritten.  (relation-evidence)"
    `));

  test('gọi chung thì chỉ cần nêu tên chung', () =>
    expect(evidenceOf({ ...claiming('goi-chung', '1'), ...citing(`1. Theo ${law}.`) })).toBe(''));
});
