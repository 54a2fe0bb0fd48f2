import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordingFinder, wordsOfWording } from '#domain/wording.ts';
import { wordingKinds, wordingSchema } from '#schemas/wording.ts';
import { edited, messagesOf, validContent, withBody, withExplainer } from '../../support/content-folder.ts';

const body = (text: string): string => messagesOf(withBody(text));
const said = (count: number): string => `Người${' ta'.repeat(count - 1)}.`;
const rest = (count: number): string => said(count).replace('N', 'n');
const register = (entry: string): Readonly<Record<string, string>> => ({
  'loi-van.yaml': `${String(validContent['loi-van.yaml'])}${entry}`,
});

describe('sentence-length', () => {
  test('câu quá dài, ở đúng dòng của nó', () =>
    expect(body(`Gọi @111.\n${said(30)}\n${said(31)}\n\n- ${said(40)}\n\nNhớ. Nhớ.`)).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:11  Thấy câu dài 31 chữ “Người ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta…”, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách.  (sentence-length)
      content/trang/an-toan.mdx:13  Thấy câu dài 40 chữ “Người ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta…”, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách.  (sentence-length)"
    `));
  test('ở phần đầu tệp và trong sổ', () =>
    expect(
      messagesOf({
        ...edited('canh-bao/viec-nhe.mdx', 'Kể cho người tin cậy.', said(31)),
        ...edited('thuat-ngu.yaml', 'Người bị mua bán.', said(31)),
        ...edited('van-ban/phieu-chuyen.mdx', 'Đã chuyển.', said(31)),
      }),
    ).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:13  Thấy câu dài 31 chữ “Người ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta…”, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách.  (sentence-length)
      content/thuat-ngu.yaml:3  Thấy câu dài 31 chữ “Người ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta…”, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách.  (sentence-length)
      content/van-ban/phieu-chuyen.mdx:15  Thấy câu dài 31 chữ “Người ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta ta…”, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách thành hai, ba câu, mỗi câu một ý; nhiều điều kể ra thì viết thành danh sách.  (sentence-length)"
    `));
  test('trung bình quá dài', () =>
    expect(
      body([said(30), said(28), said(29), said(30), said(10), '## Một đề mục'].join('\n\n')),
    ).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:1  Thấy câu dài trung bình 22,7 chữ trong 6 câu, cần mỗi câu không quá 30 chữ, trung bình cả trang không quá 20.
        Cách sửa: tách những câu dài nhất: dòng 9 (30 chữ), dòng 15 (30 chữ), dòng 13 (29 chữ).  (sentence-length)"
    `));
  test('ít câu chưa thành trung bình', () => expect(body(`${said(25)} `.repeat(3))).toBe(''));
  test.each([
    [
      'số hiệu, ngày, số tiền là một chữ',
      `Theo Nghị định 162/2025/NĐ-CP ngày 29/6/2025 phạt 200–300 triệu, ${rest(20)}`,
    ],
    ['lời nhắc số gọi là một chữ', `Gọi @111 hoặc @bao-ho-cong-dan, ${rest(26)}`],
    ['mục của danh sách đứng riêng', `Gồm:\n\n${`- ${said(28).replace('.', ';')}\n`.repeat(3)}`],
    ['chữ viết tắt không cắt, không gộp câu', `Ở TP. Hồ Chí Minh, ${rest(15)} Gọi @111, ${rest(15)}`],
    ['lời trích không phải của ta', `Luật viết “${said(60).replace('.', '')}”.`],
  ])('được nhận: %s', (_, text) => expect(body(text)).toBe(''));
  test('lời luật trích trong phần giải thích được miễn, lời của ta thì không', () => {
    const law = ' <Law instrument="luat-53-2024-qh15" at="Điều 2 khoản 1" />';
    expect(messagesOf(withExplainer(`Luật nói “${said(60)}”${law}.`))).toBe('');
    expect(messagesOf(withExplainer(`${said(31).slice(0, -1)}${law}.`))).toContain('câu dài 31 chữ');
  });
  test('tên văn kiện được miễn', () => {
    const long = `Quyết định ${'về việc '.repeat(40)}`.trim();
    expect(messagesOf(edited('van-kien.yaml', 'Luật Phòng, chống mua bán người', long))).toBe('');
  });
});

describe('plain-words', () => {
  test('ba loại lời, có và không có lý do', () =>
    expect(body('Xã **tiến hành** công tác kiểm tra.\n\nHọ Nhẹ  Dạ vì có gái.')).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:9  Thấy lời công văn “tiến hành công tác”, cần lời thường, ngắn mà đủ ý.
        Cách sửa: viết “làm”.  (plain-words)
      content/trang/an-toan.mdx:11  Thấy lời đổ lỗi “Nhẹ Dạ”, cần lời không trách người bị hại.
        Cách sửa: kể kẻ lừa đã làm gì; tin người không phải là lỗi.  (plain-words)
      content/trang/an-toan.mdx:11  Thấy lời kỳ thị “gái”, cần lời tôn trọng người được nói tới.
        Cách sửa: viết “phụ nữ”, “em gái”; chữ trống này coi thường phụ nữ.  (plain-words)"
    `));
  test('ở phần đầu tệp, trong sổ, trong thẻ', () =>
    expect(
      messagesOf({
        ...edited('canh-bao/viec-nhe.mdx', 'Kể cho người tin cậy.', 'Tiến hành kể.'),
        ...edited('tra-loi-nhanh.yaml', "['Gọi @111 khi an toàn.']", "['Đừng nhẹ dạ.']"),
        ...edited('van-ban/phieu-chuyen.mdx', 'Đã chuyển.', 'Đã tiến hành chuyển.'),
        ...withBody('<Callout tone="luu-y" title="Chớ nhẹ dạ">\n\nNhớ.\n\n</Callout>'),
      }),
    ).toMatchInlineSnapshot(`
      "content/canh-bao/viec-nhe.mdx:13  Thấy lời công văn “Tiến hành”, cần lời thường, ngắn mà đủ ý.
        Cách sửa: viết “làm”.  (plain-words)
      content/tra-loi-nhanh.yaml:12  Thấy lời đổ lỗi “nhẹ dạ”, cần lời không trách người bị hại.
        Cách sửa: kể kẻ lừa đã làm gì; tin người không phải là lỗi.  (plain-words)
      content/trang/an-toan.mdx:9  Thấy lời đổ lỗi “nhẹ dạ”, cần lời không trách người bị hại.
        Cách sửa: kể kẻ lừa đã làm gì; tin người không phải là lỗi.  (plain-words)
      content/van-ban/phieu-chuyen.mdx:15  Thấy lời công văn “tiến hành”, cần lời thường, ngắn mà đủ ý.
        Cách sửa: viết “làm”.  (plain-words)"
    `));
  test('trong chính sổ lời văn', () =>
    expect(
      messagesOf(register("- avoid: 'hám tiền'\n  kind: do-loi\n  instead: 'bỏ đi'\n  why: 'nhẹ dạ không phải lỗi'\n")),
    ).toMatchInlineSnapshot(`
      "content/loi-van.yaml:17  Thấy lời đổ lỗi “nhẹ dạ”, cần lời không trách người bị hại.
        Cách sửa: kể kẻ lừa đã làm gì; tin người không phải là lỗi.  (plain-words)"
    `));
  test.each([
    ['chữ trong ngoặc kép', 'Không viết “nhẹ dạ”, “gái”.'],
    ['cụm dùng được', 'Em gái, con gái, trẻ em gái đều được giúp.'],
    ['chữ khác dấu, chữ dính, hai câu', 'Tiền hành; tiến-hành. Cấp tiến. Hành động.'],
  ])('được nhận: %s', (_, text) => expect(body(text)).toBe(''));
  test('lời dặn thầy cô đọc lên là lời của ta, lời người khác nói thì không', () => {
    expect(body('Nói: “Đừng nhẹ dạ.”')).toContain('(plain-words)');
    expect(body('Có người nói: “Tại nó nhẹ dạ.” Câu ấy sai.')).toBe('');
  });
  test('lời mẫu của kẻ lừa được miễn, lời đáp của người đọc thì không', () => {
    const chat = (line: string): string => body(`<SampleChat>\n\n- Họ: Em nhẹ dạ quá.\n- ${line}\n\n</SampleChat>`);
    expect(chat('Bạn: Em hỏi nhà đã.')).toBe('');
    expect(chat('Bạn: Em nhẹ dạ.')).toMatchInlineSnapshot(`
      "content/trang/an-toan.mdx:12  Thấy lời đổ lỗi “nhẹ dạ”, cần lời không trách người bị hại.
        Cách sửa: kể kẻ lừa đã làm gì; tin người không phải là lỗi.  (plain-words)"
    `);
  });
  test('tên văn kiện, cơ quan, thuật ngữ đứng trong câu như chúng là', () => {
    const named = {
      ...edited('van-kien.yaml', 'Luật Phòng, chống mua bán người', 'Kế hoạch tiến hành điều tra'),
      ...edited('co-quan.yaml', "aliases: ['UBND tỉnh Kiên Giang']", "aliases: ['Tổ tiến hành tố tụng']"),
      ...edited('thuat-ngu.yaml', "term: 'Nạn nhân'", "term: 'Cơ quan tiến hành tố tụng (hình sự)'"),
    };
    const text = 'Theo kế hoạch tiến hành điều tra, tổ tiến hành tố tụng là cơ quan tiến hành tố tụng.';
    expect(messagesOf({ ...named, ...withBody(text) })).toBe('');
    expect(body(text).match(/plain-words/gu)).toHaveLength(3);
  });
  test('thuật ngữ trùng hẳn với lời nên tránh không bào chữa được cho nó', () =>
    expect(
      messagesOf({ ...edited('thuat-ngu.yaml', "term: 'Nạn nhân'", "term: 'Nhẹ dạ'"), ...withBody('Họ nhẹ dạ.') }),
    ).toContain('lời đổ lỗi “nhẹ dạ”'));
  test('nguyên văn văn bản được miễn', () =>
    expect(messagesOf(edited('loi-van.yaml', "avoid: 'tiến hành'", "avoid: 'văn phòng chuyển văn bản'"))).toBe(''));
  test('tên nguồn được miễn', () =>
    expect(
      messagesOf(edited('trang/an-toan.mdx', "title: 'Luật Phòng, chống mua bán người'", "title: 'Báo: vì nhẹ dạ'")),
    ).toBe(''));
});

describe('wording-register', () => {
  test('lời ghi hai lần, cụm dùng được không có tác dụng', () =>
    expect(
      messagesOf(
        register(`- avoid: 'Nhẹ dạ'
  forms: ['khờ khạo', 'tiến hành công tác']
  except: ['con gái', 'khờ khạo', 'không khờ khạo']
  kind: do-loi
  instead: 'bỏ đi'
  why: 'đây là lời chê'
`),
      ),
    ).toMatchInlineSnapshot(`
      "content/loi-van.yaml:14  Thấy lời “Nhẹ dạ” đã có trong mục “nhẹ dạ”, cần mỗi lời nên tránh chỉ ghi một lần.
        Cách sửa: bỏ một trong hai chỗ, hoặc gộp hai mục.  (wording-register)
      content/loi-van.yaml:15  Thấy lời “tiến hành công tác” đã có trong mục “tiến hành”, cần mỗi lời nên tránh chỉ ghi một lần.
        Cách sửa: bỏ một trong hai chỗ, hoặc gộp hai mục.  (wording-register)
      content/loi-van.yaml:16  Thấy cụm dùng được “con gái” không chứa lời nào của mục “Nhẹ dạ”, cần cụm dài hơn, có lời nên tránh ở trong.
        Cách sửa: xóa cụm này, hoặc chuyển sang mục của nó.  (wording-register)
      content/loi-van.yaml:16  Thấy cụm dùng được “khờ khạo” trùng với lời nên tránh, cần cụm dài hơn, có lời nên tránh ở trong.
        Cách sửa: xóa cụm này, hoặc viết thêm chữ đứng cạnh.  (wording-register)"
    `));
  test('mục thiếu lý do, sai loại', () =>
    expect(
      messagesOf(
        register("- avoid: 'hám tiền'\n  kind: do-loi\n  instead: 'bỏ đi'\n- avoid: 'ố'\n  kind: che\n  instead: ''\n"),
      ),
    ).toMatchInlineSnapshot(`
      "content/loi-van.yaml:14  Thấy mục 4 chưa đạt, cần có why (lý do), vì lời này không chỉ là dài.
        Cách sửa: bổ sung hoặc viết lại cho khớp.  (front-matter)
      content/loi-van.yaml:18  Thấy mục 5, kind (loại) là “che”, cần một trong: cong-van, do-loi, giat-gan, ky-thi, nguy-hiem, hua-chac, tu-kho.
        Cách sửa: chọn một giá trị trong danh sách.  (front-matter)
      content/loi-van.yaml:19  Thấy mục 5, instead (cách viết thay) để trống, cần có chữ.
        Cách sửa: viết nội dung, hoặc xóa dòng này nếu không bắt buộc.  (front-matter)"
    `));
  test('sổ không được thiếu', () =>
    expect(messagesOf({ 'loi-van.yaml': null })).toMatchInlineSnapshot(`
    "content/loi-van.yaml:1  Thấy không có tệp loi-van.yaml, cần tệp dữ liệu này trong thư mục nội dung.
      Cách sửa: tạo lại tệp loi-van.yaml, hoặc lấy lại từ bản trước trong git.  (readable-file)"
  `));
});

describe('sổ lời văn của trang', () => {
  const entries = z.array(wordingSchema).parse(parse(readFileSync('content/loi-van.yaml', 'utf8')));
  const usesIn = wordingFinder(entries);
  test('đủ nhiều, đủ loại', () => {
    expect(entries.length).toBeGreaterThanOrEqual(150);
    expect(
      Object.keys(wordingKinds).filter((kind) => entries.filter((entry) => entry.kind === kind).length < 10),
    ).toEqual([]);
  });
  test('lời nào cũng được tìm thấy giữa câu, và dẫn tới đúng mục của nó', () => {
    const missed = entries.flatMap((entry) =>
      wordsOfWording(entry).filter((words) => {
        const uses = usesIn(`Ta viết ${words}, rồi sửa.`);
        return uses.length !== 1 || uses[0]?.wording !== entry;
      }),
    );
    expect(missed).toEqual([]);
  });
  test('cách viết thay không lại là lời nên tránh', () => {
    const advised = entries.flatMap(({ instead }) =>
      /^viết “/u.test(instead)
        ? [...instead.replace(/:.*/u, '').matchAll(/“([^”]*)”/gu)].map(([, words = '']) => words)
        : [],
    );
    expect(advised.length).toBeGreaterThan(100);
    // A word that is hard for pupils may be advised to everybody else.
    const generalUsesIn = wordingFinder(entries.filter(({ kind }) => kind !== 'tu-kho'));
    expect(advised.filter((words) => generalUsesIn(words).length > 0)).toEqual([]);
  });
});
